package app.selfsame.refusal;

import app.selfsame.message.Parameter;
import java.util.List;

/**
 * One case in which something is refused.
 *
 * @param code as what
 * @param id of the text that says so
 * @param parameters that the text has
 */
public record RefusalCase(RefusalCode code, String id, List<Parameter> parameters) {
  /** A case of the engine's. */
  static RefusalCase of(RefusalCode code, String text, Parameter... parameters) {
    return new RefusalCase(code, code.textId(text), List.of(parameters));
  }

  /** A case of the server's or the command line's. */
  public static RefusalCase ofServer(RefusalCode code, String text, Parameter... parameters) {
    return new RefusalCase(code, "server." + code.textId(text), List.of(parameters));
  }
}
