package app.selfsame.money;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Amounts as operators write them. */
public class MoneyTest {
  @Test
  public void amountsHaveTheDecimalsOfTheirCurrency() {
    assertEquals(Optional.of(new Money(490, "EUR")), Money.parse("4.90 EUR"));
    assertEquals(Optional.of(new Money(5, "USD")), Money.parse("0.05 USD"));
    assertEquals(Optional.of(new Money(500, "JPY")), Money.parse("500 JPY"));
    for (String text : List.of("4.90 EUR", "0.05 USD", "500 JPY")) {
      assertEquals(text, Money.parse(text).get().text());
    }
  }

  @Test
  public void whatIsNoPriceIsRefused() {
    List<String> none =
        List.of(
            "", "4.90", "EUR", "4,90 EUR", "4.9 EUR", "4 EUR", "4.900 EUR", "4.90 eur", "4.90  EUR", "4.90 EUR ", "-4.90 EUR",
            "0.00 EUR", "5.00 JPY", "1.000 KWD", "5 ISK", "5.00 UGX", "4.90 ABC", "4.90 XXX", "10000000.00 EUR", "1e3 EUR");
    for (String text : none) {
      assertEquals(text, Optional.empty(), Money.parse(text));
    }
  }
}
