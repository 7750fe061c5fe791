package app.selfsame.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
public class CatalogueParserTest {
  private static final String HEAD = """
      # Lines 1 to 13 are the same in every test.
      country NO Norway
        words Norge

      source law
        title Passloven
        url https://example.no/law
        date 2020-01-02
        confidence official
      source copy
        title Somebody's copy
        url https://example.com/copy
        confidence secondary
      """;

  private static final String DOCUMENT = """
      document no-passport
        title Passport
        words pass
        channel print
        check https://example.no
        from law
      """;

  private static PhotoDocument document(String... fields) {
    List<PhotoDocument> documents = CatalogueParser.parse(text(fields));
    assertEquals(1, documents.size());
    return documents.get(0);
  }

  private static String text(String... fields) {
    return HEAD + DOCUMENT + "  " + String.join("\n  ", fields) + "\n";
  }

  private static void assertMistake(int line, String field, String reason, String text) {
    CatalogueException mistake = assertThrows(CatalogueException.class, () -> CatalogueParser.parse(text));
    assertEquals(line, mistake.line());
    assertEquals(field, mistake.field());
    assertTrue(mistake.getMessage(), mistake.getMessage().contains(reason));
  }

  /** A mistake in the first field after those of {@link #DOCUMENT}, which stands in line 20. */
  private static void assertMistakeInLine20(String field, String reason, String... fields) {
    assertMistake(20, field, reason, text(fields));
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
    assertEquals(List.of("Norge", "pass"), document.searchWords());
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
    assertEquals("light grey, no [brackets] inside", document.background().get().words());
    assertEquals(Permission.ALLOWED, document.editing().crop());
    assertEquals(Permission.UNKNOWN, document.editing().background());
    assertEquals(Permission.FORBIDDEN, document.editing().light());
    assertEquals("no retouching: none", document.editing().quote());
    assertEquals("A photographer.", document.takenBy());
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
    assertEquals("", document.takenBy());
    assertFalse(document.file().namesPixels());
    assertFalse(document.file().kilobytes().hasMax());
    assertEquals(0, document.file().minimumDpi());
    assertEquals(FileRule.ColourRule.EITHER, document.file().colour());
    assertTrue(document.file().accepts("PNG"));
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
  public void countriesOneAfterTheOtherHaveTheirOwnSources() {
    String other = HEAD.replace("NO Norway", "SE Sweden").replace("Passloven", "Passlagen")
        + DOCUMENT.replace("no-", "se-");
    List<PhotoDocument> documents = CatalogueParser.parse(HEAD + DOCUMENT + other);
    assertEquals("Norway", documents.get(0).countryName());
    assertEquals("Sweden", documents.get(1).countryName());
    assertEquals("Passlagen", documents.get(1).mainSource().title());
  }

  @Test
  public void aMistakeNamesSectionLineAndField() {
    CatalogueException mistake = assertThrows(
        CatalogueException.class, () -> CatalogueParser.parse(text("size 35 x 45 mm [law]", "haed 32 to 36 mm [law]")));
    assertEquals("document no-passport", mistake.section());
    assertEquals(21, mistake.line());
    assertEquals("haed", mistake.field());
    assertTrue(mistake.reason().startsWith("unknown field"));
    assertTrue(mistake.getMessage().startsWith("document no-passport, line 21, haed: unknown field"));
  }

  @Test
  public void aRuleWithoutAKnownSourceIsRefused() {
    assertMistakeInLine20("size", "missing source", "size 35 x 45 mm");
    assertMistakeInLine20("size", "unknown source \"lwa\"", "size 35 x 45 mm [lwa]");
    assertMistakeInLine20("taken-by", "missing source", "taken-by A photographer.");
    assertMistake(19, "from", "unknown source", text("size 35 x 45 mm [law]").replace("from law", "from nowhere"));
  }

  @Test
  public void figuresThatContradictEachOtherAreRefused() {
    String size = "size 35 x 45 mm [law]";
    assertMistake(21, "head", "minimum 36 is above the maximum 32", text(size, "head 36 to 32 mm to crown [law]"));
    assertMistake(21, "pixels", "not the shape", text(size, "pixels 600 x 750 [law]"));
    assertMistake(21, "eyes", "outside", text(size, "eyes 40 to 46 mm [law]"));
    assertMistake(21, "head", "outside", text(size, "head at least 45 mm to crown [law]"));
    assertMistake(22, "top", "higher than the size", text(size, "head 40 to 44 mm to crown [law]", "top 6 to 7 mm [law]"));
    assertMistake(21, "head", "aim is outside", text(size, "head 32 to 36 mm to crown aim 30 [law]"));
  }

  @Test
  public void pixelsMayDifferFromPaperByRounding() {
    assertTrue(document("size 35 x 45 mm [law]", "pixels 413 x 531 [law]").file().namesOneSize());
  }

  @Test
  public void whatCannotBeReadIsRefused() {
    String size = "size 35 x 45 mm [law]";
    assertMistakeInLine20("size", "35 x 45 mm, or 3 : 4", "size 35 by 45 mm [law]");
    assertMistakeInLine20("size", "\"35,5\" is not a number", "size 35,5 x 45 mm [law]");
    assertMistakeInLine20("size", "larger than 0", "size 0 x 45 mm [law]");
    assertMistakeInLine20("head", "needs a size", "head 32 to 36 mm to crown [law]");
    assertMistake(21, "head", "missing measure", text(size, "head 32 to 36 mm [law]"));
    assertMistake(21, "head", "to crown or to hair", text(size, "head 32 to 36 mm to hat [law]"));
    assertMistake(21, "eyes", "missing unit", text(size, "eyes 20 to 30 [law]"));
    assertMistake(21, "eyes", "unit px", text(size, "eyes 200 to 300 px [law]"));
    assertMistake(21, "eyes", "cannot read", text(size, "eyes 20 to 30 mm about [law]"));
    assertMistake(21, "eyes", "at least", text(size, "eyes about 20 mm [law]"));
    assertMistakeInLine20("kilobytes", "in KB", "kilobytes at most 240 MB [law]");
    assertMistakeInLine20("formats", "\"GIF\"", "formats JPEG GIF [law]");
    assertMistakeInLine20("colour", "colour, grey or either", "colour pink [law]");
    assertMistakeInLine20("pixels", "600 x 750", "pixels 600 [law]");
    assertMistakeInLine20("edits", "crop, background and light", "edits crop allowed [law]");
    assertMistakeInLine20("edits", "\"maybe\"", "edits crop maybe, background unknown, light unknown [law]");
    assertMistakeInLine20("edits", "light", "edits crop allowed, crop allowed, background unknown [law]");
    assertMistakeInLine20("quote", "line of edits", "quote no editing");
    assertMistake(21, "size", "stands twice, first in line 20", text(size, size));
    assertMistakeInLine20("background", "nothing before the source", "background [law]");
  }

  @Test
  public void sectionsAreChecked() {
    assertMistake(20, "", "duplicate id, first in line 14", HEAD + DOCUMENT + DOCUMENT);
    assertMistake(14, "", "small letters", HEAD + DOCUMENT.replace("no-passport", "NO_passport"));
    assertMistake(14, "title", "missing", HEAD + "document no-visa\n  channel print\n  from law\n  check https://x\n");
    assertMistake(17, "channel", "print, digital or both", HEAD + DOCUMENT.replace("print", "paper"));
    assertMistake(8 + 1, "confidence", "official or secondary", HEAD.replace("official", "certain"));
    assertMistake(7, "url", "web address", HEAD.replace("https://example.no/law", "the law"));
    assertMistake(10, "", "already has a source", HEAD.replace("source copy", "source law"));
    assertMistake(2, "", "ISO 3166-1", HEAD.replace("NO Norway", "Norway"));
    assertMistake(1, "", "before any country", DOCUMENT);
    assertMistake(1, "title", "outside of any", "  title Passport\n");
    assertMistake(1, "land", "unknown section", "land NO Norway\n");
  }
}
