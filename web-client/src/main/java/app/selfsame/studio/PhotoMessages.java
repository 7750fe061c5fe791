package app.selfsame.studio;

import app.selfsame.js.EngineMessage;

/** What the engine's worker says of the photo, told to the page. */
final class PhotoMessages {
  private PhotoMessages() {}

  static void tell(EngineListener page, EngineMessage message) {
    switch (message.getType()) {
      case "report" -> page.report(Report.parse(message.getReport()));
      case "preview" -> page.preview(message.getWidth(), message.getHeight(), message.getPixels());
      case "progress" -> page.progress(message.getDocument(), message.getBackdrop(), message.getShare());
      case "prepared" -> page.prepared(PreparedFile.of(message));
      case "cancelled" -> page.cancelled(message.getDocument());
      case "printable" -> page.printable(message.getDocument(), message.getText());
      case "refused" -> page.refused(message.getDocument(), message.getBackdrop(), message.getMessage());
      default -> { }
    }
  }
}
