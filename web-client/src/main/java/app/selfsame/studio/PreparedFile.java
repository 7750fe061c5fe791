package app.selfsame.studio;

import app.selfsame.js.EngineMessage;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.BlobPropertyBag;

/** The finished file, its name, and the report that was made by opening it again. */
record PreparedFile(Blob bytes, String name, Report report) {
  static PreparedFile of(EngineMessage message) {
    BlobPropertyBag properties = BlobPropertyBag.create().type(message.getMediaType());
    Blob bytes = new Blob(JSArray.of(message.getBytes()), properties);
    return new PreparedFile(bytes, message.getFileName(), Report.parse(message.getReport()));
  }
}
