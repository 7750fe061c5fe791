package app.selfsame.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** What is asked of the person, who takes the photo and what may be edited: where it is easily got wrong. */
public class ShippedPersonRulesTest {
  private final Catalogue catalogue = ShippedDocuments.catalogue();

  private PhotoDocument document(String id) {
    return catalogue.find(id).orElseThrow(() -> new AssertionError("no " + id));
  }

  @Test
  public void someTakeNoPhotoOfOnesOwn() {
    assertTakenBy("de-passport-id-digital", "office");
    assertTakenBy("cz-passport-id", "office");
    assertTakenBy("no-passport", "passport office");
    assertTakenBy("ca-passport-print", "commercial photographer");
    assertTakenBy("ca-citizenship", "commercial photographer");
    assertTakenBy("in-passport", "passport office");
    assertTakenBy("my-passport", "counter");
    assertTakenBy("br-passport", "Federal Police");
    assertTakenBy("mx-passport", "appointment");
    assertTakenBy("ua-passport", "migration service");
    assertTakenBy("ke-passport", "immigration office");
    assertTakenBy("vn-id", "police");
    assertTakenBy("us-uscis-forms", "USCIS");
    assertTakenBy("ru-passport-biometric-print", "office");
    assertTakenBy("my-emgs-student", "professional studio");
    assertTakenBy("fr-passport-id", "approved photographer");
    assertTrue(document("us-passport-print").person().takenBy().isEmpty());
    assertTrue(document("br-passport-child-print").person().takenBy().isEmpty());
    assertTrue(document("fi-passport-digital").person().takenBy().isEmpty());
  }

  private void assertTakenBy(String id, String words) {
    String takenBy = document(id).person().takenBy().orElseThrow(() -> new AssertionError(id)).rule().english();
    assertTrue(takenBy, takenBy.contains(words));
  }

  @Test
  public void glassesAreRefusedInSomeCountries() {
    for (String id : List.of("us-passport-print", "us-visa-ds160", "au-passport-print", "gb-passport-print")) {
      assertEquals(id, GlassesRule.MEDICAL_ONLY, document(id).person().glasses().get().rule());
    }
    for (String id : List.of("vn-passport", "pk-visa", "mx-passport", "no-passport", "us-dv-lottery")) {
      assertEquals(id, GlassesRule.NOT_ALLOWED, document(id).person().glasses().get().rule());
    }
    for (String id : List.of("nl-passport-id", "pk-passport-digital")) {
      assertEquals(id, GlassesRule.ALLOWED, document(id).person().glasses().get().rule());
    }
  }

  @Test
  public void recencyIsOneMonthOrThreeInSomeCountries() {
    for (String id : List.of(
        "gb-passport-print", "gb-passport-digital", "za-passport-id", "mx-passport", "my-passport-online")) {
      assertEquals(id, 1, (int) document(id).person().recencyMonths().get().rule());
    }
    for (String id : List.of("sg-passport-digital", "sg-driving-licence")) {
      assertEquals(id, 3, (int) document(id).person().recencyMonths().get().rule());
    }
    assertEquals(6, (int) document("us-passport-print").person().recencyMonths().get().rule());
    assertEquals(6, (int) document("jp-residence-card").person().recencyMonths().get().rule());
    assertTrue(document("us-uscis-forms").person().recencyMonths().isEmpty());
  }

  @Test
  public void editsAreRefusedByName() {
    for (String id : List.of(
        "us-dv-lottery", "us-passport-print", "ca-passport-print", "au-passport-print",
        "kr-passport-print", "gb-passport-digital", "sg-passport-digital", "ae-emirates-id", "nl-passport-id")) {
      assertEquals(id, Permission.FORBIDDEN, document(id).editing().background());
      assertEquals(id, Permission.FORBIDDEN, document(id).editing().light());
    }
    for (String id : List.of(
        "ca-passport-print", "ca-trv-print", "ca-trv-digital", "ca-citizenship", "gb-passport-digital",
        "my-emgs-student")) {
      assertEquals(id, Permission.FORBIDDEN, document(id).editing().crop());
    }
    for (String id : List.of("us-visa-print", "us-visa-ds160")) {
      assertEquals(id, Permission.UNKNOWN, document(id).editing().background());
      assertEquals(id, Permission.UNKNOWN, document(id).editing().light());
    }
    assertEquals(Permission.UNKNOWN, document("fr-passport-id").editing().crop());
    assertEquals(Permission.UNKNOWN, document("by-passport-print").editing().light());
  }

  @Test
  public void photosThatTheAuthorityCropsHaveNoFrame() {
    for (String id : List.of(
        "gb-passport-digital", "ie-passport-digital", "ee-id-documents", "us-passport-online-renewal")) {
      assertFalse(id, document(id).frame().isPresent());
      assertFalse(id, document(id).editing().crop() == Permission.ALLOWED);
    }
  }

  @Test
  public void childrenHaveRulesOfTheirOwn() {
    assertEquals(new Limits(22, 36), childHead("de-passport-id-digital", 8));
    assertEquals(new Limits(19, 30), childHead("nl-passport-id", 10));
    assertEquals(new Limits(23, 34), childHead("ch-passport-id-print", 3));
    assertTrue(waived("de-passport-id-digital", 5).contains(Waiver.HEAD_HEIGHT));
    assertEquals(Set.of(Waiver.GAZE, Waiver.EXPRESSION), waived("gb-passport-digital", 5));
    assertTrue(waived("gb-passport-digital", 0).containsAll(Set.of(Waiver.EYES_OPEN, Waiver.GAZE)));
    assertEquals(Set.of(Waiver.MOUTH_CLOSED), waived("au-passport-print", 2));
    assertTrue(document("gb-passport-digital").person().childRules(6).isEmpty());
    assertTrue(document("nl-passport-id").person().childRules(11).isEmpty());
  }

  private Limits childHead(String id, int age) {
    return document(id).forAge(age).headHeight().get().limits();
  }

  private Set<Waiver> waived(String id, int age) {
    Set<Waiver> waived = EnumSet.noneOf(Waiver.class);
    document(id).person().childRules(age).forEach(rule -> waived.addAll(rule.waived()));
    return waived;
  }
}
