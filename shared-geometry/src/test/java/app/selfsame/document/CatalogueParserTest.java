package app.selfsame.document;

import static app.selfsame.document.CatalogueTexts.DOCUMENT;
import static app.selfsame.document.CatalogueTexts.HEAD;
import static app.selfsame.document.CatalogueTexts.text;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class CatalogueParserTest {
  private static PhotoDocument document(String... fields) {
    List<PhotoDocument> documents = CatalogueParser.parse(text(fields));
    assertEquals(1, documents.size());
    return documents.get(0);
  }

  @Test
  public void everyRuleKeepsItsOwnSource() {
    PhotoDocument document = document(
        "size 35 x 45 mm [law]",
        "head 32 to 36 mm to hair aim 33.5 [copy]",
        "eyes at least 20 mm [law]",
        "top at most 6 mm [copy]",
        "background light grey, no [brackets] inside [law]",
        "edits light forbidden, crop allowed, background unknown [copy]",
        "quote no retouching: none",
        "taken-by A photographer. [copy]");
    assertEquals("no-passport", document.id());
    assertEquals("NO", document.country());
    assertEquals("Norway", document.countryName());
    assertEquals(List.of("Norge"), document.countryWords());
    assertEquals(List.of("pass"), document.searchWords());
    assertEquals(PhotoDocument.Channel.PRINT, document.channel());
    assertEquals(new Frame(FrameUnit.MILLIMETRE, 35, 45), document.frame().get());
    assertEquals("Passloven", document.frameSource().get().title());
    assertEquals(HeadMeasure.CROWN_WITH_HAIR, document.headMeasure());
    assertEquals(new Limits(32, 36), document.headHeight().get().limits());
    assertEquals(OptionalDouble.of(33.5), document.headHeight().get().aim());
    assertEquals(Source.Confidence.SECONDARY, document.headHeight().get().source().confidence());
    assertEquals(Limits.atLeast(20), document.eyeLineFromBottom().get().limits());
    assertEquals(Source.Confidence.OFFICIAL, document.eyeLineFromBottom().get().source().confidence());
    assertEquals(Limits.atMost(6), document.topMargin().get().limits());
    assertEquals("light grey, no [brackets] inside", document.background().get().words().english());
    assertEquals(Permission.ALLOWED, document.editing().crop());
    assertEquals(Permission.UNKNOWN, document.editing().background());
    assertEquals(Permission.FORBIDDEN, document.editing().light());
    assertEquals("no retouching: none", document.editing().quote());
    assertEquals("A photographer.", document.person().takenBy().get().rule().english());
    assertEquals(2, document.sources().size());
    assertEquals("2020-01-02", document.mainSource().date());
  }

  @Test
  public void whatIsNotWrittenIsAbsent() {
    PhotoDocument document = document("formats JPEG PNG [law]");
    assertFalse(document.frame().isPresent());
    assertFalse(document.headHeight().isPresent());
    assertFalse(document.background().isPresent());
    assertEquals(Permission.UNKNOWN, document.editing().crop());
    assertTrue(document.person().takenBy().isEmpty());
    assertFalse(document.file().namesPixels());
    assertFalse(document.file().kilobytes().hasMax());
    assertEquals(0, document.file().minimumDpi());
    assertEquals(FileRule.ColourRule.EITHER, document.file().colour());
    assertTrue(document.file().accepts("PNG"));
  }

  @Test
  public void anAuthorityWithoutAPageHasNoAddress() {
    String text = text("formats JPEG [law]");
    assertEquals("https://example.no", CatalogueParser.parse(text).get(0).officialUrl());
    String none = text.replace("check https://example.no", "check none");
    assertEquals("", CatalogueParser.parse(none).get(0).officialUrl());
  }

  @Test
  public void aFileRuleIsReadWithItsSources() {
    FileRule file = document(
        "pixels 600 x 750 to 1200 x 1500 [law]", "density 300 [law]", "kilobytes 50 to 240 [copy]",
        "formats JPEG [copy]", "colour grey [law]").file();
    assertEquals(new Limits(600, 1200), file.widthPx());
    assertEquals(new Limits(750, 1500), file.heightPx());
    assertEquals(300, file.minimumDpi());
    assertEquals(new Limits(50, 240), file.kilobytes());
    assertEquals(FileRule.ColourRule.GREY, file.colour());
    assertFalse(file.accepts("PNG"));
    assertEquals("Passloven", file.source().title());
    assertEquals("Somebody's copy", file.encodingSource().title());
    assertFalse(file.namesOneSize());
    assertTrue(document("pixels 400 x 514 [law]").file().namesOneSize());
    assertFalse(document("pixels at least 600 x 750 [law]").file().heightPx().hasMax());
    assertEquals(Limits.atMost(700), document("pixels at most 700 x 700 [law]").file().widthPx());
  }

  @Test
  public void lengthsInPixelsAndPercentAreSharesOfTheHeight() {
    PhotoDocument digital = document("size 500 : 640 [law]", "pixels 500 x 640 [law]", "top 64 to 80 px [law]");
    assertEquals(FrameUnit.PERCENT_OF_HEIGHT, digital.frame().get().unit());
    assertEquals(78.125, digital.frame().get().width(), 1e-12);
    assertEquals(new Limits(10, 12.5), digital.topMargin().get().limits());
    PhotoDocument paper = document("size 35 x 50 mm [law]", "head 70 to 80 % to crown [law]");
    assertEquals(35, paper.headHeight().get().limits().min(), 1e-12);
    assertEquals(40, paper.headHeight().get().limits().max(), 1e-12);
  }

  @Test
  public void coloursStayInTheOrderOfTheSourceAndKeepTheValuesThatItStates() {
    BackgroundRule rule =
        document("background as follows [law]", "backdrop red, light, white #fefefe, grey [law]").background().get();
    assertEquals(
        List.of(BackgroundTone.RED, BackgroundTone.LIGHT, BackgroundTone.WHITE, BackgroundTone.GREY),
        List.copyOf(rule.tones()));
    assertEquals(Map.of(BackgroundTone.WHITE, 0xfffefefe), rule.stated());
    assertFalse(rule.notWhite());
    assertTrue(rule.namesColours());
    assertFalse(document("background plain [law]").background().get().namesColours());
    assertTrue(document("background plain [law]", "backdrop not white [law]").background().get().namesColours());
  }

  @Test
  public void countriesOneAfterTheOtherHaveTheirOwnSources() {
    String other = HEAD.replace("NO Norway", "SE Sweden").replace("Passloven", "Passlagen")
        + DOCUMENT.replace("no-", "se-");
    List<PhotoDocument> documents = CatalogueParser.parse(HEAD + DOCUMENT + other);
    assertEquals("Norway", documents.get(0).countryName());
    assertEquals("Sweden", documents.get(1).countryName());
    assertEquals("Passlagen", documents.get(1).mainSource().title());
  }

  @Test
  public void pixelsMayDifferFromPaperByRounding() {
    assertTrue(document("size 35 x 45 mm [law]", "pixels 413 x 531 [law]").file().namesOneSize());
  }
}
