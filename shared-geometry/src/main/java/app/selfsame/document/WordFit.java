package app.selfsame.document;

import java.util.List;

/** How well every document fits one word: 0 where it does not. */
final class WordFit {
  /** Not Indonesia but an identity card, unless it stands alone. */
  private static final String IDENTITY = "id";

  private static final int SHORTEST = 3;

  private final List<SearchEntry> entries;
  private final boolean isAlone;
  private final boolean byKind;

  /**
   * @param isAlone whether nothing else is asked for
   * @param byKind whether a word that some documents have is also a name of their kind for all others
   */
  WordFit(List<SearchEntry> entries, boolean isAlone, boolean byKind) {
    this.entries = entries;
    this.isAlone = isAlone;
    this.byKind = byKind;
  }

  /** Whether a word beside others may mean the country whose code it is. */
  static boolean mayBeCode(String word) {
    return !word.equals(IDENTITY);
  }

  /** Whether any document fits. */
  static boolean isKnown(int[] scores) {
    for (int score : scores) {
      if (score > 0) {
        return true;
      }
    }
    return false;
  }

  int[] scores(String word) {
    int[] scores = new int[entries.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = entries.get(i).score(word, isAlone || mayBeCode(word));
    }
    if (byKind || !isKnown(scores)) {
      for (int i = 0; i < scores.length; i++) {
        scores[i] = Math.max(scores[i], entries.get(i).scoreAsKind(word));
      }
    }
    if (!isKnown(scores)) {
      String bare = Spelling.withoutPreposition(word);
      return bare.length() < SHORTEST || bare.equals(word) ? misspelt(word) : scores(bare);
    }
    if (word.length() == 2 && !Spelling.isUnspaced(word)) {
      keepWhole(scores);
    }
    return scores;
  }

  private int[] misspelt(String word) {
    int[] scores = new int[entries.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = entries.get(i).scoreMisspelt(word);
    }
    return scores;
  }

  /** Two letters are a code or an abbreviation, not the beginning of a name: uk is not Ukraine. */
  private static void keepWhole(int[] scores) {
    boolean whole = false;
    for (int score : scores) {
      whole |= score >= SearchEntry.WHOLE;
    }
    for (int i = 0; whole && i < scores.length; i++) {
      scores[i] = scores[i] >= SearchEntry.WHOLE ? scores[i] : 0;
    }
  }
}
