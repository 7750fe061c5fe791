package app.selfsame.http;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import java.net.BindException;

/** The port is taken or not allowed, or the address is not one of this machine. */
public final class PortTakenException extends BindException {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  PortTakenException(Listening listening) {
    super(listening.url());
    Argument port = Argument.literal(Integer.toString(listening.port()));
    reason =
        listening.address().isEmpty()
            ? Message.of(HttpMessage.PORT_TAKEN, port)
            : Message.of(HttpMessage.PORT_TAKEN_AT, port, Argument.literal(listening.address()));
  }

  /** What to tell the operator. */
  public Message reason() {
    return reason;
  }
}
