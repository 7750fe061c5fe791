package app.selfsame.studio;

import app.selfsame.document.EditingPolicy;
import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Which edits the authority accepts, in its own words where they are known. */
final class EditingPanel {
  private static final String TITLE = "What the authority lets you edit";
  private static final String SILENCE = "What is not mentioned is not thereby allowed.";
  private static final String CROP = "Cutting to size and scaling down";
  private static final String STRAIGHTEN = "Turning the head upright";
  private static final String ENLARGE = "Enlarging";
  private static final String BACKGROUND = "Another background";
  private static final String LIGHT = "Changing light or colour";

  private final HTMLElement panel = Html.byId("editing");

  void hide() {
    panel.setHidden(true);
  }

  void show(PhotoDocument document) {
    EditingPolicy policy = document.editing();
    panel.clear();
    panel.appendChild(Html.text("h2", "", TITLE).withAttr("id", "editing-title"));
    HTMLElement list = Html.element("ul", "permissions");
    list.withChild(PermissionMark.item(CROP, policy.crop()));
    addUnlessUnknown(list, STRAIGHTEN, policy.straighten());
    addUnlessUnknown(list, ENLARGE, policy.enlarge());
    list.withChild(PermissionMark.item(BACKGROUND, policy.background()));
    list.withChild(PermissionMark.item(LIGHT, policy.light()));
    panel.appendChild(list);
    if (policy.background() == Permission.UNKNOWN || policy.light() == Permission.UNKNOWN) {
      panel.appendChild(Html.text("p", "hint", SILENCE));
    }
    if (!policy.quote().isEmpty()) {
      panel.appendChild(Html.text("blockquote", "", "“" + policy.quote() + "”"));
      if (!policy.translation().isEmpty()) {
        panel.appendChild(Html.text("p", "hint", "In English: “" + policy.translation() + "”"));
      }
    }
    panel.appendChild(SourceLine.of(policy.source()));
    panel.setHidden(false);
  }

  /** Most authorities do not speak of these: they are listed where one does. */
  private static void addUnlessUnknown(HTMLElement list, String edit, Permission permission) {
    if (permission != Permission.UNKNOWN) {
      list.withChild(PermissionMark.item(edit, permission));
    }
  }
}
