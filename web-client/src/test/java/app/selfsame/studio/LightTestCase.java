package app.selfsame.studio;

/** A page with the scripted engine, and a server that answers as a test wants it. */
abstract class LightTestCase extends StudioTestCase {
  /** Of authorities that allow changed light, say nothing of it, and forbid it. */
  static final String ALLOWS = "qr-card-print";
  static final String SILENT = "qq-visa-print";
  static final String FORBIDS = "qr-passport-print";

  /** A photo whose light is to be put right, and of which the engine takes another light back. */
  static final String DIM = "{\"scenario\": \"dim\", \"relighting\": \"well\"}";

  static final String SEND = "#light-send";
  static final String CANCEL = "#light-cancel";
  static final String FOCUSED = "document.activeElement.id";
  static final String FRAMES = "document.querySelectorAll('iframe').length";

  EnhanceRoute server;

  void check(String documentId, String photo) {
    open("#" + documentId);
    server = new EnhanceRoute(studio.page());
    studio.pickFile(photo);
    studio.page().waitForSelector("#light:not([hidden])");
  }

  void sendWhereAllowed() {
    studio.find("#light-wish").check();
    studio.find(SEND).click();
  }
}
