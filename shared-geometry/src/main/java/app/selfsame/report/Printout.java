package app.selfsame.report;

import app.selfsame.message.Texts;

/**
 * What a printed report carries besides the judgement.
 *
 * @param image the photo as a data URL of a JPEG or PNG, of any size; what is none is left out
 * @param fileName the photo's name; empty when it is not known
 * @param date on which the report is made, ISO 8601; empty when it is not known
 * @param version of the program; empty when it is not known
 * @param texts in which it is written
 */
public record Printout(String image, String fileName, String date, String version, Texts texts) {
  private static final String JPEG = "data:image/jpeg;base64,";
  private static final String PNG = "data:image/png;base64,";

  public Printout {
    image = isPicture(image) ? image : "";
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
