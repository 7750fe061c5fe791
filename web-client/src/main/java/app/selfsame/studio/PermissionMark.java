package app.selfsame.studio;

import org.teavm.jso.dom.html.HTMLElement;

/** What an authority says of an edit, in one word beside an icon. */
final class PermissionMark {
  private PermissionMark() {}

  /**
   * An item of a list.
   *
   * @param edit what is done to the photo
   * @param permission {@code allowed}, {@code forbidden} or {@code unknown}
   */
  static HTMLElement item(String edit, String permission) {
    String tone =
        switch (permission) {
          case "allowed" -> "pass";
          case "forbidden" -> "fail";
          default -> "unknown";
        };
    String word = permission.equals("unknown") ? "not mentioned" : permission;
    HTMLElement sentence = Html.text("span", "", edit + ": ").withChild(Html.text("strong", "", word));
    return Html.element("li", tone).withChild(Html.icon(tone)).withChild(sentence);
  }
}
