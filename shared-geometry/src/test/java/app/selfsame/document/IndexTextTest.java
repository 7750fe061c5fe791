package app.selfsame.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** The index of a catalogue, written and read. */
@RunWith(TeaVMTestRunner.class)
public class IndexTextTest {
  private final DocumentIndex index =
      IndexText.read(
          IndexText.write(
              Catalogue.parse(
                  country("US United States", "Estados Unidos, USA")
                      + document("us-visa", "DS-160 visa", "digital", "size 1 : 1 [s]", "pixels 600 x 600 to 1200 x 1200 [s]")
                      + document("us-passport", "Passport", "print", "size 50.8 x 50.8 mm [s]")
                      + country("AT Austria", "Österreich")
                      + document("at-card", "Identity card", "office"))),
          LocalNames.NONE);

  private static String country(String name, String words) {
    return "country " + name + "\n  words " + words + "\nsource s\n  title t\n  url https://x\n  confidence unverified\n";
  }

  private static String document(String id, String title, String channel, String... rules) {
    StringBuilder text = new StringBuilder("document " + id + "\n  title " + title + "\n  channel " + channel);
    text.append("\n  words carné\n  check https://x\n  from s\n");
    for (String rule : rules) {
      text.append("  ").append(rule).append('\n');
    }
    return text.toString();
  }

  @Test
  public void countriesStandInTheOrderOfTheirNames() {
    assertEquals(
        List.of("at-card", "us-visa", "us-passport"), index.documents().stream().map(Listing::id).toList());
  }

  @Test
  public void aListShowsWhatTheRulesSay() {
    Listing visa = index.find("us-visa").orElseThrow();
    assertEquals("United States", visa.countryName());
    assertEquals("US", visa.country());
    assertEquals("DS-160 visa", visa.title());
    assertEquals(PhotoDocument.Channel.DIGITAL, visa.channel());
    assertEquals(new Limits(600, 1200), visa.widthPx());
    assertEquals(new Limits(600, 1200), visa.heightPx());
    assertTrue(visa.unverified());
    Listing passport = index.find("us-passport").orElseThrow();
    assertEquals(Optional.of(new Frame(FrameUnit.MILLIMETRE, 50.8, 50.8)), passport.frame());
    assertFalse(passport.widthPx().hasMin());
    assertFalse(passport.widthPx().hasMax());
    assertEquals(Optional.empty(), index.find("at-card").orElseThrow().frame());
  }

  @Test
  public void documentsAreFoundByAllTheirNames() {
    assertFinds("estados unidos passport", "us-passport");
    assertFinds("österreich", "at-card");
    assertFinds("ds160", "us-visa");
    assertFinds("ds 160", "us-visa");
    assertFinds("carne austria", "at-card");
    assertFinds("office", "at-card");
    assertFinds("50.8 x 50.8 mm", "us-passport");
    assertFinds("us-visa", "us-visa");
  }

  private void assertFinds(String words, String... ids) {
    assertEquals(words, List.of(ids), index.answer(words).documents().stream().map(Listing::id).toList());
  }

  @Test
  public void aSizeOfOnesOwnIsFoundByItsId() {
    assertTrue(index.find("own-35x45mm").orElseThrow().isOwnSize());
    assertEquals(Optional.empty(), index.find("fr-visa"));
  }

  @Test
  public void anIdWithRulesBehindItIsFoundWhereTheyAreSome() {
    for (String id : List.of("us-visa~no-glasses", "own-35x45mm~smile~on-white.light-grey")) {
      assertEquals(id, index.find(id).orElseThrow().id());
    }
    assertEquals(index.find("us-visa").orElseThrow().title(), index.find("us-visa~no-glasses").orElseThrow().title());
    for (String wrong : List.of("us-visa~", "us-visa~hat", "us-visa~on-pink", "us-visa~smile~no-glasses", "fr-visa~smile")) {
      assertEquals(wrong, Optional.empty(), index.find(wrong));
    }
  }

  @Test
  public void anEmptyTextHasNone() {
    assertEquals(List.of(), IndexText.read("", LocalNames.NONE).documents());
  }
}
