package app.selfsame.studio.parts;

import static org.junit.Assert.assertEquals;

import app.selfsame.document.Limits;
import app.selfsame.message.English;
import app.selfsame.message.Message;
import org.junit.Test;

/** Figures as the page shows them by themselves. */
public class QuantityTest {
  @Test
  public void roundsToWhatCanBeToldApart() {
    assertEquals("32.4 mm", said(Quantity.value(32.44, "mm")));
    assertEquals("0.12", said(Quantity.value(0.1234, "ratio")));
    assertEquals("12.3", said(Quantity.value(12.34, "")));
    assertEquals("601 px", said(Quantity.value(600.6, "px")));
    assertEquals("9.4 KB", said(Quantity.value(9.44, "KB")));
    assertEquals("94 KB", said(Quantity.value(94.4, "KB")));
    assertEquals("-14.3°", said(Quantity.value(-14.26, "degrees")));
    assertEquals("2", said(Quantity.value(2, "faces")));
    assertEquals("7 months", said(Quantity.value(7, "months")));
  }

  @Test
  public void measuresHaveThreeSignificantDigits() {
    assertEquals("0", said(Quantity.significant(0, "ratio")));
    assertEquals("< 0.001", said(Quantity.significant(0.0004, "ratio")));
    assertEquals("> -0.001", said(Quantity.significant(-0.0004, "ratio")));
    assertEquals("0.0834", said(Quantity.significant(0.08342, "ratio")));
    assertEquals("0.5", said(Quantity.significant(0.5, "")));
    assertEquals("7.35 bits", said(Quantity.significant(7.349, "bits")));
    assertEquals("12.3", said(Quantity.significant(12.34, "")));
    assertEquals("123", said(Quantity.significant(123.4, "")));
    assertEquals("1235", said(Quantity.significant(1234.9, "")));
  }

  @Test
  public void rangesHaveTheirUnitOnce() {
    assertEquals("at least 600 px", said(Quantity.range(Limits.atLeast(600), "px")));
    assertEquals("at most 5 %", said(Quantity.range(Limits.atMost(5), "%")));
    assertEquals("-5 to 5°", said(Quantity.range(new Limits(-5, 5), "degrees")));
    assertEquals("1", said(Quantity.range(new Limits(1, 1), "faces")));
    assertEquals("35\u00a0×\u00a045 mm", said(Quantity.sides(35, 45, "mm")));
  }

  private static String said(Message message) {
    return English.say(message);
  }
}
