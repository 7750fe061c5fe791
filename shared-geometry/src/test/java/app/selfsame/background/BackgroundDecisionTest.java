package app.selfsame.background;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.BackgroundTone;
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

@RunWith(TeaVMTestRunner.class)
public class BackgroundDecisionTest {
  private static final BackgroundWish TOLD_AUTO = new BackgroundWish(true, OptionalInt.empty(), true, false);

  @Test
  public void aBackgroundThatCompliesIsLeftAlone() {
    PhotoDocument allowed = BackgroundFixtures.document("allowed", "white");
    assertKept("No problem with the background was found", decide(allowed, BackgroundFixtures.good(), BackgroundWish.AUTO));
  }

  @Test
  public void aBackgroundThatDoesNotComplyIsReplacedByTheFirstColour() {
    PhotoDocument allowed = BackgroundFixtures.document("allowed", "light-blue, white");
    BackgroundDecision.Replace replace = replaced(decide(allowed, BackgroundFixtures.bad(), BackgroundWish.AUTO));
    assertEquals(Optional.of(BackgroundTone.LIGHT_BLUE), replace.tone());
    assertEquals(List.of(), replace.cautions());
    for (List<Check> checks :
        List.of(
            BackgroundFixtures.background(Outcome.WARN, Outcome.PASS, Outcome.PASS),
            BackgroundFixtures.background(Outcome.PASS, Outcome.PASS, Outcome.WARN),
            BackgroundFixtures.background(Outcome.FAIL, Outcome.PASS, Outcome.UNKNOWN))) {
      replaced(decide(allowed, checks, BackgroundWish.AUTO));
    }
  }

  @Test
  public void aBackgroundThatCannotBeJudgedIsLeftAlone() {
    PhotoDocument allowed = BackgroundFixtures.document("allowed", "white");
    List<Check> checks = BackgroundFixtures.background(Outcome.PASS, Outcome.UNKNOWN, Outcome.PASS);
    assertKept("could not be checked", decide(allowed, checks, BackgroundWish.AUTO));
    assertKept("could not be checked", decide(allowed, List.of(), BackgroundWish.AUTO));
  }

  @Test
  public void nothingIsReplacedOnItsOwnWithoutLeave() {
    BackgroundDecision forbidden =
        decide(BackgroundFixtures.document("forbidden", "white"), BackgroundFixtures.bad(), BackgroundWish.AUTO);
    assertKept("“leave it as it is”", forbidden);
    assertKept("Retake the photo in front of a plain wall (the rules ask for: plain as written)", forbidden);
    PhotoDocument silent = BackgroundFixtures.document("unknown", "white");
    assertKept("does not say whether it accepts a replaced background, so yours stays", decide(silent, BackgroundFixtures.bad(), BackgroundWish.AUTO));
    assertKept("half a metre to a metre", decide(silent, BackgroundFixtures.bad(), BackgroundWish.AUTO));
    assertEquals(
        List.of(Message.of(BackgroundMessage.UNSAID)),
        replaced(decide(silent, BackgroundFixtures.bad(), TOLD_AUTO)).cautions());
    assertKept(
        "name no colour", decide(BackgroundFixtures.document("allowed"), BackgroundFixtures.bad(), BackgroundWish.AUTO));
    assertKept("was not changed", decide(silent, BackgroundFixtures.bad(), BackgroundWish.KEEP));
  }

  @Test
  public void whatIsForbiddenIsRefusedWithTheAuthoritysWords() {
    for (boolean told : new boolean[] {false, true}) {
      BackgroundDecision.Refuse refuse = refused(wish("forbidden", "#ffffff", told, "white"));
      assertEquals("editing-forbidden", refuse.refusal().code().id());
      assertTrue(English.say(refuse.refusal().messages()), English.say(refuse.refusal().messages()).contains("“leave it as it is”"));
      assertTrue(English.say(refuse.refusal().messages()), English.say(refuse.refusal().messages()).contains("Retake the photo in front of a plain wall"));
    }
  }

  @Test
  public void silenceIsNoPermissionUntilThePersonWasTold() {
    BackgroundDecision.Refuse refuse = refused(wish("unknown", "#ffffff", false, "white"));
    assertEquals("editing-unknown", refuse.refusal().code().id());
    assertTrue(English.say(refuse.refusal().messages()), English.say(refuse.refusal().messages()).contains("so do not assume it does"));
    BackgroundDecision.Replace replace = replaced(wish("unknown", "#ffffff", true, "white"));
    assertEquals(Optional.of(BackgroundTone.WHITE), replace.tone());
    assertEquals(List.of(Message.of(BackgroundMessage.UNSAID)), replace.cautions());
  }

  @Test
  public void aColourThatTheAuthorityDoesNotTakeIsRefusedAndWhatItTakesIsNamed() {
    BackgroundDecision.Refuse refuse = refused(wish("allowed", "#ff0000", true, "light-grey, white"));
    assertEquals("colour-not-accepted", refuse.refusal().code().id());
    assertTrue(English.say(refuse.refusal().messages()), English.say(refuse.refusal().messages()).contains("#ff0000"));
    assertTrue(English.say(refuse.refusal().messages()), English.say(refuse.refusal().messages()).contains("plain as written"));
    assertTrue(English.say(refuse.refusal().messages()), English.say(refuse.refusal().messages()).contains("light grey #d3d3d3 or white #ffffff"));
    assertEquals("colour-not-accepted", refused(wish("allowed", "#ffffff", true, "light, not white")).refusal().code().id());
    assertEquals("colour-not-accepted", refused(wish("allowed", "#555555", true, "white")).refusal().code().id());
  }

  @Test
  public void aColourNeedNotHaveAName() {
    BackgroundDecision.Replace replace = replaced(wish("allowed", "#d0d4d8", false, "light"));
    assertEquals(Optional.empty(), replace.tone());
    assertEquals("#d0d4d8", HexColour.text(replace.colour()));
  }

  @Test
  public void whereTheAuthorityNamesNoColourThatIsSaid() {
    BackgroundDecision.Replace replace = replaced(wish("allowed", "#add8e6", false));
    assertEquals(List.of(Message.of(BackgroundMessage.NO_COLOUR_TO_COMPARE)), replace.cautions());
    assertEquals(Optional.of(BackgroundTone.LIGHT_BLUE), replace.tone());
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
    PhotoDocument allowed = BackgroundFixtures.document("allowed", "white");
    BackgroundWish white = BackgroundWish.of(HexColour.parse("#ffffff").getAsInt(), false);
    assertEquals(
        "several-people", refused(BackgroundDecision.of(allowed, BackgroundFixtures.bad(), 2, white)).refusal().code().id());
    assertKept(
        "more than one person", BackgroundDecision.of(allowed, BackgroundFixtures.bad(), 2, BackgroundWish.AUTO));
  }

  private static BackgroundDecision wish(String permission, String colour, boolean told, String... background) {
    BackgroundWish wish = BackgroundWish.of(HexColour.parse(colour).orElseThrow(), told);
    return decide(BackgroundFixtures.document(permission, background), BackgroundFixtures.good(), wish);
  }

  private static BackgroundDecision decide(PhotoDocument document, List<Check> checks, BackgroundWish wish) {
    return BackgroundDecision.of(document, checks, 1, wish);
  }

  private static void assertKept(String part, BackgroundDecision decision) {
    assertTrue(decision.toString(), decision instanceof BackgroundDecision.Keep);
    String sentence = English.say(((BackgroundDecision.Keep) decision).sentences());
    assertTrue(sentence, sentence.contains(part));
    assertFalse(sentence, sentence.contains(".."));
  }

  private static BackgroundDecision.Replace replaced(BackgroundDecision decision) {
    assertTrue(decision.toString(), decision instanceof BackgroundDecision.Replace);
    return (BackgroundDecision.Replace) decision;
  }

  private static BackgroundDecision.Refuse refused(BackgroundDecision decision) {
    assertTrue(decision.toString(), decision instanceof BackgroundDecision.Refuse);
    return (BackgroundDecision.Refuse) decision;
  }
}
