package app.selfsame.document;

import static app.selfsame.document.CatalogueTexts.DOCUMENT;
import static app.selfsame.document.CatalogueTexts.HEAD;
import static app.selfsame.document.CatalogueTexts.text;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.English;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class CatalogueMistakesTest {

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
    String head = "head 40 to 44 mm to crown [law]";
    assertMistake(22, "top", "higher than the size", text(size, head, "top 6 to 7 mm [law]"));
    assertMistake(21, "head", "cannot be meant", text(size, "head 3.2 to 3.6 mm to crown [law]"));
    String big = "head 32 to 36 mm to crown [law]";
    assertMistake(22, "eyes", "below the edge", text(size, big, "eyes 5 to 10 mm [law]"));
    assertMistake(22, "eyes", "above the edge", text(size, big, "eyes 36 to 40 mm [law]"));
    assertMistake(21, "head", "aim is outside", text(size, "head 32 to 36 mm to crown aim 30 [law]"));
  }

  @Test
  public void whatCannotBeReadIsRefused() {
    String size = "size 35 x 45 mm [law]";
    assertMistakeInLine20("size", "35 x 45 mm, or 3 : 4", "size 35 by 45 mm [law]");
    assertMistakeInLine20("size", "\"35,5\" is not a number", "size 35,5 x 45 mm [law]");
    assertMistakeInLine20("size", "larger than 0", "size 0 x 45 mm [law]");
    assertMistakeInLine20("head", "needs a size", "head 32 to 36 mm to crown [law]");
    assertMistake(21, "head", "missing measure", text(size, "head 32 to 36 mm [law]"));
    assertMistake(21, "head", "to crown, to hair, or to top", text(size, "head 32 to 36 mm to hat [law]"));
    assertMistake(21, "eyes", "missing unit", text(size, "eyes 20 to 30 [law]"));
    assertMistake(21, "eyes", "unit px", text(size, "eyes 200 to 300 px [law]"));
    assertMistake(21, "eyes", "cannot read", text(size, "eyes 20 to 30 mm about [law]"));
    assertMistake(21, "eyes", "at least", text(size, "eyes about 20 mm [law]"));
    assertMistakeInLine20("kilobytes", "in KB", "kilobytes at most 240 MB [law]");
    assertMistakeInLine20("formats", "\"GIF\"", "formats JPEG GIF [law]");
    assertMistakeInLine20("colour", "colour, grey or either", "colour pink [law]");
    assertMistakeInLine20("pixels", "600 x 750", "pixels 600 [law]");
    assertMistakeInLine20("edits", "whether to background", "edits crop allowed [law]");
    assertMistakeInLine20("edits", "\"crop maybe\"", "edits crop maybe, background unknown, light unknown [law]");
    assertMistakeInLine20("edits", "whether to light", "edits crop allowed, crop allowed, background unknown [law]");
    assertMistakeInLine20("quote", "line of edits", "quote no editing");
    assertMistake(21, "size", "stands twice, first in line 20", text(size, size));
    assertMistakeInLine20("background", "nothing before the source", "background [law]");
  }

  @Test
  public void aQuoteInAnotherScriptSaysWhatItMeans() {
    String edits = "edits crop unknown, background forbidden, light unknown [law]";
    assertMistake(21, "quote", "in-english", text(edits, "quote ретушь не допускается"));
    assertMistake(21, "in-english", "belongs to a quote", text(edits, "in-english no retouching"));
    assertMistake(22, "quote-in", "not English", text(edits, "quote No retouching", "quote-in en"));
    PhotoDocument document =
        CatalogueParser.parse(text(edits, "quote ретушь не допускается", "in-english no retouching")).get(0);
    assertEquals(
        "The authority says: “ретушь не допускается”, in English: “no retouching”.",
        English.say(document.editing().words()));
  }

  @Test
  public void figuresThatCannotBeMeantAreRefused() {
    assertMistakeInLine20("size", "3.5 mm cannot be meant: 15 to 160 is usual", "size 3.5 x 4.5 mm [law]");
    assertMistakeInLine20("pixels", "60000 px cannot be meant", "pixels at least 600 x 60000 [law]");
    assertMistakeInLine20("kilobytes", "240000 KB cannot be meant", "kilobytes at most 240000 [law]");
    assertMistakeInLine20("density", "6 dpi cannot be meant", "density 6 [law]");
    assertMistakeInLine20("recency", "600 months cannot be meant", "recency 600 months [law]");
    assertMistakeInLine20("under-60-waives", "60 years cannot be meant", "under-60-waives gaze [law]");
    String quote = "quote a b c d e f g h i j k l m n o p q r s t u v w x y z";
    assertMistake(21, "quote", "25 words at most",
        text("edits crop unknown, background unknown, light unknown [law]", quote));
  }

  @Test
  public void coloursThatCannotBeMeantAreRefused() {
    String background = "background plain [law]";
    assertMistakeInLine20("backdrop", "background, which is missing", "backdrop white [law]");
    assertMistake(21, "backdrop", "\"pale\" is no tone: white, off-white,", text(background, "backdrop pale [law]"));
    assertMistake(21, "backdrop", "names \"white\" twice", text(background, "backdrop white, white #ffffff [law]"));
    assertMistake(21, "backdrop", "takes white and refuses it", text(background, "backdrop white, not white [law]"));
    for (String value : new String[] {"fff", "#fff", "#fffffg", "#FFFFFFF", "(255, 255, 255)"}) {
      assertMistake(21, "backdrop", "write it like #d3d3d3", text(background, "backdrop white " + value + " [law]"));
    }
    assertMistake(
        21, "backdrop", "#add8e6 cannot be meant: it is not white", text(background, "backdrop white #add8e6 [law]"));
    assertMistake(21, "backdrop", "#333333 cannot be meant", text(background, "backdrop light-grey #333333 [law]"));
  }

  @Test
  public void sectionsAreChecked() {
    assertMistake(20, "", "duplicate id, first in line 14", HEAD + DOCUMENT + DOCUMENT);
    assertMistake(14, "", "small letters", HEAD + DOCUMENT.replace("no-passport", "NO_passport"));
    assertMistake(14, "title", "missing", HEAD + "document no-visa\n  channel print\n  from law\n  check https://x\n");
    assertMistake(17, "channel", "print, digital, both or office", HEAD + DOCUMENT.replace("print", "paper"));
    assertMistake(8 + 1, "confidence", "official, secondary or unverified", HEAD.replace("official", "certain"));
    assertMistake(7, "url", "web address", HEAD.replace("https://example.no/law", "the law"));
    assertMistake(10, "", "already has a source", HEAD.replace("source copy", "source law"));
    assertMistake(2, "", "ISO 3166-1", HEAD.replace("NO Norway", "Norway"));
    assertMistake(1, "", "before any country", DOCUMENT);
    assertMistake(1, "title", "outside of any", "  title Passport\n");
    assertMistake(1, "land", "unknown section", "land NO Norway\n");
  }
}
