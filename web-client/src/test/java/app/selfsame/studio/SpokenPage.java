package app.selfsame.studio;

import app.selfsame.message.Language;
import app.selfsame.message.Message;
import app.selfsame.message.PseudoLanguage;
import app.selfsame.message.Texts;
import app.selfsame.message.Verbatim;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built page with other texts in it. */
final class SpokenPage {
  private static final Pattern TEXTS =
      Pattern.compile("(?s)(<script type=\"text/plain\" id=\"texts\">)(.*?)(</script>)");
  private static final Pattern OFFER =
      Pattern.compile("(<script type=\"application/json\" id=\"offer\">)(</script>)");
  private static final Pattern CONTENT = Pattern.compile("(data-say=\"([^\"]+)\"[^>]*>)[^<]*");
  private static final Pattern ATTRIBUTE = Pattern.compile("(data-say-([a-z-]+)=\"([^\"]+)\" \\2=\")[^\"]*");

  private SpokenPage() {}

  /** With what the tests' scripted engine says besides. */
  static String inEnglish(String html) {
    return with(html, texts -> texts + Verbatim.TEXT);
  }

  /** With an offer in the place that the server fills. */
  static String selling(String html, String offer) {
    return replaced(OFFER, html, match -> match.group(1) + offer + match.group(2));
  }

  /** With every text in strange letters, those of the markup too. */
  static String inPseudoLanguage(String html) {
    Texts strange = PseudoLanguage.of(english(html));
    String content = replaced(CONTENT, html, match -> match.group(1) + say(strange, match.group(2)));
    String markup = replaced(ATTRIBUTE, content, match -> match.group(1) + say(strange, match.group(3)));
    return with(markup, texts -> PseudoLanguage.file(english(html)));
  }

  /** As German, with texts in English but for these. */
  static String inGerman(String html, String more) {
    String german = html.replaceFirst("<html lang=\"en\"", "<html lang=\"de\"");
    return with(german, texts -> texts + Verbatim.TEXT + "\n" + more);
  }

  private static Texts english(String html) {
    Matcher texts = TEXTS.matcher(html);
    if (!texts.find()) {
      throw new AssertionError("The page has no texts");
    }
    return Texts.parse(Language.EN, texts.group(2) + Verbatim.TEXT);
  }

  private static String say(Texts texts, String key) {
    return texts.say(new Message(key, Map.of()));
  }

  private static String with(String html, UnaryOperator<String> texts) {
    return replaced(TEXTS, html, match -> match.group(1) + texts.apply(match.group(2)) + match.group(3));
  }

  private static String replaced(Pattern pattern, String html, Function<MatchResult, String> by) {
    return pattern.matcher(html).replaceAll(match -> Matcher.quoteReplacement(by.apply(match)));
  }
}
