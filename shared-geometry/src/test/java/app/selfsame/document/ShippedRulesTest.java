package app.selfsame.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/** Rules that are easily got wrong, because they differ from what most countries have. */
public class ShippedRulesTest {
  private final Catalogue catalogue = ShippedDocuments.catalogue();

  private PhotoDocument document(String id) {
    return catalogue.find(id).orElseThrow(() -> new AssertionError("no " + id));
  }

  @Test
  public void sizesThatAreNot35By45() {
    assertPaper("us-passport-print", 50.8, 50.8);
    assertPaper("ca-passport-print", 50, 70);
    assertPaper("fi-passport-print", 36, 47);
    assertPaper("gr-passport", 40, 60);
    assertPaper("tr-biometric", 50, 60);
    assertPaper("es-dni-passport", 26, 32);
    assertPaper("hk-passport-print", 40, 50);
    assertPaper("cn-passport-print", 33, 48);
    assertPaper("jp-visa", 45, 45);
    assertPaper("by-passport-print", 40, 50);
    assertPaper("my-passport-abroad", 35, 50);
    assertPaper("ua-passport-child-print", 100, 150);
  }

  private void assertPaper(String id, double width, double height) {
    assertEquals(id, new Frame(FrameUnit.MILLIMETRE, width, height), document(id).frame().get());
  }

  @Test
  public void headsFromChinToCrown() {
    assertHead("us-passport-print", 25.4, 34.9);
    assertHead("us-visa-ds160", 50, 69);
    assertHead("us-dv-lottery", 50, 69);
    assertHead("gb-passport-print", 29, 34);
    assertHead("nl-passport-id", 26, 30);
    assertHead("ch-passport-id-print", 29, 34);
    assertHead("my-passport-abroad", 25, 30);
    assertHead("sg-driving-licence", 25, 35);
    assertHead("kr-arc", 25, 35);
    assertHead("mo-passport", 34, 36);
    assertHead("ca-passport-print", 31, 36);
    assertHead("fr-passport-id", 32, 36);
    assertHead("de-passport-id-digital", 32, 36);
    assertHead("cn-visa-print", 28, 33);
    assertHead("fi-passport-print", 32, 36);
    assertHead("kr-passport-print", 32, 36);
    assertEquals(new Limits(28.6, 34.9), document("us-passport-print").eyeLineFromBottom().get().limits());
    assertEquals(68.1, document("fi-passport-digital").headHeight().get().limits().min(), 0.05);
    assertEquals(76.6, document("fi-passport-digital").headHeight().get().limits().max(), 0.05);
    assertFalse(document("at-passport-id").headHeight().get().limits().hasMin());
    assertEquals(36, document("at-passport-id").headHeight().get().limits().max(), 0);
    assertEquals(Limits.atMost(36), document("ru-passport-internal-print").headHeight().get().limits());
  }

  private void assertHead(String id, double min, double max) {
    assertEquals(id, new Limits(min, max), document(id).headHeight().get().limits());
  }

  @Test
  public void hairCountsWhereTheAuthoritySaysSoOnly() {
    Set<String> withHair =
        Set.of(
            "us-visa-print", "us-visa-ds160", "us-dv-lottery", "us-uscis-forms", "ng-passport", "jp-residence-card",
            "in-oci", "in-visa-print", "dk-passport");
    for (PhotoDocument document : catalogue.documents()) {
      boolean counts = document.headMeasure() == HeadMeasure.CROWN_WITH_HAIR;
      assertEquals(document.id(), withHair.contains(document.id()), counts);
    }
  }

  @Test
  public void aShareOfTheFaceIsNoHeightOfTheHead() {
    for (String id : List.of(
        "ee-id-documents", "ae-visa", "vn-passport", "kz-egov-nis", "br-passport-official")) {
      assertTrue(id, document(id).headHeight().isEmpty());
    }
    for (String id : List.of(
        "in-passport-overseas", "it-visa", "pl-passport-id-print", "pl-id-digital", "za-passport-id", "by-visa",
        "ie-passport-print", "sa-evisa", "ph-visa", "jp-mynumber-print")) {
      assertEquals(id, HeadMeasure.UNDEFINED, document(id).headMeasure());
    }
    assertTrue(document("de-passport-id-digital").eyeLineFromBottom().isEmpty());
  }

  @Test
  public void backgrounds() {
    assertTrue(document("fr-passport-id").background().get().notWhite());
    assertTrue(document("nz-passport-digital").background().get().notWhite());
    assertTrue(document("nz-passport-print").background().get().notWhite());
    assertTones("gb-passport-print", BackgroundTone.CREAM, BackgroundTone.LIGHT_GREY);
    assertTones("de-passport-id-digital", BackgroundTone.LIGHT, BackgroundTone.GREY);
    assertTones("at-passport-id", BackgroundTone.LIGHT, BackgroundTone.GREY);
    for (String id : List.of(
        "cn-passport-print", "tw-passport", "kr-passport-print", "sa-visa-print",
        "sg-passport-digital", "it-visa")) {
      assertTones(id, BackgroundTone.WHITE);
    }
    assertTones("id-visa-print", BackgroundTone.RED);
    assertTones("kw-civil-id", BackgroundTone.BLUE);
    assertTones("in-oci", BackgroundTone.LIGHT);
    assertTones("za-passport-id", BackgroundTone.LIGHT_GREY, BackgroundTone.CREAM);
    // L of 198 in 240 is 211 in 255; H=135, S=240, L=167 is #64c5ff.
    assertEquals(
        Map.of(BackgroundTone.LIGHT_GREY, 0xffd3d3d3, BackgroundTone.LIGHT_BLUE, 0xffffc564),
        document("cn-passport-digital").background().get().stated());
  }

  private void assertTones(String id, BackgroundTone... tones) {
    BackgroundRule background = document(id).background().get();
    assertEquals(id, Set.of(tones), background.tones());
  }

  @Test
  public void files() {
    assertKilobytes("ee-id-documents", 1024, 5120);
    assertKilobytes("nz-passport-digital", 250, 5120);
    assertKilobytes("us-passport-online-renewal", 54, 10240);
    assertKilobytes("gb-passport-digital", 50, 10240);
    assertKilobytes("cn-visa-digital", 40, 120);
    assertKilobytes("cn-passport-digital", 20, 80);
    assertEquals(Limits.atMost(5120), document("cn-passport-consular").file().kilobytes());
    assertEquals(Limits.atMost(240), document("us-visa-ds160").file().kilobytes());
    assertPixels("us-visa-ds160", 600, 600, 1200, 1200);
    assertPixels("cn-passport-digital", 354, 472, 480, 640);
    assertPixels("cn-visa-digital", 354, 472, 420, 560);
    assertPixels("in-passport-overseas", 630, 810, 630, 810);
    assertPixels("sg-passport-digital", 400, 514, 400, 514);
    assertPixels("fi-passport-digital", 500, 653, 500, 653);
    assertPixels("ch-passport-digital", 1440, 1980, 1440, 1980);
    assertEquals(FileRule.ColourRule.GREY, document("ch-passport-digital").file().colour());
    assertEquals(Limits.atLeast(1600), document("ee-id-documents").file().heightPx());
    assertEquals(Limits.atMost(20480), document("kr-keta").file().kilobytes());
    assertPixels("us-dv-lottery", 600, 600, 600, 600);
  }

  private void assertKilobytes(String id, double min, double max) {
    assertEquals(id, new Limits(min, max), document(id).file().kilobytes());
  }

  private void assertPixels(String id, double width, double height, double mostWidth, double mostHeight) {
    assertEquals(id, new Limits(width, mostWidth), document(id).file().widthPx());
    assertEquals(id, new Limits(height, mostHeight), document(id).file().heightPx());
  }
}
