package app.selfsame.studio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.verdict.CheckId;
import java.util.HashSet;
import java.util.Set;
import org.junit.Test;

public class CheckNamesTest {
  @Test
  public void everyCheckHasANameOfItsOwnInPlainWords() {
    Set<String> names = new HashSet<>();
    for (CheckId id : CheckId.values()) {
      String name = CheckNames.of(id.word());
      assertFalse(id.word(), name.isBlank() || name.equals(id.word()));
      assertTrue(name, Character.isUpperCase(name.charAt(0)));
      assertTrue(name, names.add(name));
    }
    assertEquals(CheckId.values().length, names.size());
  }
}
