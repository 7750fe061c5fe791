package app.selfsame.refusal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.Argument;
import app.selfsame.message.English;
import app.selfsame.message.Message;
import app.selfsame.message.Verbatim;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class RefusalTest {
  @Test
  public void everyCodeHasAWordATitleAndAnExplanation() {
    Set<String> said = new HashSet<>();
    for (RefusalCode code : RefusalCode.values()) {
      assertTrue(code.id(), code.id().matches("[a-z]+(-[a-z]+)*"));
      assertEquals(Optional.of(code), RefusalCode.of(code.id()));
      String title = English.say(code.title());
      String explanation = English.say(code.explanation());
      assertTrue(title, title.matches("[A-Z][^.]+"));
      assertTrue(explanation, explanation.matches("[A-Z].{40,}\\."));
      assertTrue(title, said.add(title) && said.add(explanation));
    }
    assertEquals(Optional.empty(), RefusalCode.of("no-such-code"));
  }

  @Test
  public void aCaseIsNamedAfterItsCode() {
    for (RefusalMessage key : RefusalMessage.values()) {
      assertTrue(key.id(), key.id().startsWith("refusal." + key.code().id() + "."));
    }
  }

  @Test
  public void whatIsSaidKeepsItsOrder() {
    Message first = Verbatim.of("First.");
    Message last = Verbatim.of("Last.");
    Refusal refusal = Refusal.of(RefusalMessage.SEVERAL_TO_CUT_OUT, Argument.count(3)).and(last).after(first);
    assertEquals(RefusalCode.SEVERAL_PEOPLE, refusal.code());
    assertEquals(
        List.of(first, Message.of(RefusalMessage.SEVERAL_TO_CUT_OUT, Argument.count(3)), last), refusal.messages());
    assertEquals(
        "First. 3 faces were found, but only one person can be cut out. Crop the photo to one person, or retake it with"
            + " nobody else in it. Last.",
        English.say(refusal.messages()));
  }

  @Test
  public void aRefusalSaysSomething() {
    assertThrows(IllegalArgumentException.class, () -> new Refusal(RefusalCode.NO_FACE, List.of()));
  }
}
