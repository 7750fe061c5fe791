package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.English;
import java.util.HashSet;
import java.util.Set;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class CheckIdTest {
  @Test
  public void everyCheckHasANameOfItsOwnInPlainWords() {
    Set<String> titles = new HashSet<>();
    for (CheckId id : CheckId.values()) {
      String title = English.say(id.title());
      assertFalse(id.word(), title.equals(id.word()));
      assertTrue(title, Character.isUpperCase(title.charAt(0)));
      assertTrue(title, titles.add(title));
      assertSame(id, CheckId.of(id.word()));
    }
    assertEquals(CheckId.values().length, titles.size());
  }
}
