package app.selfsame.document;

import static app.selfsame.document.CatalogueTexts.DOCUMENT;
import static app.selfsame.document.CatalogueTexts.HEAD;
import static app.selfsame.document.CatalogueTexts.text;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.English;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** What authorities write besides lengths and colours. */
@RunWith(TeaVMTestRunner.class)
public class RulesAsWrittenTest {
  private static PhotoDocument document(String... fields) {
    return CatalogueParser.parse(text(fields)).get(0);
  }

  private static void assertMistake(String reason, String... fields) {
    CatalogueException mistake =
        assertThrows(CatalogueException.class, () -> CatalogueParser.parse(text(fields)));
    assertTrue(mistake.getMessage(), mistake.getMessage().contains(reason));
  }

  @Test
  public void editsAreOfFiveKindsOfWhichTwoMayBeLeftOut() {
    EditingPolicy all =
        document(
            "edits crop allowed, straighten forbidden, enlarge forbidden, background unknown, light forbidden [law]")
            .editing();
    assertEquals(Permission.ALLOWED, all.crop());
    assertEquals(Permission.FORBIDDEN, all.straighten());
    assertEquals(Permission.FORBIDDEN, all.enlarge());
    EditingPolicy three = document("edits crop allowed, background unknown, light forbidden [law]").editing();
    assertEquals(Permission.UNKNOWN, three.straighten());
    assertEquals(Permission.UNKNOWN, three.enlarge());
    assertMistake("\"trim\" is not one of crop", "edits trim allowed, background unknown, light unknown [law]");
    assertMistake("whether to crop", "edits straighten allowed, background unknown, light unknown [law]");
  }

  @Test
  public void aRatioOfCompressionLimitsTheSizeFromBelow() {
    FileRule file = document("pixels 600 x 600 to 1200 x 1200 [law]", "kilobytes at most 240 [law]",
        "compression at most 20 : 1 [law]").file();
    // 1200 x 1200 pixels of three bytes are 4,320,000 bytes: a twentieth is 216,000, 210.9375 KB.
    assertEquals(new Limits(210.9375, 240), file.kilobytes(1200, 1200));
    assertEquals(new Limits(52.734375, 240), file.kilobytes(600, 600));
    assertEquals(Limits.atMost(240), document("kilobytes at most 240 [law]").file().kilobytes(600, 600));
    FileRule narrow = document("kilobytes at most 100 [law]", "compression at most 20 : 1 [law]").file();
    assertEquals(new Limits(100, 100), narrow.kilobytes(1200, 1200));
    assertMistake("write at most 20 : 1", "compression at most 20 [law]");
    assertMistake("cannot be meant", "compression at most 200 : 1 [law]");
  }

  @Test
  public void aBorderIsForbiddenOrNotSpokenOf() {
    assertEquals("Passloven", document("border forbidden [law]").noBorder().orElseThrow().title());
    assertFalse(document("formats JPEG [law]").noBorder().isPresent());
    assertMistake("write forbidden", "border none [law]");
  }

  @Test
  public void aPhotoOfOnesOwnIsAcceptedOrNotOrUnsaid() {
    PersonRules accepted = document("own-photo accepted: by phone [law]").person();
    assertEquals(OwnPhoto.ACCEPTED, accepted.ownPhoto().orElseThrow().rule());
    assertEquals("by phone", accepted.ownPhoto().orElseThrow().words());
    assertFalse(accepted.takenBy().isPresent());
    PersonRules noSelfie = document("own-photo another-person [law]").person();
    assertEquals(OwnPhoto.ANOTHER_PERSON, noSelfie.ownPhoto().orElseThrow().rule());
    assertTrue(noSelfie.takenBy().orElseThrow().rule().english().contains("Somebody else must take the photo"));
    assertFalse(noSelfie.refusesOwnPhoto());
    PersonRules refused = document("taken-by A photographer. [law]").person();
    assertTrue(refused.refusesOwnPhoto());
    assertFalse(document("formats JPEG [law]").person().ownPhoto().isPresent());
    assertTrue(document("formats JPEG [law]").unsaid().contains(Topic.TAKEN_BY));
    assertFalse(document("own-photo accepted [law]").unsaid().contains(Topic.TAKEN_BY));
    assertMistake("must be accepted or another-person", "own-photo refused [law]");
    assertMistake("taken-by where it is not", "own-photo accepted [law]", "taken-by A photographer. [law]");
  }

  @Test
  public void thereIsNothingToPrepareWhereTheOfficeTakesThePhoto() {
    String office = text("taken-by The police take it at the counter. [law]").replace("channel print", "channel office");
    assertTrue(CatalogueParser.parse(office).get(0).isTakenByOffice());
    assertFalse(document("formats JPEG [law]").isTakenByOffice());
  }

  @Test
  public void printProportionsStandInWhereThePictureFileHasNone() {
    String print = "  size 35 x 45 mm [law]\n  head 31.5 to 36 mm to hair aim 33.75 [law]\n  top 2 to 6 mm [copy]\n";
    String digital = DOCUMENT.replace("no-passport", "no-passport-digital").replace("print", "digital");
    String borrowing = "  size 7 : 9 [copy]\n  top at least 5 % [copy]\n  borrows no-passport\n";
    PhotoDocument document = CatalogueParser.parse(HEAD + DOCUMENT + print + digital + borrowing).get(1);
    assertTrue(document.hasBorrowedProportions());
    assertEquals(HeadMeasure.CROWN_WITH_HAIR, document.headMeasure());
    LengthRule head = document.headHeight().orElseThrow();
    assertEquals(70, head.limits().min(), 1e-9);
    assertEquals(80, head.limits().max(), 1e-9);
    assertEquals(75, head.aim().orElseThrow(), 1e-9);
    assertEquals("Passloven (the rule for printed photos)", English.say(head.source().name()));
    assertEquals(Source.Confidence.SECONDARY, head.source().confidence());
    assertEquals("what is said is not borrowed", Limits.atLeast(5), document.topMargin().orElseThrow().limits());
    assertTrue(document.sources().contains(head.source()));
    PhotoDocument shapeless =
        CatalogueParser.parse(HEAD + DOCUMENT + print + digital + "  borrows no-passport\n").get(1);
    assertEquals(35.0 / 45, shapeless.frame().orElseThrow().aspect(), 1e-9);
    assertEquals(FrameUnit.PERCENT_OF_HEIGHT, shapeless.frame().orElseThrow().unit());
    assertMistake("no document no-such-thing", "borrows no-such-thing");
    CatalogueException other = assertThrows(CatalogueException.class, () -> CatalogueParser.parse(
        HEAD + DOCUMENT + print + digital + "  size 1 : 1 [copy]\n  borrows no-passport\n"));
    assertTrue(other.getMessage(), other.getMessage().contains("its shape is another one"));
  }

  @Test
  public void sourcesThatDifferAreBothKept() {
    PhotoDocument document =
        document(
            "size 50 x 70 mm [law]", "or-size 35 x 45 mm [copy]", "head 31 to 36 mm to crown aim 35 [law]",
            "or-head 25 to 33 mm to crown [copy]", "recency 12 months [law]", "or-recency 6 months [copy]");
    LengthRule head = document.headHeight().orElseThrow();
    assertEquals(new Limits(31, 33), head.limits());
    assertFalse("beyond what both allow", head.aim().isPresent());
    LengthRule.Disagreement sources = head.disagreement().orElseThrow();
    assertTrue(sources.allows(26) && sources.allows(35.5));
    assertFalse(sources.allows(24));
    assertEquals("Somebody's copy", sources.source().title());
    assertEquals("35 x 45 mm", document.otherSize().orElseThrow().rule().english());
    assertEquals(6, (int) document.person().otherRecencyMonths().orElseThrow().rule());
    assertEquals(2, document.sources().size());
    PhotoDocument apart =
        document("size 50 x 70 mm [law]", "head 34 to 36 mm to crown [law]", "or-head 25 to 30 mm to crown [copy]");
    assertEquals(new Limits(34, 36), apart.headHeight().orElseThrow().limits());
    assertMistake("line of head, which is missing", "size 50 x 70 mm [law]", "or-head 25 to 30 mm to crown [copy]");
  }

  @Test
  public void aSourceThatContradictsItselfIsNotTakenForTwo() {
    PhotoDocument leaflet =
        document(
            "size 35 x 45 mm [law]", "or-size 40 x 50 mm [law]", "head 29 to 34 mm to top [law]",
            "or-head 70 to 80 % to top [law]", "top 3 to 4 mm [law]", "or-top at least 2 mm [copy]",
            "recency 6 months [law]", "or-recency 3 months [law]");
    assertTrue(leaflet.headHeight().orElseThrow().contradictsItself());
    assertFalse(leaflet.topMargin().orElseThrow().contradictsItself());
    assertTrue(leaflet.namesOtherSizeItself());
    assertTrue(leaflet.person().namesOtherRecencyItself());
    PhotoDocument two = document("size 35 x 45 mm [law]", "or-size 40 x 50 mm [copy]", "head 29 to 34 mm to top [law]");
    assertFalse(two.headHeight().orElseThrow().contradictsItself());
    assertFalse(two.namesOtherSizeItself());
    assertFalse(two.person().namesOtherRecencyItself());
  }

  @Test
  public void aTopThatNothingDefinesIsMarked() {
    assertEquals(
        HeadMeasure.UNDEFINED, document("size 35 x 45 mm [law]", "head 70 to 80 % to top [law]").headMeasure());
  }
}
