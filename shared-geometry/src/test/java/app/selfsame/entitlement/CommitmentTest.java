package app.selfsame.entitlement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class CommitmentTest {
  @Test
  public void textOf32BytesIsRead() {
    String zeros = "A".repeat(43);
    assertEquals(Optional.of(new Commitment(zeros)), Commitment.parse(zeros));
    String ones = "_".repeat(42) + "8";
    assertEquals(Optional.of(new Commitment(ones)), Commitment.parse(ones));
  }

  @Test
  public void allElseIsRefused() {
    for (String bad :
        new String[] {
          "", "A", "A".repeat(42), "A".repeat(44), "A".repeat(42) + "B", "A".repeat(42) + "=", "A".repeat(42) + "+",
          "A".repeat(43) + "=", " " + "A".repeat(42), "A".repeat(42) + "\u0410"
        }) {
      assertEquals(bad, Optional.empty(), Commitment.parse(bad));
      assertThrows(IllegalArgumentException.class, () -> new Commitment(bad));
    }
  }
}
