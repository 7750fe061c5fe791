package app.selfsame.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.English;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class OwnFrameTest {
  private static final Catalogue NOTHING = Catalogue.parse("");

  @Test
  public void aSizeOnPaperMayHaveAnyUsualUnit() {
    Frame frame = new Frame(FrameUnit.MILLIMETRE, 35, 45);
    assertEquals(frame, OwnFrame.document("35x45mm", "").frame().orElseThrow());
    assertEquals(frame, OwnFrame.document("3.5 x 4.5 CM", "").frame().orElseThrow());
    assertEquals(50.8, OwnFrame.document("2x2in", "").frame().orElseThrow().width(), 1e-9);
    assertFalse(OwnFrame.document("35x45mm", "").headHeight().isPresent());
  }

  @Test
  public void aSizeInPixelsIsThatOfTheFile() {
    PhotoDocument document = OwnFrame.document("600x800px", "70..80%");
    assertEquals(new Limits(600, 600), document.file().widthPx());
    assertEquals(new Limits(800, 800), document.file().heightPx());
    assertEquals(new Limits(70, 80), document.headHeight().orElseThrow().limits());
    assertEquals(PhotoDocument.Channel.DIGITAL, document.channel());
  }

  @Test
  public void theHeadIsAShareOrALength() {
    assertEquals(new Limits(32, 36), OwnFrame.document("35x45mm", "32..36mm").headHeight().orElseThrow().limits());
    Limits share = OwnFrame.document("40x50mm", "70..80%").headHeight().orElseThrow().limits();
    assertEquals(35, share.min(), 1e-9);
    assertEquals(40, share.max(), 1e-9);
  }

  @Test
  public void itsIdMeansIt() {
    for (String head : new String[] {"", "70..80%", "32..36mm"}) {
      PhotoDocument document = OwnFrame.document("35x45mm", head);
      PhotoDocument found = NOTHING.find(document.id()).orElseThrow();
      assertEquals(document.frame(), found.frame());
      assertEquals(document.headHeight(), found.headHeight());
    }
    assertFalse(NOTHING.find("own-35x45").isPresent());
    assertFalse(NOTHING.find("own-").isPresent());
  }

  @Test
  public void aTypedSizeIsMeantInTheUnitInWhichItIsUsual() {
    assertEquals("own-35x45mm", OwnFrame.ofQuery("35 \u00d7 45").orElseThrow().id());
    assertEquals("own-2x2in", OwnFrame.ofQuery("2x2").orElseThrow().id());
    assertEquals("own-600x800px", OwnFrame.ofQuery("600*800").orElseThrow().id());
    assertEquals("own-3.5x4.5cm", OwnFrame.ofQuery("3,5 x 4,5 cm").orElseThrow().id());
    for (String query : new String[] {"mexico", "x", "35", "35x", "xx", "germany 35x45"}) {
      assertFalse(query, OwnFrame.ofQuery(query).isPresent());
    }
    assertEquals("own-35x45mm", OwnFrame.sizeIn("kosovo 35x45").orElseThrow().id());
    assertFalse(OwnFrame.sizeIn("kosovo").isPresent());
  }

  @Test
  public void whatCannotBeMeantIsRefusedInWords() {
    assertRefused("with its unit", "35x45", "");
    assertRefused("as 35x45mm", "35mm", "");
    assertRefused("as 35x45mm", "axbmm", "");
    assertRefused("Usual sizes are 15 to 160 mm.", "3.5x4.5mm", "");
    assertRefused("as 70..80%", "35x45mm", "34");
    assertRefused("as 70..80%", "600x800px", "32..36mm");
    assertRefused("does not fit", "35x45mm", "80..70%");
    assertRefused("does not fit", "35x45mm", "32..46mm");
  }

  private static void assertRefused(String reason, String frame, String head) {
    OwnFrameException refused = assertThrows(OwnFrameException.class, () -> OwnFrame.document(frame, head));
    String said = English.say(refused.reason());
    assertTrue(said, said.contains(reason));
  }
}
