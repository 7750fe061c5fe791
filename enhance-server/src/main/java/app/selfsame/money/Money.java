package app.selfsame.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount.
 *
 * @param minor in the currency's smallest unit: cents, or yen
 * @param currency its code (ISO 4217), in capitals
 */
public record Money(long minor, String currency) {
  private static final Pattern TEXT = Pattern.compile("([0-9]{1,8}(?:[.][0-9]{1,2})?) ([A-Z]{3})");
  // The most that Stripe takes.
  private static final long MOST = 99_999_999;
  // Stripe counts these with two decimals, ISO 4217 with none.
  private static final Set<String> UNLIKE_STRIPE = Set.of("ISK", "UGX");
  private static final int MOST_DECIMALS = 2;

  /** Reads what {@link #text} writes. Empty for nothing, for too much, and for a currency of more than two decimals. */
  public static Optional<Money> parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String code = parts.group(2);
    Optional<Integer> decimals = decimals(code);
    BigDecimal amount = new BigDecimal(parts.group(1));
    if (decimals.isEmpty() || amount.scale() != decimals.get()) {
      return Optional.empty();
    }
    long minor = amount.unscaledValue().longValueExact();
    return minor > 0 && minor <= MOST ? Optional.of(new Money(minor, code)) : Optional.empty();
  }

  /** Such as {@code 4.90 EUR}, with as many decimals as the currency has. */
  public String text() {
    int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
    return BigDecimal.valueOf(minor, decimals).toPlainString() + " " + currency;
  }

  private static Optional<Integer> decimals(String code) {
    try {
      int decimals = Currency.getInstance(code).getDefaultFractionDigits();
      boolean isCounted = decimals >= 0 && decimals <= MOST_DECIMALS && !UNLIKE_STRIPE.contains(code);
      return isCounted ? Optional.of(decimals) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
