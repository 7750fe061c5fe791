package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
public class CheckIdTest {
  @Test
  public void everyCheckHasANameOfItsOwnInPlainWords() {
    Set<String> titles = new HashSet<>();
    for (CheckId id : CheckId.values()) {
      assertFalse(id.word(), id.title().isBlank() || id.title().equals(id.word()));
      assertTrue(id.title(), Character.isUpperCase(id.title().charAt(0)));
      assertTrue(id.title(), titles.add(id.title()));
      assertSame(id, CheckId.of(id.word()));
    }
    assertEquals(CheckId.values().length, titles.size());
  }
}
