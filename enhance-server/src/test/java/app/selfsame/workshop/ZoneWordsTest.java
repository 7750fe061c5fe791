package app.selfsame.workshop;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import app.selfsame.mrz.MrzVerdict;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;

/** What a process says of a zone is believed to be of the right shape only when it is. */
public class ZoneWordsTest {
  private static final String LINE = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
  private static final String READ =
      "{\"verdict\":\"read\",\"lines\":[\"" + LINE + "\",\"" + LINE + "\"],\"confidence\":[[1.0,0.5]]}";

  @Test
  public void aZoneHasItsVerdict() throws Exception {
    assertEquals(MrzVerdict.READ, verdict(READ));
    assertEquals(MrzVerdict.CHECK, verdict(READ.replace("read", "check")));
    assertEquals(MrzVerdict.NONE, verdict("{\"verdict\":\"none\",\"headline\":\"Ничего\"}"));
  }

  @Test
  public void whatIsNoneIsNotTaken() {
    for (String bad :
        List.of(
            "",
            "[]",
            "null",
            "<html>",
            READ + READ,
            READ.replace("read", "splendid"),
            READ.replace("read", "none"),
            READ.replace("\"read\"", "[]"),
            READ.replace("\"verdict\":\"read\",", ""),
            READ.replace("ERIKSSON", "=cmd|'/c"),
            READ.replace("ERIKSSON", "eriksson"),
            READ.replace(",\"" + LINE + "\"", ""),
            READ.replace("ANNA<MARIA", "ANNA<MARIA<<"),
            READ.replace("[[1.0,0.5]]", "[[[[[1]]]]]"),
            READ.replace("[[1.0,0.5]]", "[[1.0,0.5]"),
            READ.replace("1.0", "1".repeat(100)),
            READ.replace("confidence", "lines"),
            READ.replace(",", ",\n"),
            "{\"verdict\":\"none\",\"headline\":\"" + "a".repeat(2_000) + "\"}",
            "{\"verdict\":\"read\"}")) {
      assertThrows(bad, StreamCorruptedException.class, () -> verdict(bad));
    }
    byte[] noUtf8 = READ.replace("1.0", "\"x\"").getBytes(StandardCharsets.UTF_8);
    noUtf8[READ.indexOf("1.0") + 1] = (byte) 0xff;
    assertThrows(StreamCorruptedException.class, () -> ZoneWords.verdict(noUtf8));
  }

  private static MrzVerdict verdict(String json) throws StreamCorruptedException {
    return ZoneWords.verdict(json.getBytes(StandardCharsets.UTF_8));
  }
}
