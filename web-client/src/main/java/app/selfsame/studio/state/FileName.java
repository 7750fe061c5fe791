package app.selfsame.studio.state;

/** What a finished file is called: after the photo and the document, so that the files of a family differ. */
public final class FileName {
  /** Longer ones are cut off by the forms that files are handed in by. */
  private static final int MAX_LETTERS = 40;

  private FileName() {}

  /**
   * @param photo the name of the file that was given; plain letters and digits of it are kept, which every form takes
   * @param file the name that the document gives, with its ending
   */
  public static String of(String photo, String file) {
    int dot = photo.lastIndexOf('.');
    String stem = dot > 0 ? photo.substring(0, dot) : photo;
    StringBuilder kept = new StringBuilder();
    for (char letter : stem.toCharArray()) {
      if (letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9') {
        kept.append(letter);
      } else if (kept.length() > 0 && kept.charAt(kept.length() - 1) != '-') {
        kept.append('-');
      }
    }
    kept.setLength(Math.min(kept.length(), MAX_LETTERS));
    if (kept.length() > 0 && kept.charAt(kept.length() - 1) != '-') {
      kept.append('-');
    }
    return kept + file;
  }
}
