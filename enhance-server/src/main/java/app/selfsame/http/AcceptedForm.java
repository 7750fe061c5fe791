package app.selfsame.http;

import org.eclipse.jetty.http.QuotedQualityCSV;

/** In which form a request wants to be refused, as its {@code Accept} says it (RFC 9110, 12.5.1). */
final class AcceptedForm {
  private AcceptedForm() {}

  /**
   * Whether a page is liked better than anything else that is named, as it is by browsers that open an address. Who
   * takes anything gets what programs read.
   *
   * @param accept the field's value, or null without one
   */
  static boolean isPage(String accept) {
    if (accept == null) {
      return false;
    }
    QuotedQualityCSV accepted = new QuotedQualityCSV(QuotedQualityCSV.MOST_SPECIFIC_MIME_ORDERING);
    accepted.addValue(accept);
    return accepted.getValues().stream().findFirst().filter(AcceptedForm::isHtml).isPresent();
  }

  private static boolean isHtml(String range) {
    String type = range.replaceFirst("[ \t]*;.*", "");
    return type.equalsIgnoreCase("text/html") || type.equalsIgnoreCase("application/xhtml+xml");
  }
}
