package app.selfsame.studio.file;

import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Edit;
import app.selfsame.inspection.LoggedEdit;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.protocol.FileReport;
import app.selfsame.studio.editing.PermissionMark;
import app.selfsame.studio.parts.Html;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Everything that was done to a photo for its file, and what the authority says of each. */
final class EditList {
  private EditList() {}

  static HTMLElement of(FileReport report, PhotoDocument document) {
    HTMLElement edits = Html.element("div", "edit-list");
    if (report instanceof FileReport.Unchanged unchanged) {
      return edits
          .withChild(Html.text("p", "", DownloadMessage.UNCHANGED))
          .withChild(Html.text("p", "", unchanged.sentences()));
    }
    List<LoggedEdit> entries = ((FileReport.Made) report).edits();
    return edits
        .withChild(Html.text("p", "", DownloadMessage.EDITS))
        .withChild(list(entries, document))
        .withChild(Html.text("p", "", rest(entries)));
  }

  private static HTMLElement list(List<LoggedEdit> entries, PhotoDocument document) {
    HTMLElement list = Html.element("ul", "permissions");
    List<Message> usual =
        entries.stream().filter(entry -> entry.edit().isUsual(document)).map(EditStep::of).toList();
    if (!usual.isEmpty()) {
      Message steps = Message.of(DownloadMessage.USUAL_STEPS, Argument.listed(usual));
      list.appendChild(PermissionMark.item(steps, Permission.UNKNOWN));
    }
    for (LoggedEdit entry : entries) {
      if (!entry.edit().isUsual(document)) {
        list.appendChild(PermissionMark.item(entry.message(), entry.edit().permission(document)));
      }
    }
    return list;
  }

  private static List<Message> rest(List<LoggedEdit> entries) {
    List<Message> rest = new ArrayList<>();
    rest.add(Message.of(DownloadMessage.NOTHING_ELSE));
    if (entries.stream().noneMatch(entry -> entry.edit() == Edit.LIGHT_CHANGED)) {
      rest.add(Message.of(DownloadMessage.NOT_RETOUCHED));
    }
    return rest;
  }
}
