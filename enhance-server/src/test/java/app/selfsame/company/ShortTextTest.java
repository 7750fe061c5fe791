package app.selfsame.company;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** What a company may be called, for its name stands in letters to strangers. */
public class ShortTextTest {
  @Test
  public void namesOfCompaniesAreTaken() {
    for (String name : List.of("A", "Ørsted A/S", "Booking.com", "株式会社", "شركة", "Müller & Söhne", "x".repeat(80))) {
      assertEquals(Optional.of(name), ShortText.name(name));
    }
    assertEquals(Optional.of("Two words"), ShortText.name("  Two \t words "));
  }

  @Test
  public void whatHidesOrLeadsSomewhereIsNot() {
    for (String name :
        List.of(
            "", "   ", "x".repeat(81), "a\u0000b", "a\u202eb", "a\u200bb", "https://evil.example", "see WWW.evil.example",
            "write a@b.example", "pay at evil.example/now", "evil.example:8443/?now", "\ud800")) {
      assertEquals(Optional.empty(), ShortText.name(name));
    }
    assertEquals(Optional.empty(), ShortText.label("x".repeat(61)));
  }
}
