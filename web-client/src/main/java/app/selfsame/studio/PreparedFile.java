package app.selfsame.studio;

import app.selfsame.js.EngineMessage;
import org.teavm.jso.JSBody;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** The finished file, its name, and the report that was made by opening it again. */
record PreparedFile(Blob bytes, String name, Report report) {
  static PreparedFile of(EngineMessage message) {
    Blob bytes = blob(message.getBytes(), message.getMediaType());
    return new PreparedFile(bytes, message.getFileName(), Report.parse(message.getReport()));
  }

  @JSBody(params = {"bytes", "mediaType"}, script = "return new Blob([bytes], {type: mediaType});")
  private static native Blob blob(ArrayBuffer bytes, String mediaType);
}
