package app.selfsame.report;

import static org.junit.Assert.assertEquals;

import app.selfsame.geometry.PointPx;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class JsonTest {
  @Test
  public void writesNestedObjectsAndArrays() {
    Json json = new Json().beginObject();
    json.name("a").value(1).name("b").beginArray().value(true).nullValue().beginObject().endObject().endArray();
    json.name("c").value(new PointPx(1.5, -2)).endObject();
    assertEquals("{\"a\":1,\"b\":[true,null,{}],\"c\":[1.5,-2]}", json.toString());
  }

  @Test
  public void escapesWhatWouldEndAString() {
    assertEquals("\"a\\\"b\\\\c\\u000ad\u00e9\"", new Json().value("a\"b\\c\nd\u00e9").toString());
  }

  @Test
  public void aTextThatEndsInAColonIsStillFollowedByAComma() {
    assertEquals("[\"a:\",\":\"]", new Json().beginArray().value("a:").value(":").endArray().toString());
  }

  @Test
  public void roundsToFourDecimalsAndKeepsTheSign() {
    assertEquals("-0.1235", new Json().value(-0.12345678).toString());
    assertEquals("0", new Json().value(-0.00001).toString());
    assertEquals("12.5", new Json().value(12.5).toString());
    assertEquals("4.0001", new Json().value(4.00005).toString());
  }

  @Test
  public void whatIsNotANumberIsNull() {
    Json json = new Json().beginArray().value(Double.NaN).value(Double.POSITIVE_INFINITY).endArray();
    assertEquals("[null,null]", json.toString());
  }
}
