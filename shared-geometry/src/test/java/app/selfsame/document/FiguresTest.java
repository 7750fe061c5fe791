package app.selfsame.document;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class FiguresTest {
  @Test
  public void aFigureHasNoDecimalsThatSayNothing() {
    assertEquals("32", Figures.tenth(32));
    assertEquals("32", Figures.tenth(31.96));
    assertEquals("45.5", Figures.tenth(45.46));
    assertEquals("-0.2", Figures.tenth(-0.2));
    assertEquals("0", Figures.tenth(-0.04));
    assertEquals("0.05", Figures.rounded(0.05, 4));
    assertEquals("1.0234", Figures.rounded(1.02344, 4));
    assertEquals("8", Figures.rounded(7.6, 0));
  }
}
