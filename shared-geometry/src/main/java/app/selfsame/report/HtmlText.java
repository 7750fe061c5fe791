package app.selfsame.report;

import app.selfsame.document.Figures;
import app.selfsame.geometry.BoxPx;
import app.selfsame.message.Texts;

/** A report as the text of an HTML file. Every text and every attribute is escaped. */
final class HtmlText extends Markup {
  private final String image;
  private final StringBuilder html = new StringBuilder();

  /**
   * @param image the photo as a data URL; empty where it is not to be shown
   */
  HtmlText(Texts texts, String image) {
    super(texts);
    this.image = image;
  }

  @Override
  public HtmlText open(String tag, String... attributes) {
    html.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      html.append('"');
    }
    html.append('>');
    return this;
  }

  @Override
  public HtmlText close(String tag) {
    html.append("</").append(tag).append('>');
    return this;
  }

  @Override
  public HtmlText text(String text) {
    escape(text);
    return this;
  }

  @Override
  public HtmlText photo(BoxPx part, int widthPx, int heightPx) {
    if (!image.isEmpty()) {
      open("svg", "xmlns", ReportPicture.SVG, "viewBox", viewBox(part), "aria-hidden", "true");
      open(
              "image", "href", image, "width", Integer.toString(widthPx), "height", Integer.toString(heightPx),
              "preserveAspectRatio", "none")
          .close("image");
      close("svg");
    }
    return this;
  }

  static String viewBox(BoxPx part) {
    return Figures.tenth(part.left()) + " " + Figures.tenth(part.top()) + " " + Figures.tenth(part.width()) + " "
        + Figures.tenth(part.height());
  }

  /** The style sheet and the doctype: text of this program's own, which is not escaped. */
  HtmlText own(String text) {
    html.append(text);
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
      }
    }
  }
}
