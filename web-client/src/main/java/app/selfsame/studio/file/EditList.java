package app.selfsame.studio.file;

import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Edit;
import app.selfsame.inspection.LoggedEdit;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.protocol.FileReport;
import app.selfsame.studio.editing.PermissionMark;
import app.selfsame.studio.parts.Template;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Everything that was done to a photo for its file, and what the authority says of each. */
final class EditList {
  private EditList() {}

  static HTMLElement of(FileReport report, PhotoDocument document) {
    Template edits = Template.of("edits");
    boolean isUnchanged = report instanceof FileReport.Unchanged;
    edits.show("unchanged", isUnchanged).show("intro", !isUnchanged).show("edits", !isUnchanged);
    if (report instanceof FileReport.Unchanged unchanged) {
      return edits.say("rest", unchanged.sentences()).element();
    }
    List<LoggedEdit> entries = ((FileReport.Made) report).edits();
    return edits.put("edits", items(entries, document)).say("rest", rest(entries)).element();
  }

  private static HTMLElement[] items(List<LoggedEdit> entries, PhotoDocument document) {
    List<HTMLElement> items = new ArrayList<>();
    List<Message> usual =
        entries.stream().filter(entry -> entry.edit().isUsual(document)).map(EditStep::of).toList();
    if (!usual.isEmpty()) {
      Message steps = Message.of(DownloadMessage.USUAL_STEPS, Argument.listed(usual));
      items.add(PermissionMark.item(steps, Permission.UNKNOWN));
    }
    for (LoggedEdit entry : entries) {
      if (!entry.edit().isUsual(document)) {
        items.add(PermissionMark.item(entry.message(), entry.edit().permission(document)));
      }
    }
    return items.toArray(new HTMLElement[0]);
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
