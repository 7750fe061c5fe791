package app.selfsame.verdict;

/**
 * What a check says, by what it found.
 *
 * @param pass what was found to be right
 * @param warn what may be wrong, and what to do if the photo can be retaken
 * @param fail what is wrong and what to change
 */
record Sentences(String pass, String warn, String fail) {

  /** The sentence for an outcome that was measured. */
  String of(Outcome outcome) {
    return switch (outcome) {
      case PASS -> pass;
      case WARN -> warn;
      default -> fail;
    };
  }
}
