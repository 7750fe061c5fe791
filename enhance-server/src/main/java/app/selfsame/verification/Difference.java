package app.selfsame.verification;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a site answers otherwise than this program does.
 *
 * @param file path and query, as it was asked for
 * @param kind what is different; a key whose texts take a file first
 * @param sentence for people
 */
public record Difference(String file, VerificationMessage kind, Message sentence) {
  private static final int MOST_SHOWN = 300;

  static Difference of(String file, VerificationMessage kind, Argument... more) {
    Argument[] all = Stream.concat(Stream.of(Argument.literal(shown(file))), Stream.of(more)).toArray(Argument[]::new);
    return new Difference(file, kind, Message.of(kind, all));
  }

  /** Of no file: so many are left. */
  static Difference stopped(int left) {
    return new Difference("", VerificationMessage.STOPPED, Message.of(VerificationMessage.STOPPED, Argument.count(left)));
  }

  /** A site can write as much as it likes. */
  static String shown(String text) {
    return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
  }

  /** The kind in one word for programs. */
  public String word() {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
