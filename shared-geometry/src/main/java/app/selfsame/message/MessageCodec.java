package app.selfsame.message;

/**
 * A message as one string, to be carried from worker to page or from server to page. It is a row of fields, each with
 * its length in front: {@code 19:crop.cuts-off-crown1:0}.
 */
public final class MessageCodec {
  private MessageCodec() {}

  public static String write(Message message) {
    return new MessageWriter().message(message).toString();
  }

  /** @throws IllegalArgumentException when the text is not a message that was written here */
  public static Message read(String text) {
    return new MessageReader(text).whole();
  }
}
