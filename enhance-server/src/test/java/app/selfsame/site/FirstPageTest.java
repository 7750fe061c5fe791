package app.selfsame.site;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.Test;

public class FirstPageTest {
  private static final String ELSEWHERE = "photos.example";
  private static final String OFFER = "{\"amount\":490,\"note\":\"</script><b>\"}";
  private static final String SHOWN =
      "<script type=\"application/json\" id=\"offer\">{\"amount\":490,\"note\":\"\\u003c/script>\\u003cb>\"}</script>";

  @Test
  public void whatIsSoldStandsInThePageAndCannotEndItsElement() throws IOException {
    for (String host : List.of("localhost", ELSEWHERE)) {
      assertTrue(text(page("", Optional.of(OFFER), host).identity()).contains(SHOWN));
      assertTrue(text(page("Jane", Optional.of(OFFER), host).identity()).contains(SHOWN));
    }
  }

  @Test
  public void pricesAreLedToWhereThereAreAny() throws IOException {
    String link = "<p data-prices><a href=\"/prices\">";
    assertTrue(text(page("", Optional.of(OFFER), ELSEWHERE).identity()).contains(link));
    assertFalse(text(page("Jane", Optional.empty(), ELSEWHERE).identity()).contains(link));
  }

  @Test
  public void accountsAreLedToWhereThereAreAny() throws IOException {
    String link = "<p data-account><a href=\"/account\">";
    for (Optional<String> offer : List.of(Optional.of(OFFER), Optional.<String>empty())) {
      for (String host : List.of("localhost", ELSEWHERE)) {
        SiteFile page = LittleSite.load().runBy("", offer, true).find("/", new Asked(host, Language.EN)).orElseThrow();
        assertTrue(text(page.identity()).contains(link));
        assertFalse(text(page("", offer, host).identity()).contains(link));
      }
    }
  }

  @Test
  public void everyFormOfThePageOffersTheSame() throws IOException {
    SiteFile page = page("", Optional.of(OFFER), ELSEWHERE);
    String plain = text(page.identity());
    for (Representation form : page.representations()) {
      assertEquals(plain, form.isIdentity() ? text(form) : unzipped(form));
    }
  }

  @Test
  public void freeSiteSendsThePageAsItWasBuilt() throws IOException {
    try (InputStream built = FirstPageTest.class.getClassLoader().getResourceAsStream("little-site/index.html")) {
      String expected = new String(built.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(expected, text(page("", Optional.empty(), ELSEWHERE).identity()));
    }
  }

  @Test
  public void pageWithoutAPlaceForAnOfferIsNotServedAsIfItHadOne() {
    SiteFile bare =
        new SiteFile(
            "index.html", "/", "text/html", false,
            List.of(Representation.of(Representation.IDENTITY, "<p data-operator".getBytes(StandardCharsets.UTF_8), "0")));
    assertThrows(IllegalStateException.class, () -> new FirstPage(bare, "Jane", Optional.of(OFFER), false));
  }

  private static SiteFile page(String operator, Optional<String> offer, String host) {
    return LittleSite.load().runBy(operator, offer, false).find("/", new Asked(host, Language.EN)).orElseThrow();
  }

  private static String text(Representation form) throws IOException {
    try (InputStream in = form.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String unzipped(Representation form) throws IOException {
    try (InputStream in = new GZIPInputStream(form.open())) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
