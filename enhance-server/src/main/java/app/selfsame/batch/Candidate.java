package app.selfsame.batch;

import app.selfsame.likeness.DuplicateSearch;
import app.selfsame.report.LikenessJson;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Two photos of a batch that may be one photo, or of one person: for somebody to look at.
 *
 * @param number its place among them, the likeliest first, from 1
 * @param first one photo's id
 * @param second the other's
 * @param seen what seems to be so
 * @param verdict what somebody of the company says
 */
record Candidate(
    String id, int number, String first, String second, DuplicateSearch.Kind seen, Optional<Verdict> verdict) {
  /** What somebody of the company says of two photos. */
  enum Verdict {
    /** It is one person. */
    SAME,
    /** They are two. */
    DIFFERENT,
    UNSURE;

    String word() {
      return LikenessJson.word(this);
    }

    static String[] words() {
      return Arrays.stream(values()).map(Verdict::word).toArray(String[]::new);
    }

    static Verdict ofWord(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** What a word of the database says: {@code same-photo}. */
  static DuplicateSearch.Kind seen(String word) {
    return DuplicateSearch.Kind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
