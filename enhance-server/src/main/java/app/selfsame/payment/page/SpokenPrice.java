package app.selfsame.payment.page;

import app.selfsame.message.Texts;
import app.selfsame.money.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Amounts as people of a language write them. */
public final class SpokenPrice {
  /** The digits of all texts, in every language. */
  private static final String DIGITS = "-u-nu-latn";

  private SpokenPrice() {}

  /** Such as {@code €4.90}, with as many decimals as the currency has. */
  public static String of(Money money, Texts texts) {
    NumberFormat format = NumberFormat.getCurrencyInstance(Locale.forLanguageTag(texts.language().tag() + DIGITS));
    Currency currency = Currency.getInstance(money.currency());
    int decimals = currency.getDefaultFractionDigits();
    format.setCurrency(currency);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(BigDecimal.valueOf(money.minor(), decimals));
  }
}
