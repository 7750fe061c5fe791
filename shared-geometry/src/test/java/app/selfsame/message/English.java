package app.selfsame.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The English texts, for tests that look at what is said. */
public final class English {
  private static final Texts TEXTS = texts();

  private English() {}

  public static String say(Message message) {
    return TEXTS.say(message);
  }

  public static String say(MessageKey key, Argument... arguments) {
    return TEXTS.say(key, arguments);
  }

  public static String say(List<Message> sentences) {
    return TEXTS.say(sentences);
  }

  /** The texts, with those of {@link Verbatim} and further lines. */
  public static Texts texts(String... more) {
    return Texts.parse(Language.EN, file() + "\n" + Verbatim.TEXT + "\n" + String.join("\n", more));
  }

  /** The file of the texts as it stands. */
  public static String file() {
    try (InputStream file = English.class.getResourceAsStream("/texts/en.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
