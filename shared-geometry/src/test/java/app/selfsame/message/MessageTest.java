package app.selfsame.message;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class MessageTest {
  private enum Sample implements MessageKey {
    CUTS_OFF_CROWN;

    @Override
    public String id() {
      return MessageKey.id("sample", this);
    }
  }

  private static final MessageKey EVERYTHING =
      Said.key(
          "everything",
          Parameter.count("count"),
          Parameter.quantity("quantity"),
          Parameter.choice("choice"),
          Parameter.message("message"),
          Parameter.items("items"),
          Parameter.date("date"),
          Parameter.colour("colour"),
          Parameter.document("document"),
          Parameter.country("country"),
          Parameter.quote("quote"),
          Parameter.remark("remark"),
          Parameter.literal("literal"));

  private static Message everything(double length) {
    return Message.of(
        EVERYTHING,
        Argument.count(-3),
        Argument.quantity(length, Unit.MILLIMETRE, 2),
        Argument.choice("left-side"),
        Argument.message(Sample.CUTS_OFF_CROWN),
        Argument.any(List.of(Verbatim.of("a: 1:2"), Verbatim.of(""))),
        Argument.date("2026-03-09"),
        Argument.colour("#d3d3d3"),
        Argument.document("fr-passport-id"),
        Argument.country("FR"),
        Argument.quote("Die Aufnahme muss …", "de"),
        new Argument.Remark("document.fr-passport-id.background", "light: 1:2"),
        Argument.literal("a \u2069{b}.jpg"));
  }

  @Test
  public void anIdIsMadeOfPrefixAndName() {
    assertEquals("sample.cuts-off-crown", Sample.CUTS_OFF_CROWN.id());
  }

  @Test
  public void messagesAreEqualByValue() {
    assertEquals(everything(3.25), everything(3.25));
    assertEquals(everything(3.25).hashCode(), everything(3.25).hashCode());
    assertNotEquals(everything(3.25), everything(3.26));
  }

  @Test
  public void aMessageTakesWhatItsKeyDeclares() {
    MessageKey key = Said.key("key", Parameter.count("n"));
    assertThrows(IllegalArgumentException.class, () -> Message.of(key));
    assertThrows(IllegalArgumentException.class, () -> Message.of(key, Argument.literal("1")));
    assertThrows(IllegalArgumentException.class, () -> Message.of(key, Argument.count(1), Argument.count(2)));
  }

  @Test
  public void whatIsCarriedArrivesAsItWas() {
    for (double length : new double[] {0, -0.1, 1 / 3.0, 1e-9, 123456.789, Double.POSITIVE_INFINITY}) {
      assertEquals(everything(length), MessageCodec.read(MessageCodec.write(everything(length))));
    }
  }

  @Test
  public void orderIsCarried() {
    Message read = MessageCodec.read(MessageCodec.write(everything(1)));
    assertEquals(List.copyOf(everything(1).arguments().keySet()), List.copyOf(read.arguments().keySet()));
  }

  @Test
  public void nothingElseIsReadAsAMessage() {
    String written = MessageCodec.write(everything(1));
    for (int length = 0; length < written.length(); length++) {
      String cut = written.substring(0, length);
      assertThrows(IllegalArgumentException.class, () -> MessageCodec.read(cut));
    }
    assertThrows(IllegalArgumentException.class, () -> MessageCodec.read(written + "1"));
    assertThrows(IllegalArgumentException.class, () -> MessageCodec.read("-1:a"));
    assertThrows(IllegalArgumentException.class, () -> MessageCodec.read("1:a1:11:n5:THING1:b"));
    Message deep = Message.of(Sample.CUTS_OFF_CROWN);
    for (int i = 0; i < 20; i++) {
      deep = Message.of(Said.key("in", Parameter.message("m")), Argument.message(deep));
    }
    String nested = MessageCodec.write(deep);
    assertThrows(IllegalArgumentException.class, () -> MessageCodec.read(nested));
  }
}
