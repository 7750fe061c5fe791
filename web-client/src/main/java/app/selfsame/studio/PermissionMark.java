package app.selfsame.studio;

import app.selfsame.document.Permission;
import org.teavm.jso.dom.html.HTMLElement;

/** What an authority says of an edit, in one word beside an icon. */
final class PermissionMark {
  private PermissionMark() {}

  /**
   * An item of a list.
   *
   * @param edit what is done to the photo
   * @param permission what the authority says of it
   */
  static HTMLElement item(String edit, Permission permission) {
    String tone =
        switch (permission) {
          case ALLOWED -> "pass";
          case FORBIDDEN -> "fail";
          case UNKNOWN -> "unknown";
        };
    String word =
        switch (permission) {
          case ALLOWED -> "allowed";
          case FORBIDDEN -> "forbidden";
          case UNKNOWN -> "not mentioned";
        };
    HTMLElement sentence = Html.text("span", "", edit + ": ").withChild(Html.text("strong", "", word));
    return Html.element("li", tone).withChild(Html.icon(tone)).withChild(sentence);
  }
}
