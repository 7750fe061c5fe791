package app.selfsame.studio;

import static org.junit.Assert.assertEquals;

import app.selfsame.message.Language;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Texts;
import app.selfsame.message.TextsCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
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
      assertEquals(List.of(), TextsCheck.mistakes(keys(), texts, PageMessagesTest::isOfScript));
    }
  }

  /** All that the page says beside the engine: of each kind of key its constants, or those that it lists as ALL. */
  private static List<MessageKey> keys() throws ReflectiveOperationException {
    List<MessageKey> keys = new ArrayList<>();
    for (JavaClass found : new ClassFileImporter().importPath(Path.of("target", "classes"))) {
      if (found.isAssignableTo(MessageKey.class) && found.getPackageName().startsWith("app.selfsame.studio")) {
        Class<?> kind = found.reflect();
        Object constants = kind.isEnum() ? List.of(kind.getEnumConstants()) : kind.getField("ALL").get(null);
        ((Collection<?>) constants).forEach(key -> keys.add((MessageKey) key));
      }
    }
    return keys;
  }
}
