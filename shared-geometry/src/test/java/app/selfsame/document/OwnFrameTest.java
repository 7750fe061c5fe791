package app.selfsame.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.English;
import java.util.List;
import java.util.Random;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class OwnFrameTest {
  private static final Catalogue NOTHING = Catalogue.parse("");

  @Test
  public void aSizeOnPaperMayHaveAnyUsualUnit() {
    Frame frame = new Frame(FrameUnit.MILLIMETRE, 35, 45);
    assertEquals(frame, of("35x45mm").frame().orElseThrow());
    assertEquals(frame, of("3.5 x 4.5 CM").frame().orElseThrow());
    assertEquals(50.8, of("2x2in").frame().orElseThrow().width(), 1e-9);
    assertFalse(of("35x45mm").headHeight().isPresent());
  }

  @Test
  public void aSizeInPixelsIsThatOfTheFile() {
    PhotoDocument document = withHead("600x800px", "70..80%");
    assertEquals(new Limits(600, 600), document.file().widthPx());
    assertEquals(new Limits(800, 800), document.file().heightPx());
    assertEquals(new Limits(70, 80), document.headHeight().orElseThrow().limits());
    assertEquals(PhotoDocument.Channel.DIGITAL, document.channel());
  }

  @Test
  public void theHeadIsAShareOrALength() {
    assertEquals(new Limits(32, 36), withHead("35x45mm", "32..36mm").headHeight().orElseThrow().limits());
    Limits share = withHead("40x50mm", "70..80%").headHeight().orElseThrow().limits();
    assertEquals(35, share.min(), 1e-9);
    assertEquals(40, share.max(), 1e-9);
  }

  @Test
  public void itsIdMeansIt() {
    for (String head : new String[] {"", "70..80%", "32..36mm"}) {
      PhotoDocument document = withHead("35x45mm", head);
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

  @Test
  public void aSizeOnPaperMayNameItsPixels() {
    PhotoDocument document = OwnFrame.document(new OwnFrameWords("35x45mm", "", "413x531", "", ""));
    assertEquals(new Frame(FrameUnit.MILLIMETRE, 35, 45), document.frame().orElseThrow());
    assertEquals(new OutputSize(413, 531, 300), OutputSize.of(document, 3000));
    assertEquals(new OutputSize(413, 531, 300), OutputSize.of(document, 200));
  }

  @Test
  public void aBackgroundIsHeldAgainstItsColoursAndMayBePutIn() {
    PhotoDocument document = OwnFrame.document(new OwnFrameWords("35x45mm", "", "", "Light-Grey, white", ""));
    BackgroundRule rule = document.background().orElseThrow();
    assertEquals(List.of(BackgroundTone.LIGHT_GREY, BackgroundTone.WHITE), List.copyOf(rule.tones()));
    assertEquals("light grey or white", rule.words().english());
    assertEquals(Source.Kind.OWN_SIZE, rule.source().kind());
    assertEquals(Permission.ALLOWED, document.editing().background());
  }

  @Test
  public void aPlainBackgroundMayHaveAnyColour() {
    PhotoDocument document = OwnFrame.document(new OwnFrameWords("35x45mm", "", "", "plain", ""));
    assertFalse(document.background().orElseThrow().namesColours());
    assertEquals("plain", document.background().orElseThrow().words().english());
    assertFalse(of("35x45mm").background().isPresent());
    assertEquals(Permission.UNKNOWN, of("35x45mm").editing().background());
  }

  @Test
  public void theFileMayHaveALeastAndAMostSize() {
    assertEquals(new Limits(20, 240), kilobytes("20..240"));
    assertEquals(Limits.atMost(240), kilobytes("..240"));
    assertEquals(Limits.atLeast(20), kilobytes("20.."));
    assertFalse(kilobytes("").hasMin() || kilobytes("").hasMax());
  }

  /** 827 x 1063 pixels of 600 dpi are 2.6 MB of pixels: a twentieth of them has no room in 60 KB, one of 300 dpi has. */
  @Test
  public void aSmallFileOfAPrintHasFewerPixelsInsteadOfWorseOnes() {
    assertEquals(600, OutputSize.of(of("35x45mm"), 3000).dpi());
    assertEquals(600, OutputSize.of(OwnFrame.document(sized("..200")), 3000).dpi());
    assertEquals(300, OutputSize.of(OwnFrame.document(sized("..40")), 3000).dpi());
  }

  @Test
  public void anIdSaysAllThatWasAskedFor() {
    Random random = new Random(7);
    String[] colours = {"", "plain", "white", "light-grey,white", "light", "light-blue,blue,red"};
    for (int round = 0; round < 200; round++) {
      int width = 20 + random.nextInt(60);
      int height = 20 + random.nextInt(60);
      int dots = 8 + random.nextInt(20);
      int leastHead = 30 + random.nextInt(30);
      int mostHead = leastHead + random.nextInt(30);
      int leastKb = 1 + random.nextInt(200);
      int mostKb = 300 + random.nextInt(2000);
      String background = colours[random.nextInt(colours.length)];
      OwnFrameWords words =
          new OwnFrameWords(
              width + " x " + height + " mm", leastHead + ".." + mostHead + "%",
              random.nextBoolean() ? width * dots + "x" + height * dots : "", background, leastKb + ".." + mostKb);
      String id = OwnFrame.document(words).id();
      assertTrue(id, id.matches("[a-z0-9.-]+"));
      PhotoDocument found = NOTHING.find(id).orElseThrow();
      assertEquals(id, found.id());
      assertEquals(new Frame(FrameUnit.MILLIMETRE, width, height), found.frame().orElseThrow());
      assertEquals(leastHead * height / 100.0, found.headHeight().orElseThrow().limits().min(), 1e-9);
      assertEquals(mostHead * height / 100.0, found.headHeight().orElseThrow().limits().max(), 1e-9);
      assertEquals(new Limits(leastKb, mostKb), found.file().kilobytes());
      if (!words.pixels().isEmpty()) {
        assertEquals(new Limits(width * dots, width * dots), found.file().widthPx());
        assertEquals(new Limits(height * dots, height * dots), found.file().heightPx());
      }
      StringBuilder tones = new StringBuilder();
      found.background().ifPresent(rule -> rule.tones().forEach(tone -> tones.append(',').append(tone.word())));
      assertEquals(background.isEmpty(), found.background().isEmpty());
      assertEquals(background.equals("plain") || background.isEmpty() ? "" : "," + background, tones.toString());
    }
  }

  @Test
  public void theIdIsWrittenDownForGood() {
    String id = "own-35x45mm-head-70..80pct-px-413x531-on-white.light-grey-kb-20..240";
    assertEquals(
        id, OwnFrame.document(new OwnFrameWords("35x45mm", "70..80%", "413x531", "white,light-grey", "20..240")).id());
    for (String part : new String[] {"-head-", "-px-", "-on-", "-kb-", "-kb-20", "-kb-240..20", "-on-pink", "-px-9x9"}) {
      assertFalse(part, NOTHING.find("own-35x45mm" + part).isPresent());
    }
    assertFalse(NOTHING.find("own-35x45mm-kb-..240-head-70..80pct").isPresent());
    assertFalse(NOTHING.find("own-0x2p5x45mm").isPresent());
  }

  @Test
  public void whatDoesNotGoTogetherIsRefusedInWords() {
    assertRefused("pixels of the file", new OwnFrameWords("600x800px", "", "600x800", "", ""));
    assertRefused("600 x 771 do", new OwnFrameWords("35x45mm", "", "600x600", "", ""));
    assertRefused("such as 413x531", new OwnFrameWords("35x45mm", "", "413", "", ""));
    assertRefused("each once", new OwnFrameWords("35x45mm", "", "", "pink", ""));
    assertRefused("each once", new OwnFrameWords("35x45mm", "", "", "white,white", ""));
    assertRefused("each once", new OwnFrameWords("35x45mm", "", "", "plain,white", ""));
    assertRefused("smaller number first", sized("240..20"));
    assertRefused("smaller number first", sized("240"));
    assertRefused("Usual sizes are 1 to 51200 KB", sized("..90000"));
    assertRefused("No portrait of 413 x 531 pixels fits into 6 KB", sized("..6"));
    assertRefused(
        "No portrait of 2000 x 2000 pixels fits into 100 KB", new OwnFrameWords("2000x2000px", "", "", "", "..100"));
  }

  private static PhotoDocument of(String size) {
    return OwnFrame.document(OwnFrameWords.of(size));
  }

  private static PhotoDocument withHead(String size, String head) {
    return OwnFrame.document(new OwnFrameWords(size, head, "", "", ""));
  }

  private static OwnFrameWords sized(String kilobytes) {
    return new OwnFrameWords("35x45mm", "", "", "", kilobytes);
  }

  private static Limits kilobytes(String range) {
    return OwnFrame.document(sized(range)).file().kilobytes();
  }

  private static void assertRefused(String reason, String frame, String head) {
    assertRefused(reason, new OwnFrameWords(frame, head, "", "", ""));
  }

  private static void assertRefused(String reason, OwnFrameWords words) {
    OwnFrameException refused = assertThrows(OwnFrameException.class, () -> OwnFrame.document(words));
    String said = English.say(refused.reason());
    assertTrue(said, said.contains(reason));
  }
}
