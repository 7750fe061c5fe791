package app.selfsame.message;

import static org.junit.Assert.assertEquals;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

/** Our languages beside ICU4J, on the JVM alone. */
public class LanguageTest {
  private static final int NUMBERS = 2000;

  private static ULocale locale(Language language) {
    return ULocale.forLanguageTag(language == Language.AR ? "ar-u-nu-latn" : language.tag());
  }

  @Test
  public void tagsAreRead() {
    assertEquals(Optional.of(Language.PT), Language.of("pt-BR"));
    assertEquals(Optional.of(Language.ZH), Language.of("ZH_hant"));
    assertEquals(Optional.empty(), Language.of("nl"));
  }

  @Test
  public void languagesHaveTheFormsOfTheirs() {
    for (Language language : Language.values()) {
      Set<String> words =
          language.plural().categories().stream().map(PluralCategory::word).collect(Collectors.toSet());
      assertEquals(language.tag(), PluralRules.forLocale(locale(language)).getKeywords(), words);
    }
  }

  @Test
  public void namesAreTheSpeakersOwn() {
    for (Language language : Language.values()) {
      assertEquals(locale(language).getDisplayLanguage(locale(language)), language.ownName());
      assertEquals(locale(language).isRightToLeft(), language.isRightToLeft());
    }
  }

  @Test
  public void numbersAreIcus() {
    for (Language language : Language.values()) {
      LocalizedNumberFormatter icu =
          NumberFormatter.withLocale(locale(language)).precision(Precision.maxFraction(1));
      for (double value : numbers()) {
        // In Arabic a number with a sign is held apart from what stands around it.
        String said = Said.in(language, "{x, number}", Argument.number(value, 1)).replaceAll("[\u2066\u2069]", "");
        assertEquals(language.tag(), icu.format(value).toString(), said);
      }
    }
  }

  @Test
  public void formsAndQuotesAreIcus() {
    for (Language language : Language.values()) {
      String pattern = forms(language);
      MessageFormat icu = new MessageFormat(pattern, locale(language));
      for (double value : numbers()) {
        assertEquals(
            language + " " + value,
            icu.format(Map.of("x", Math.abs(value))),
            Said.in(language, pattern, Argument.number(Math.abs(value), 1)));
      }
    }
  }

  private static List<Double> numbers() {
    Random random = new Random(13);
    List<Double> numbers = new ArrayList<>(List.of(1e6, 3e6, -1.0, -1234.5));
    for (int i = 0; i < NUMBERS; i++) {
      double size = Math.pow(10, random.nextInt(8));
      numbers.add(i < 250 ? i : Math.round(random.nextDouble() * size * 10) / 10.0);
    }
    return numbers;
  }

  private static String forms(Language language) {
    StringBuilder pattern = new StringBuilder("'{'it''s'}' picture's {x, plural, =7 {seven '#'}");
    for (PluralCategory category : language.plural().categories()) {
      pattern.append(' ').append(category.word()).append(" {").append(category.word()).append('}');
    }
    return pattern + "}";
  }
}
