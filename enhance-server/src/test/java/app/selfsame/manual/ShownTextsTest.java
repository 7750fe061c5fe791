package app.selfsame.manual;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.command.OfferedSettings;
import app.selfsame.document.CatalogueException;
import app.selfsame.document.CatalogueFile;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PackagedEngine;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;

/** Parts of files that documents show are in these files, or are taken by what reads them. */
public class ShownTextsTest {
  private static final String CONTRIBUTING = "CONTRIBUTING.md";
  private static final String MESSAGES = "docs/messages.md";
  private static final String PAYMENTS = "docs/payments.md";
  private static final String FRANCE = "shared-geometry/src/main/resources/documents/fr.txt";

  @Test
  public void theRuleIsOneOfTheCatalogue() throws IOException {
    List<String> france = Documents.text(FRANCE).lines().toList();
    for (String line : Documents.block(CONTRIBUTING, "document fr-passport-id").lines()) {
      assertTrue(line, france.contains(line));
    }
  }

  @Test
  public void theReadmeCountsDocumentsAndNamesOne() throws IOException {
    List<PhotoDocument> all = PackagedEngine.catalogue().documents();
    long countries =
        all.stream().map(PhotoDocument::country).filter(one -> !one.equals("EU") && !one.equals("XX")).distinct().count();
    String readme = Documents.text("README.md").replaceAll("\\s+", " ");
    String counts = all.size() + " documents of " + countries + " countries";
    assertTrue(counts, readme.contains(counts));
    PhotoDocument passport = PackagedEngine.catalogue().find("us-passport-print").orElseThrow();
    String choice = "choose \"" + passport.countryName() + ": " + passport.title() + "\"";
    assertTrue(choice, readme.contains(choice));
  }

  @Test
  public void theSourceIsTakenInThePlaceOfThatWhichIsThere() throws IOException {
    String source = Documents.block(CONTRIBUTING, "source ants").text();
    String there = Documents.text(FRANCE);
    String changed = there.replaceFirst("(?s)source ants\n.*?\n\n", source + "\n");
    assertTrue(!changed.equals(there));
    assertTrue(!CatalogueFile.parse("fr.txt", changed).isEmpty());
  }

  @Test
  public void aMistakeIsSaidAsShown() throws IOException {
    String shown = Documents.block(CONTRIBUTING, "fr.txt, document fr-passport-id, line").begin();
    String wrong = Documents.text(FRANCE).replaceFirst("(?m)^  head ", "  haed ");
    CatalogueException refused = assertThrows(CatalogueException.class, () -> CatalogueFile.parse("fr.txt", wrong));
    String begin = shown.substring(0, shown.indexOf("...")).replaceAll("line [0-9]+", "line 1");
    assertTrue(refused.getMessage(), refused.getMessage().replaceAll("line [0-9]+", "line 1").startsWith(begin));
  }

  @Test
  public void theSentenceIsOneOfThePrograms() throws IOException {
    String key = Documents.block(MESSAGES, "ENDS_ABOVE_HEAD").begin();
    String keys = Documents.text("shared-geometry/src/main/java/app/selfsame/crop/CropMessage.java");
    assertTrue(keys.contains("  " + key + "\n"));
    List<String> english = Documents.text("static/texts/en.txt").lines().toList();
    assertTrue(english.containsAll(Documents.block(MESSAGES, "crop.ends-above-head").lines()));
    List<String> german = Documents.text("static/texts/de.txt").lines().toList();
    assertTrue(german.containsAll(Documents.block(MESSAGES, "document.us-passport-print.title").lines()));
  }

  /** Whoever sets Stripe up has it tell what this program hears, and nothing else. */
  @Test
  public void theEventsAreThoseThatAreHeard() throws IOException {
    String block = Documents.block(PAYMENTS, "checkout.session.completed").text();
    Set<String> shown = new TreeSet<>(List.of(block.strip().split("\\s+")));
    Pattern event = Pattern.compile("\"((?:checkout|refund|charge)\\.[a-z_.]+)\"");
    String code = Documents.text("enhance-server/src/main/java/app/selfsame/payment/stripe/StripeEvents.java");
    Set<String> heard = event.matcher(code).results().map(one -> one.group(1)).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(heard, shown);
  }

  @Test
  public void theSettingsAreTaken() throws IOException {
    for (String begin : List.of("SERVE_ORIGIN=", "SERVE_CREDIT_PACKS=")) {
      Map<String, String> environment = new HashMap<>();
      for (String line : Documents.block(PAYMENTS, begin).lines()) {
        String[] setting = line.split("=", 2);
        environment.put(setting[0], setting[1].replace("\"", "").replace("…", "0".repeat(24)));
      }
      assertEquals(List.of(), OfferedSettings.mistakes(environment));
    }
  }
}
