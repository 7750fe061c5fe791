package app.selfsame.backdrop;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.BackdropTone;
import app.selfsame.document.PhotoDocument;
import app.selfsame.image.HexColour;
import app.selfsame.message.English;
import app.selfsame.message.Message;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
public class BackdropDecisionTest {
  private static final BackdropWish TOLD_AUTO = new BackdropWish(true, OptionalInt.empty(), true, false);

  @Test
  public void aBackgroundThatCompliesIsLeftAlone() {
    PhotoDocument allowed = BackdropFixtures.document("allowed", "white");
    assertKept("Nothing was found wrong", decide(allowed, BackdropFixtures.good(), BackdropWish.AUTO));
  }

  @Test
  public void aBackgroundThatDoesNotComplyIsReplacedByTheFirstColour() {
    PhotoDocument allowed = BackdropFixtures.document("allowed", "light-blue, white");
    BackdropDecision.Replace replace = replaced(decide(allowed, BackdropFixtures.bad(), BackdropWish.AUTO));
    assertEquals(Optional.of(BackdropTone.LIGHT_BLUE), replace.tone());
    assertEquals(List.of(), replace.cautions());
    for (List<Check> checks :
        List.of(
            BackdropFixtures.background(Outcome.WARN, Outcome.PASS, Outcome.PASS),
            BackdropFixtures.background(Outcome.PASS, Outcome.PASS, Outcome.WARN),
            BackdropFixtures.background(Outcome.FAIL, Outcome.PASS, Outcome.UNKNOWN))) {
      replaced(decide(allowed, checks, BackdropWish.AUTO));
    }
  }

  @Test
  public void aBackgroundThatCannotBeJudgedIsLeftAlone() {
    PhotoDocument allowed = BackdropFixtures.document("allowed", "white");
    List<Check> checks = BackdropFixtures.background(Outcome.PASS, Outcome.UNKNOWN, Outcome.PASS);
    assertKept("could not be judged", decide(allowed, checks, BackdropWish.AUTO));
    assertKept("could not be judged", decide(allowed, List.of(), BackdropWish.AUTO));
  }

  @Test
  public void nothingIsReplacedOnItsOwnWithoutLeave() {
    BackdropDecision forbidden =
        decide(BackdropFixtures.document("forbidden", "white"), BackdropFixtures.bad(), BackdropWish.AUTO);
    assertKept("“leave it as it is”", forbidden);
    assertKept("Retake before a plain wall (the authority asks for: plain as written)", forbidden);
    PhotoDocument silent = BackdropFixtures.document("unknown", "white");
    assertKept("Silence is no permission", decide(silent, BackdropFixtures.bad(), BackdropWish.AUTO));
    assertKept("half a metre to a metre", decide(silent, BackdropFixtures.bad(), BackdropWish.AUTO));
    assertEquals(
        List.of(Message.of(BackdropMessage.UNSAID)),
        replaced(decide(silent, BackdropFixtures.bad(), TOLD_AUTO)).cautions());
    assertKept(
        "names no colour", decide(BackdropFixtures.document("allowed"), BackdropFixtures.bad(), BackdropWish.AUTO));
    assertKept("left as it is", decide(silent, BackdropFixtures.bad(), BackdropWish.KEEP));
  }

  @Test
  public void whatIsForbiddenIsRefusedWithTheAuthoritysWords() {
    for (boolean told : new boolean[] {false, true}) {
      BackdropDecision.Refuse refuse = refused(wish("forbidden", "#ffffff", told, "white"));
      assertEquals("editing-forbidden", refuse.refusal().code().id());
      assertTrue(English.say(refuse.refusal().messages()), English.say(refuse.refusal().messages()).contains("“leave it as it is”"));
      assertTrue(English.say(refuse.refusal().messages()), English.say(refuse.refusal().messages()).contains("Retake before a plain wall"));
    }
  }

  @Test
  public void silenceIsNoPermissionUntilThePersonWasTold() {
    BackdropDecision.Refuse refuse = refused(wish("unknown", "#ffffff", false, "white"));
    assertEquals("editing-unknown", refuse.refusal().code().id());
    assertTrue(English.say(refuse.refusal().messages()), English.say(refuse.refusal().messages()).contains("Silence is no permission"));
    BackdropDecision.Replace replace = replaced(wish("unknown", "#ffffff", true, "white"));
    assertEquals(Optional.of(BackdropTone.WHITE), replace.tone());
    assertEquals(List.of(Message.of(BackdropMessage.UNSAID)), replace.cautions());
  }

  @Test
  public void aColourThatTheAuthorityDoesNotTakeIsRefusedAndWhatItTakesIsNamed() {
    BackdropDecision.Refuse refuse = refused(wish("allowed", "#ff0000", true, "light-grey, white"));
    assertEquals("colour-not-accepted", refuse.refusal().code().id());
    assertTrue(English.say(refuse.refusal().messages()), English.say(refuse.refusal().messages()).contains("#ff0000"));
    assertTrue(English.say(refuse.refusal().messages()), English.say(refuse.refusal().messages()).contains("plain as written"));
    assertTrue(English.say(refuse.refusal().messages()), English.say(refuse.refusal().messages()).contains("light grey #d3d3d3 or white #ffffff"));
    assertEquals("colour-not-accepted", refused(wish("allowed", "#ffffff", true, "light, not white")).refusal().code().id());
    assertEquals("colour-not-accepted", refused(wish("allowed", "#555555", true, "white")).refusal().code().id());
  }

  @Test
  public void aColourNeedNotHaveAName() {
    BackdropDecision.Replace replace = replaced(wish("allowed", "#d0d4d8", false, "light"));
    assertEquals(Optional.empty(), replace.tone());
    assertEquals("#d0d4d8", HexColour.text(replace.colour()));
  }

  @Test
  public void whereTheAuthorityNamesNoColourThatIsSaid() {
    BackdropDecision.Replace replace = replaced(wish("allowed", "#add8e6", false));
    assertEquals(List.of(Message.of(BackdropMessage.NO_COLOUR_TO_COMPARE)), replace.cautions());
    assertEquals(Optional.of(BackdropTone.LIGHT_BLUE), replace.tone());
  }

  @Test
  public void aColourOfAnotherHueIsNotTheColourThatIsAskedFor() {
    assertEquals("colour-not-accepted", refused(wish("allowed", "#c8a030", false, "blue")).refusal().code().id());
    assertEquals("colour-not-accepted", refused(wish("allowed", "#c8a030", false, "red")).refusal().code().id());
    assertEquals("colour-not-accepted", refused(wish("allowed", "#f0c8d0", false, "light-blue")).refusal().code().id());
    assertEquals("colour-not-accepted", refused(wish("allowed", "#d0d8f0", false, "cream")).refusal().code().id());
    replaced(wish("allowed", "#3060c0", false, "blue"));
    replaced(wish("allowed", "#b02030", false, "red"));
  }

  @Test
  public void severalPeopleKeepTheirBackground() {
    PhotoDocument allowed = BackdropFixtures.document("allowed", "white");
    BackdropWish white = BackdropWish.of(HexColour.parse("#ffffff").getAsInt(), false);
    assertEquals(
        "several-people", refused(BackdropDecision.of(allowed, BackdropFixtures.bad(), 2, white)).refusal().code().id());
    assertKept(
        "more than one person", BackdropDecision.of(allowed, BackdropFixtures.bad(), 2, BackdropWish.AUTO));
  }

  private static BackdropDecision wish(String permission, String colour, boolean told, String... backdrop) {
    BackdropWish wish = BackdropWish.of(HexColour.parse(colour).orElseThrow(), told);
    return decide(BackdropFixtures.document(permission, backdrop), BackdropFixtures.good(), wish);
  }

  private static BackdropDecision decide(PhotoDocument document, List<Check> checks, BackdropWish wish) {
    return BackdropDecision.of(document, checks, 1, wish);
  }

  private static void assertKept(String part, BackdropDecision decision) {
    assertTrue(decision.toString(), decision instanceof BackdropDecision.Keep);
    String sentence = English.say(((BackdropDecision.Keep) decision).sentences());
    assertTrue(sentence, sentence.contains(part));
    assertFalse(sentence, sentence.contains(".."));
  }

  private static BackdropDecision.Replace replaced(BackdropDecision decision) {
    assertTrue(decision.toString(), decision instanceof BackdropDecision.Replace);
    return (BackdropDecision.Replace) decision;
  }

  private static BackdropDecision.Refuse refused(BackdropDecision decision) {
    assertTrue(decision.toString(), decision instanceof BackdropDecision.Refuse);
    return (BackdropDecision.Refuse) decision;
  }
}
