package app.selfsame.worker;

import app.selfsame.image.ImageFormat;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.js.BackdropWord;
import app.selfsame.js.EngineMessage;
import java.util.Optional;
import org.teavm.jso.JSBody;

/** Reads what a message asks of the file. What is no wish for the background leaves it as it is. */
final class WishedFile {
  private WishedFile() {}

  static PreparationRequest in(EngineMessage message) {
    Optional<ImageFormat> format = Optional.ofNullable(message.getFormat()).map(ImageFormat::valueOf);
    return new PreparationRequest(format, BackdropWord.parse(backdrop(message), isTold(message), insists(message)));
  }

  /** Whether the file in another light is meant. */
  @JSBody(params = "message", script = "return message.relit === true;")
  static native boolean isRelit(EngineMessage message);

  @JSBody(
      params = "message",
      script = "return typeof message.backdrop === 'string' ? message.backdrop : null;")
  private static native String backdrop(EngineMessage message);

  @JSBody(params = "message", script = "return message.insists === true;")
  private static native boolean insists(EngineMessage message);

  @JSBody(params = "message", script = "return message.told === true;")
  private static native boolean isTold(EngineMessage message);
}
