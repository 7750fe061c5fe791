package app.selfsame.payment.page;

import static org.junit.Assert.assertEquals;

import app.selfsame.message.Language;
import app.selfsame.money.Money;
import app.selfsame.texts.ShippedTexts;
import java.util.Map;
import org.junit.Test;

/** What a price looks like to people of each language. */
public class SpokenPriceTest {
  private static final Money PRICE = new Money(1234_50, "EUR");

  @Test
  public void isWrittenAsTheLanguageDoes() {
    Map.of("en", "€1,234.50", "de", "1.234,50 €", "fr", "1 234,50 €", "ja", "€1,234.50")
        .forEach((tag, written) -> assertEquals(tag, written, plainSpaces(said(tag))));
  }

  @Test
  public void hasTheDigitsOfAllTextsInEveryLanguage() {
    for (Language language : ShippedTexts.packaged().languages()) {
      String said = said(language.tag());
      assertEquals(said, "123450", said.replaceAll("[^0-9]", ""));
    }
  }

  private static String said(String tag) {
    Language language =
        ShippedTexts.packaged().languages().stream().filter(one -> one.tag().equals(tag)).findFirst().orElseThrow();
    return SpokenPrice.of(PRICE, ShippedTexts.packaged().in(language).orElseThrow());
  }

  private static String plainSpaces(String text) {
    return text.replaceAll("[\\u00a0\\u202f]", " ");
  }
}
