package app.selfsame.studio;

import static org.junit.Assert.assertEquals;

import app.selfsame.message.Language;
import app.selfsame.message.Texts;
import app.selfsame.message.TextsCheck;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;

public class PageMessagesTest {
  /** Those of the markup are checked where it is built. */
  private static boolean isOfScript(String id) {
    return id.startsWith("page.") && !id.startsWith("page.markup.");
  }

  @Test
  public void eachKeyHasATextAndEachTextAKey() throws Exception {
    try (InputStream file = PageMessagesTest.class.getResourceAsStream("/texts/en.txt")) {
      Texts texts = Texts.parse(Language.EN, new String(file.readAllBytes(), StandardCharsets.UTF_8));
      assertEquals(List.of(), TextsCheck.mistakes(PageMessages.ALL, texts, PageMessagesTest::isOfScript));
    }
  }
}
