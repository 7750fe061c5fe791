package app.selfsame.report;

import static org.junit.Assert.assertEquals;

import app.selfsame.message.Argument;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalMessage;
import org.junit.Test;

public class RefusalJsonTest {
  /** Programs read the same in each language. */
  @Test
  public void wordsOfTheCatalogueAreEnglish() {
    Json json = new Json();
    Argument asked = new Argument.Remark("document.fr-passport-id.background", "plain and light");
    RefusalJson.arguments(json, Refusal.of(RefusalMessage.COLOUR_NOT_ACCEPTED, Argument.colour("#000000"), asked));
    assertEquals("{\"colour\":\"#000000\",\"words\":\"plain and light\"}", json.toString());
  }
}
