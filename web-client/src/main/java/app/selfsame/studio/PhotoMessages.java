package app.selfsame.studio;

import app.selfsame.js.EngineMessage;

/** What the engine's worker says of the photo, told to the page. */
final class PhotoMessages {
  private PhotoMessages() {}

  static void tell(PhotoListener page, EngineMessage message) {
    switch (message.getType()) {
      case "report" -> page.report(Report.parse(message.getReport()));
      case "preview" -> page.preview(message.getWidth(), message.getHeight(), message.getPixels());
      case "progress" -> page.progress(message.getDocument(), message.getBackdrop(), message.getShare());
      case "prepared" -> page.prepared(PreparedFile.of(message));
      case "crop" -> page.crop(message.getDocument(), new LightCrop(message.getBytes(), message.getMediaType()));
      case "relit" -> page.relit(PreparedFile.of(message));
      case "cancelled" -> {
        if (!message.isLight()) {
          page.cancelled(message.getDocument());
        }
      }
      case "printable" -> page.printable(message.getDocument(), message.getText());
      case "refused" -> {
        if (message.isLight()) {
          page.lightRefused(message.getDocument(), message.getMessage());
        } else {
          page.refused(message.getDocument(), message.getBackdrop(), message.getReason(), message.getMessage());
        }
      }
      default -> { }
    }
  }
}
