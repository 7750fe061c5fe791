package app.selfsame.studio.editing;

import app.selfsame.document.Permission;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.Template;
import org.teavm.jso.dom.html.HTMLElement;

/** What an authority says of an edit, in one word beside an icon. */
public final class PermissionMark {
  private PermissionMark() {}

  /**
   * An item of a list.
   *
   * @param edit what is done to the photo
   * @param permission what the authority says of it
   */
  public static HTMLElement item(Message edit, Permission permission) {
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
          case UNKNOWN -> "unknown";
        };
    HTMLElement strong = Html.text("strong", "", EditingMessage.PERMISSION, Argument.choice(word));
    Template item = Template.of("permission").icon("icon", tone);
    Message rule = Message.of(EditingMessage.RULE, Argument.message(edit), Html.slot(0));
    Html.fill(item.part("rule"), rule, strong);
    item.element().setClassName(tone);
    return item.element();
  }
}
