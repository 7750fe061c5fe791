package app.selfsame.command;

import static org.junit.Assert.assertEquals;

import app.selfsame.message.Language;
import app.selfsame.message.Texts;
import app.selfsame.message.TextsCheck;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;

public class ServerMessagesTest {
  @Test
  public void eachKeyHasATextAndEachTextAKey() throws Exception {
    try (InputStream file = ServerMessagesTest.class.getResourceAsStream("/texts/en.txt")) {
      Texts texts = Texts.parse(Language.EN, new String(file.readAllBytes(), StandardCharsets.UTF_8));
      assertEquals(List.of(), TextsCheck.mistakes(ServerMessages.ALL, texts, id -> id.startsWith("server.")));
    }
  }
}
