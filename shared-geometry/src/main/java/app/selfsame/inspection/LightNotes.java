package app.selfsame.inspection;

import app.selfsame.tone.ToneNote;
import java.util.List;
import java.util.Set;

/** Tells notes that may go into a ledger from any others: they come from outside. */
final class LightNotes {
  private static final Set<String> WORDS = Set.of("white-balance", "exposure", "even-light", "contrast");
  private static final int LONGEST_DETAIL = 120;

  private LightNotes() {}

  /** Whether there are notes, and each is of an operation that is known, with a short detail in printable ASCII. */
  static boolean areSound(List<ToneNote> notes) {
    return !notes.isEmpty()
        && notes.size() <= WORDS.size()
        && notes.stream().allMatch(note -> WORDS.contains(note.word()) && isPlain(note.detail()));
  }

  private static boolean isPlain(String detail) {
    return !detail.isBlank()
        && detail.length() <= LONGEST_DETAIL
        && detail.chars().allMatch(character -> character >= ' ' && character <= '~');
  }

  /** A note as a ledger has it: {@code by exposure, +0.4 EV}. */
  static String detail(ToneNote note) {
    return "by " + note.word().replace('-', ' ') + ", " + note.detail();
  }
}
