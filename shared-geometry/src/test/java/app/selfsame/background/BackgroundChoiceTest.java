package app.selfsame.background;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.BackgroundRule;
import app.selfsame.document.BackgroundTone;
import app.selfsame.document.PhotoDocument;
import app.selfsame.image.HexColour;
import app.selfsame.measure.CieLab;
import app.selfsame.message.English;
import app.selfsame.verdict.BackgroundColourCheck;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class BackgroundChoiceTest {
  /** By how much lightness or chroma may still change without the colour becoming another one. */
  private static final double CLEARLY = 1.2;

  @Test
  public void theColourThatTheAuthorityNamesFirstComesFirst() {
    assertEquals(List.of("White", "Off-white"), names("white, off-white"));
    assertEquals(List.of("Light grey", "White", "Cream"), names("light-grey, white, cream"));
    assertEquals(List.of("Blue"), names("blue"));
    assertEquals(List.of("Red", "Grey"), names("red, grey"));
  }

  @Test
  public void anyLightColourIsGreyFirst() {
    assertEquals(List.of("Light grey", "Off-white", "Light blue"), names("light"));
    assertEquals(List.of("Light grey", "Off-white", "Light blue", "Grey"), names("light, grey"));
    assertEquals(List.of("White", "Light grey", "Off-white", "Light blue"), names("white, light"));
  }

  @Test
  public void nothingNearWhiteIsOfferedWhereWhiteIsRefused() {
    assertEquals(List.of("Light grey", "Light blue"), names("light, not white"));
    assertEquals(List.of(), names("not white"));
  }

  @Test
  public void aRuleThatNamesNoColourOffersNone() {
    assertEquals(List.of(), BackgroundChoice.of(BackgroundFixtures.document("allowed")));
  }

  @Test
  public void aValueThatTheAuthorityStatesIsItsOwn() {
    List<BackgroundChoice> choices =
        BackgroundChoice.of(BackgroundFixtures.document("allowed", "white, light-blue #a5c9ff"));
    assertFalse(choices.get(0).official());
    assertTrue(choices.get(1).official());
    assertEquals(0xffffc9a5, choices.get(1).colour());
    assertEquals("light blue #a5c9ff", English.say(choices.get(1).described()));
  }

  @Test
  public void everyColourPassesClearlyTheCheckOfItsOwnTone() {
    for (BackgroundTone tone : BackgroundTone.values()) {
      PhotoDocument document = BackgroundFixtures.document("allowed", tone.word());
      BackgroundRule rule = document.background().get();
      for (BackgroundChoice choice : BackgroundChoice.of(document)) {
        CieLab colour = CieLab.of(choice.colour());
        for (double shift : new double[] {1 / CLEARLY, 1, CLEARLY}) {
          double grey = Math.max(0, Math.min(100, 100 - (100 - colour.lightness()) * shift));
          CieLab other = new CieLab(grey, colour.a() * shift, colour.b() * shift);
          assertTrue(choice + " " + shift, BackgroundColourCheck.takes(rule, other));
        }
      }
    }
  }

  @Test
  public void aWordStandsForItsColourWhereverItIsUsed() {
    PhotoDocument document = BackgroundFixtures.document("allowed", "white, light-blue #a5c9ff");
    assertEquals("#a5c9ff", hex(document, "light-blue"));
    assertEquals("#c8323a", hex(document, "red"));
    assertEquals(hex(document, "light-grey"), hex(document, "light"));
    assertTrue(BackgroundChoice.named("Light grey", document).isEmpty());
    assertTrue(BackgroundChoice.named("pink", document).isEmpty());
  }

  private static String hex(PhotoDocument document, String word) {
    return HexColour.text(BackgroundChoice.named(word, document).orElseThrow().colour());
  }

  private static List<String> names(String background) {
    return BackgroundChoice.of(BackgroundFixtures.document("allowed", background)).stream()
        .map(choice -> English.say(choice.title()))
        .toList();
  }
}
