package app.selfsame.studio.contribution;

import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.LoggedEdit;
import app.selfsame.message.Texts;
import app.selfsame.protocol.FileReport;
import app.selfsame.report.Json;
import app.selfsame.report.ReportJson;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.studio.state.PreparedFile;
import java.util.List;
import java.util.Locale;

/** What goes with a finished photo, in the words of the page's language. */
final class ContributionReport {
  private ContributionReport() {}

  /** The report on a file, as the command line prints it with {@code --json}. */
  static String of(PreparedFile file) {
    Texts texts = PageTexts.naming(file.judgement().document());
    return ReportJson.begin(file.judgement(), texts).endObject().toString();
  }

  /** What was done to the photo for the file, as the report's {@code ledger}: none for the very file that was given. */
  static String edits(PreparedFile file) {
    PhotoDocument document = file.judgement().document();
    List<LoggedEdit> edits = file.made().map(FileReport.Made::edits).orElse(List.of());
    Json json = new Json().beginArray();
    for (LoggedEdit entry : edits) {
      Permission permission = entry.edit().permission(document);
      json.beginObject();
      json.name("edit").value(entry.edit().word());
      json.name("detail").value(PageTexts.say(entry.detail()));
      json.name("permission").value(permission.name().toLowerCase(Locale.ROOT));
      json.endObject();
    }
    return json.endArray().toString();
  }
}
