package app.selfsame.verdict;

import static app.selfsame.verdict.VerdictFixtures.document;
import static app.selfsame.verdict.VerdictFixtures.find;
import static app.selfsame.verdict.VerdictFixtures.judge;
import static app.selfsame.verdict.VerdictFixtures.outcome;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.BackgroundTone;
import app.selfsame.document.Catalogue;
import app.selfsame.document.HouseRules;
import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Source;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** What a firm asks for beside a document's rules is checked like these, under its own name, and never allows more. */
@RunWith(TeaVMTestRunner.class)
public class HouseRulesTest {
  private static final Measurement GLASSES = Measurement.of(MeasureId.EYEGLASSES, 1);
  private static final Measurement SMILE = Measurement.of(MeasureId.SMILE, 1);
  private static final Measurement OPEN_MOUTH = Measurement.of(MeasureId.MOUTH_CLOSED, 0.2);
  private static final Measurement GREY_WALL = Measurement.of(MeasureId.BACKGROUND_LIGHTNESS, 40);
  private static final Measurement GREY_LIT_WALL = Measurement.of(MeasureId.BACKGROUND_LIT_LIGHTNESS, 40);

  private static Optional<PhotoDocument> tryFind(PhotoDocument document, String rules) {
    return new Catalogue(List.of(document)).find(document.id() + rules);
  }

  private static PhotoDocument with(PhotoDocument document, String rules) {
    return tryFind(document, rules).orElseThrow();
  }

  private static PhotoDocument own(String rules) {
    return new Catalogue(List.of()).find("own-35x45mm" + rules).orElseThrow();
  }

  @Test
  public void whatTheFirmRefusesFailsAndIsItsWord() {
    Check refused = find(judge(own("~no-glasses"), GLASSES), CheckId.GLASSES);
    assertEquals(Outcome.FAIL, refused.outcome());
    assertEquals(Source.Kind.HOUSE, refused.source().kind());
    assertEquals(Outcome.FAIL, outcome(judge(with(document("glasses allowed [page]"), "~no-glasses"), GLASSES), CheckId.GLASSES));
    Check smiling = find(judge(with(document("expression natural-smile [page]"), "~no-smile"), SMILE), CheckId.EXPRESSION);
    assertEquals(Outcome.FAIL, smiling.outcome());
    assertEquals(Source.Kind.HOUSE, smiling.source().kind());
  }

  @Test
  public void whereTheAuthorityIsSilentTheFirmMayAllow() {
    assertEquals(Outcome.PASS, outcome(judge(own("~glasses"), GLASSES), CheckId.GLASSES));
    List<Check> checks = judge(own("~smile"), SMILE, OPEN_MOUTH);
    assertEquals(Outcome.PASS, outcome(checks, CheckId.EXPRESSION));
    assertEquals(Outcome.PASS, outcome(checks, CheckId.MOUTH_CLOSED));
    assertEquals(Source.Kind.HOUSE, find(checks, CheckId.EXPRESSION).source().kind());
  }

  @Test
  public void whatTheAuthorityRefusesStaysRefused() {
    PhotoDocument strict = document("glasses not-allowed [page]", "expression neutral [page]", "mouth closed [page]");
    PhotoDocument asked = with(strict, "~glasses~smile");
    List<Check> checks = judge(asked, GLASSES, SMILE, OPEN_MOUTH);
    for (CheckId id : List.of(CheckId.GLASSES, CheckId.EXPRESSION, CheckId.MOUTH_CLOSED)) {
      assertEquals(id.toString(), Outcome.FAIL, outcome(checks, id));
      assertEquals(id.toString(), Source.Kind.OWN_LIMIT, find(checks, id).source().kind());
    }
    HouseRules wished = new HouseRules(Optional.of(true), Optional.of(true), "");
    assertEquals(List.of("glasses", "smile"), wished.conflicts(strict));
    assertEquals(List.of("glasses"), wished.conflicts(document("glasses medical-only [page]")));
    assertEquals(List.of(), wished.conflicts(document()));
    assertEquals(List.of(), new HouseRules(Optional.of(false), Optional.of(false), "").conflicts(strict));
  }

  @Test
  public void aBackgroundIsHeldAgainstTheFirmsColour() {
    Check dark = find(judge(own("~on-white"), GREY_WALL, GREY_LIT_WALL), CheckId.BACKGROUND_COLOUR);
    assertEquals(Outcome.FAIL, dark.outcome());
    assertEquals(Source.Kind.HOUSE, dark.source().kind());
    assertEquals("who names the background of a size may put it in", Permission.ALLOWED, own("~on-white").editing().background());
    PhotoDocument light = walls("white, off-white, light");
    assertEquals(List.of(BackgroundTone.OFF_WHITE), List.copyOf(with(light, "~on-off-white").background().orElseThrow().tones()));
    assertEquals(Permission.FORBIDDEN, with(light, "~on-off-white").editing().background());
  }

  @Test
  public void anotherColourThanTheAuthoritysIsInConflictAndAWiderOneAsksNothing() {
    PhotoDocument white = walls("white");
    assertEquals(List.of("background"), onto(white, "blue"));
    assertEquals(List.of(), onto(white, "white"));
    assertEquals(List.of(), onto(white, "light"));
    assertEquals(List.of(), onto(white, "plain"));
    assertEquals(List.of(), onto(document(), "blue"));
    for (String rules : List.of("~on-blue", "~on-light", "~on-plain")) {
      assertEquals(rules, white.background(), with(white, rules).background());
    }
    PhotoDocument notWhite = walls("not white");
    assertEquals(List.of("background"), onto(notWhite, "white"));
    assertTrue(with(notWhite, "~on-light-grey").background().orElseThrow().notWhite());
  }

  private static PhotoDocument walls(String tones) {
    return document("background as it is [page]", "backdrop " + tones + " [page]");
  }

  private static List<String> onto(PhotoDocument document, String background) {
    return new HouseRules(Optional.empty(), Optional.empty(), background).conflicts(document);
  }

  @Test
  public void anIdSaysThemAndNothingElseDoes() {
    PhotoDocument document = document();
    HouseRules rules = new HouseRules(Optional.of(false), Optional.of(true), "white,light-grey");
    String id = rules.on(document.id());
    assertEquals(document.id() + "~no-glasses~smile~on-white.light-grey", id);
    PhotoDocument found = with(document, "~no-glasses~smile~on-white.light-grey");
    assertEquals(id, found.id());
    assertEquals(document.id(), found.plainId());
    assertEquals(document.title(), found.title());
    assertEquals("de-passport", new HouseRules(Optional.empty(), Optional.empty(), "").on("de-passport"));
    for (String wrong :
        List.of("~", "~~no-glasses", "~smile~no-glasses", "~no-glasses~no-glasses", "~glasses~no-glasses", "~hat", "~on-",
            "~on-pink", "~on-white.white", "~on-white~smile", "~no-glasses ", "~NO-GLASSES")) {
      assertFalse(wrong, tryFind(document, wrong).isPresent());
    }
    assertFalse(new Catalogue(List.of()).find("de-passport~no-glasses").isPresent());
  }
}
