package app.selfsame.payment.pack;

import app.selfsame.money.Money;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Credits that are sold together. */
public record CreditPack(int credits, Money price) {
  private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,6}):(.+)");

  /** Reads what {@link #text} writes. */
  public static Optional<CreditPack> parse(String text) {
    Matcher parts = TEXT.matcher(text);
    return parts.matches()
        ? Money.parse(parts.group(2)).map(price -> new CreditPack(Integer.parseInt(parts.group(1)), price))
        : Optional.empty();
  }

  /** Such as {@code 100:29.00 EUR}. */
  public String text() {
    return credits + ":" + price.text();
  }
}
