package app.selfsame.verdict;

import app.selfsame.message.Message;

/**
 * What a check says without figures, by what it found.
 *
 * @param pass what was found to be right
 * @param warn what may be wrong, and what to do if the photo can be retaken
 * @param fail what is wrong and what to change; the warning again where a check at worst warns
 */
record Sentences(CheckMessage pass, CheckMessage warn, CheckMessage fail) {
  static Sentences of(CheckId id) {
    return new Sentences(
        CheckMessage.of(id, Outcome.PASS), CheckMessage.of(id, Outcome.WARN), CheckMessage.of(id, Outcome.FAIL));
  }

  /** Of a check that at worst warns. */
  static Sentences warning(CheckId id) {
    return of(id).withoutFail();
  }

  /** Of a check that passes or fails. */
  static Sentences failing(CheckId id) {
    Sentences all = of(id);
    return new Sentences(all.pass, all.fail, all.fail);
  }

  /** With another reason to warn and fail than the usual. */
  static Sentences because(CheckId id, String reason) {
    return new Sentences(
        CheckMessage.of(id, Outcome.PASS),
        CheckMessage.of(id, Outcome.WARN, reason),
        CheckMessage.of(id, Outcome.FAIL, reason));
  }

  /** The same with another reason to pass. */
  Sentences passing(CheckId id, String reason) {
    return new Sentences(CheckMessage.of(id, Outcome.PASS, reason), warn, fail);
  }

  Sentences withoutFail() {
    return new Sentences(pass, warn, warn);
  }

  /** The sentence for an outcome that was measured. */
  Message of(Outcome outcome) {
    return switch (outcome) {
      case PASS -> pass.with();
      case WARN -> warn.with();
      default -> fail.with();
    };
  }

}
