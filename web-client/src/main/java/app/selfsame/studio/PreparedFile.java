package app.selfsame.studio;

import app.selfsame.js.BackdropWord;
import app.selfsame.js.EngineMessage;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.BlobPropertyBag;

/**
 * The finished file, its name, and the report that was made by opening it again.
 *
 * @param backdrop which background was wished for it
 */
record PreparedFile(Blob bytes, String name, String backdrop, Report report) {
  boolean mayHaveAnotherBackground() {
    return BackdropWord.parse(backdrop, false, false).mayReplace();
  }

  static PreparedFile of(EngineMessage message) {
    BlobPropertyBag properties = BlobPropertyBag.create().type(message.getMediaType());
    Blob bytes = new Blob(JSArray.of(message.getBytes()), properties);
    return new PreparedFile(bytes, message.getFileName(), message.getBackdrop(), Report.parse(message.getReport()));
  }
}
