package app.selfsame.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** What holds for every document that is shipped. */
public class ShippedDocumentsTest {
  private final Catalogue catalogue = ShippedDocuments.catalogue();

  @Test
  public void everyFileIsOneCountryAndValidByItself() {
    Set<String> ids = new HashSet<>();
    for (Path file : ShippedDocuments.files()) {
      String name = file.getFileName().toString();
      for (PhotoDocument document : CatalogueFile.parse(name, ShippedDocuments.text(file))) {
        assertTrue(document.id(), ids.add(document.id()));
      }
    }
    assertEquals(ids.size(), catalogue.documents().size());
  }

  @Test
  public void thereAreTwoHundredDocumentsOfAHundredAndFortyCountries() {
    assertTrue("only " + catalogue.documents().size(), catalogue.documents().size() >= 200);
    Set<String> countries = new HashSet<>();
    catalogue.documents().forEach(document -> countries.add(document.country()));
    countries.removeAll(Set.of("EU", "XX"));
    assertTrue("only " + countries.size(), countries.size() >= 140);
  }

  @Test
  public void whatIsKnownToBeUnsafeIsLeftOut() {
    for (String id : List.of("ru-citizenship-lnr", "in-passport-mission-print")) {
      assertFalse(id, catalogue.find(id).isPresent());
    }
  }

  @Test
  public void nobodyAllowsAnotherBackgroundOrLight() {
    for (PhotoDocument document : catalogue.documents()) {
      EditingPolicy editing = document.editing();
      assertFalse(document.id(), editing.background() == Permission.ALLOWED);
      assertFalse(document.id(), editing.light() == Permission.ALLOWED);
    }
  }

  /** Singapore's authority names software for resizing, Italy's and India's banks' the cut, the United States have a tool. */
  @Test
  public void croppingIsAllowedWhereWordsAllowIt() {
    Set<String> allowing = Set.of("sg-passport-digital", "sg-pr", "it-id-card", "in-ibps", "us-visa-ds160", "us-dv-lottery");
    for (PhotoDocument document : catalogue.documents()) {
      boolean allowed = document.editing().crop() == Permission.ALLOWED;
      assertEquals(document.id(), allowing.contains(document.id()), allowed);
    }
  }

  /** A site's front page says nothing of photos. */
  @Test
  public void everySourceIsAPage() {
    for (PhotoDocument document : catalogue.documents()) {
      for (Source source : document.sources()) {
        String[] parts = source.url().split("/");
        assertTrue(document.id() + " " + source.url(), parts.length > 3);
      }
    }
  }

  @Test
  public void silenceIsNamedAsSilence() {
    for (PhotoDocument document : catalogue.documents()) {
      List<Topic> unsaid = document.unsaid();
      assertEquals(document.id(), document.headHeight().isEmpty(), unsaid.contains(Topic.HEAD_HEIGHT));
      assertEquals(document.id(), document.person().glasses().isEmpty(), unsaid.contains(Topic.GLASSES));
      assertEquals(document.id(), document.background().isEmpty(), unsaid.contains(Topic.BACKGROUND));
    }
    assertTrue(document("af-visa").unsaid().containsAll(List.of(Topic.HEAD_HEIGHT, Topic.GLASSES, Topic.EDITING)));
  }

  @Test
  public void whatThirdPartiesAloneSayIsUnverifiedInEveryFigure() {
    int unverified = 0;
    for (PhotoDocument document : catalogue.documents()) {
      if (document.unverified()) {
        unverified++;
        for (Optional<LengthRule> rule : lengths(document)) {
          rule.ifPresent(found -> assertUnverified(document, found.source()));
        }
        document.frameSource().ifPresent(source -> assertUnverified(document, source));
        assertUnverified(document, document.file().source());
        assertUnverified(document, document.file().encodingSource());
      } else {
        for (Optional<LengthRule> rule : lengths(document)) {
          rule.ifPresent(found -> assertConfirmed(document, found.source()));
        }
        document.frameSource().ifPresent(source -> assertConfirmed(document, source));
        assertConfirmed(document, document.file().source());
      }
    }
    assertTrue(unverified > 20);
  }

  private static List<Optional<LengthRule>> lengths(PhotoDocument document) {
    return List.of(document.headHeight(), document.eyeLineFromBottom(), document.topMargin());
  }

  private static void assertUnverified(PhotoDocument document, Source source) {
    assertEquals(document.id(), Source.Confidence.UNVERIFIED, source.confidence());
  }

  private static void assertConfirmed(PhotoDocument document, Source source) {
    assertFalse(document.id(), source.confidence() == Source.Confidence.UNVERIFIED);
  }

  /** Datasets and shops are no authority, whatever they cite. */
  @Test
  public void nobodyElseIsTakenForTheAuthority() {
    for (PhotoDocument document : catalogue.documents()) {
      for (Source source : document.sources()) {
        String host = WebAddress.host(source.url());
        boolean thirdParty = host.equals("github.com") || host.contains("photo") || host.contains("timpson");
        if (thirdParty) {
          assertFalse(source.url(), source.confidence() == Source.Confidence.OFFICIAL);
        }
      }
      if (!document.officialUrl().isEmpty()) {
        String check = WebAddress.host(document.officialUrl());
        assertFalse(document.id(), Set.of("github.com", "visafoto.com", "dev.to").contains(check));
      }
    }
  }

  @Test
  public void titlesAreShortAndUniqueWithinACountry() {
    Set<String> names = new HashSet<>();
    for (PhotoDocument document : catalogue.documents()) {
      assertTrue(document.id(), names.add(document.countryName() + ": " + document.title()));
      assertTrue(document.title(), document.title().length() <= 60);
      assertFalse(document.id(), document.countryWords().isEmpty());
    }
  }

  @Test
  public void whereNoPhotoOfOnesOwnIsTakenOneSentenceSaysWhoTakesIt() {
    for (PhotoDocument document : catalogue.documents()) {
      document.person().takenBy().ifPresent(takenBy -> {
        assertTrue(document.id(), takenBy.rule().english().endsWith("."));
        assertTrue(document.id(), takenBy.rule().english().length() <= 160);
      });
    }
  }

  private PhotoDocument document(String id) {
    return catalogue.find(id).orElseThrow(() -> new AssertionError("no " + id));
  }
}
