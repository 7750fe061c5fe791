package app.selfsame.message;

import java.util.Locale;
import java.util.Optional;

/**
 * A language that the person can be spoken to in, with its signs for numbers as Unicode's CLDR 46 has them. Arabic is
 * written with Latin digits, as in the CLDR's own choice for {@code ar-AE}.
 */
public enum Language {
  AR("ar", "العربية", PluralRule.ARABIC, ".", ","),
  DE("de", "Deutsch", PluralRule.GERMANIC, ",", "."),
  EN("en", "English", PluralRule.GERMANIC, ".", ","),
  ES("es", "español", PluralRule.SPANISH, ",", "."),
  FR("fr", "français", PluralRule.FRENCH, ",", "\u202f"),
  HI("hi", "हिन्दी", PluralRule.HINDI, ".", ","),
  JA("ja", "日本語", PluralRule.NONE, ".", ","),
  PT("pt", "português", PluralRule.FRENCH, ",", "."),
  RU("ru", "русский", PluralRule.RUSSIAN, ",", "\u00a0"),
  ZH("zh", "中文", PluralRule.NONE, ".", ",");

  /** What stands in place of a tag where nobody knows the language, as HTML's {@code lang} has it. */
  public static final String UNKNOWN_TAG = "und";

  private static final int GROUP = 3;
  private static final String LEFT_TO_RIGHT_MARK = "\u200e";
  private static final String LEFT_TO_RIGHT = "\u2066";
  private static final String END_OF_DIRECTION = "\u2069";

  private final String tag;
  private final String ownName;
  private final PluralRule plural;
  private final String decimalSign;
  private final String groupSign;

  Language(String tag, String ownName, PluralRule plural, String decimalSign, String groupSign) {
    this.tag = tag;
    this.ownName = ownName;
    this.plural = plural;
    this.decimalSign = decimalSign;
    this.groupSign = groupSign;
  }

  /** The language of a tag such as {@code pt} or {@code pt-BR}, by its first part; empty when it is none of ours. */
  public static Optional<Language> of(String tag) {
    String first = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    for (Language language : values()) {
      if (language.tag.equals(first)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** As HTML's {@code lang} has it. */
  public String tag() {
    return tag;
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  public boolean isRightToLeft() {
    return this == AR;
  }

  /** As HTML's {@code dir} has it. */
  public String direction() {
    return isRightToLeft() ? "rtl" : "ltr";
  }

  PluralRule plural() {
    return plural;
  }

  /**
   * A number among words of this language. Where letters run from right to left, a sign before it would go to its other end:
   * the mark before the sign does not keep it there.
   */
  String within(Shown shown, boolean grouped) {
    String number = number(shown, grouped);
    return isRightToLeft() && shown.isNegative() ? LEFT_TO_RIGHT + number + END_OF_DIRECTION : number;
  }

  /** A number in this language's signs, its digits in groups or not. */
  String number(Shown shown, boolean grouped) {
    String sign = shown.isNegative() ? (isRightToLeft() ? LEFT_TO_RIGHT_MARK : "") + "-" : "";
    String fraction = shown.fraction();
    return sign + (grouped ? grouped(shown.whole()) : shown.whole())
        + (fraction.isEmpty() ? "" : decimalSign + fraction);
  }

  private String grouped(String digits) {
    int least = this == ES ? GROUP + 2 : GROUP + 1;
    if (digits.length() < least) {
      return digits;
    }
    int cut = digits.length() - GROUP;
    String grouped = digits.substring(cut);
    // In India only the last group has three digits.
    int size = this == HI ? 2 : GROUP;
    while (cut > 0) {
      int from = Math.max(0, cut - size);
      grouped = digits.substring(from, cut) + groupSign + grouped;
      cut = from;
    }
    return grouped;
  }
}
