package app.selfsame.worker;

import app.selfsame.image.RgbaImage;
import app.selfsame.js.EngineMessage;
import app.selfsame.js.MessageTarget;
import app.selfsame.js.TypedArrays;
import app.selfsame.session.FinishedFile;
import org.teavm.jso.core.JSArray;

/** Replies about one photo as messages to the page. */
final class PhotoReply implements Reply {
  private final int photo;
  private final MessageTarget page;
  private final MessageLoop loop;
  private final String backdrop;
  private final boolean light;

  /**
   * @param backdrop the word of the file that is asked for, which every reply repeats; null when none is
   * @param light whether the light of a file is what is asked about
   */
  PhotoReply(int photo, MessageTarget page, MessageLoop loop, String backdrop, boolean light) {
    this.photo = photo;
    this.page = page;
    this.loop = loop;
    this.backdrop = backdrop;
    this.light = light;
  }

  @Override
  public void report(String json) {
    EngineMessage message = message("report");
    message.setReport(json);
    page.postMessage(message);
  }

  @Override
  public void lacking() {
    page.postMessage(message("lacking"));
  }

  @Override
  public void preview(RgbaImage image) {
    EngineMessage message = message("preview");
    message.setWidth(image.width());
    message.setHeight(image.height());
    message.setPixels(TypedArrays.toJs(image.pixels()).getBuffer());
    page.postMessage(message, JSArray.of(message.getPixels()));
  }

  @Override
  public void progress(String documentId, double share) {
    EngineMessage message = message("progress");
    message.setDocument(documentId);
    message.setShare(share);
    page.postMessage(message);
  }

  @Override
  public void prepared(FinishedFile file, String reportJson) {
    send(message("prepared"), file, reportJson);
  }

  @Override
  public void crop(String documentId, byte[] file, String mediaType) {
    EngineMessage message = message("crop");
    message.setDocument(documentId);
    send(message, file, mediaType);
  }

  @Override
  public void relit(String documentId, FinishedFile file, String reportJson) {
    EngineMessage message = message("relit");
    message.setDocument(documentId);
    send(message, file, reportJson);
  }

  private void send(EngineMessage message, FinishedFile file, String reportJson) {
    message.setFileName(file.name());
    message.setReport(reportJson);
    send(message, file.bytes(), file.format().mediaType());
  }

  private void send(EngineMessage message, byte[] file, String mediaType) {
    message.setBytes(TypedArrays.toJs(file).getBuffer());
    message.setMediaType(mediaType);
    page.postMessage(message, JSArray.of(message.getBytes()));
  }

  @Override
  public void printable(String documentId, String html) {
    EngineMessage message = message("printable");
    message.setDocument(documentId);
    message.setText(html);
    page.postMessage(message);
  }

  @Override
  public void refused(String documentId, String reason, String text) {
    EngineMessage message = message("refused");
    message.setDocument(documentId);
    message.setLight(light);
    message.setReason(reason);
    message.setMessage(text);
    page.postMessage(message);
  }

  private EngineMessage message(String type) {
    loop.checkWanted(photo);
    return EngineMessage.aboutPhoto(type, photo, backdrop);
  }
}
