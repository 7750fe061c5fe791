package app.selfsame.report;

/** The photo as a data URL (RFC 2397), which is all that a report may show. */
final class PhotoUrl {
  private static final String JPEG = "data:image/jpeg;base64,";
  private static final String PNG = "data:image/png;base64,";

  private PhotoUrl() {}

  /** The same, or nothing where it is no JPEG or PNG. */
  static String orNone(String url) {
    return isPicture(url) ? url : "";
  }

  private static boolean isPicture(String url) {
    if (url == null || !url.startsWith(JPEG) && !url.startsWith(PNG)) {
      return false;
    }
    for (int i = url.indexOf(',') + 1; i < url.length(); i++) {
      char c = url.charAt(i);
      boolean base64 =
          c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/' || c == '=';
      if (!base64) {
        return false;
      }
    }
    return true;
  }
}
