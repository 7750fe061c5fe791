package app.selfsame.studio;

import app.selfsame.message.Language;
import app.selfsame.message.Message;
import app.selfsame.message.PseudoLanguage;
import app.selfsame.message.Texts;
import app.selfsame.message.Verbatim;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the built page says in a test.
 *
 * @param page makes of the page what this test has
 * @param more texts, each with its key, that it has in place of its own or besides
 */
record SpokenPage(UnaryOperator<String> page, String more) {
  private static final Path TEXTS = Path.of("..", "static", "texts", "en.txt");
  private static final Pattern OFFER =
      Pattern.compile("(<script type=\"application/json\" id=\"offer\">)(</script>)");
  private static final Pattern CONTENT = Pattern.compile("(data-say=\"([^\"]+)\"[^>]*>)[^<]*");
  private static final Pattern ATTRIBUTE = Pattern.compile("(data-say-([a-z-]+)=\"([^\"]+)\" \\2=\")[^\"]*");

  /** With what the tests' scripted engine says besides. */
  static SpokenPage inEnglish() {
    return new SpokenPage(html -> html, Verbatim.TEXT);
  }

  /** With an offer in the place that the server fills. */
  static SpokenPage selling(String offer) {
    return new SpokenPage(
        html -> replaced(OFFER, html, match -> match.group(1) + offer + match.group(2)), Verbatim.TEXT);
  }

  /** With every text in strange letters, those of the markup too. */
  static SpokenPage inPseudoLanguage() {
    Texts english = english();
    Texts strange = PseudoLanguage.of(english);
    return new SpokenPage(
        html -> saying(strange, html), PseudoLanguage.file(english));
  }

  /** Markup that says these texts. */
  private static String saying(Texts texts, String html) {
    String content = replaced(CONTENT, html, match -> match.group(1) + say(texts, match.group(2)));
    return replaced(ATTRIBUTE, content, match -> match.group(1) + say(texts, match.group(3)));
  }

  /** With words that are two fifths longer, those of the markup too. */
  static SpokenPage inLongerWords() {
    Texts english = english();
    String file = PseudoLanguage.fileOfLongerWords(english);
    Texts longer = Texts.parse(Language.EN, file);
    return new SpokenPage(html -> saying(longer, html), file);
  }

  /** As German, with texts in English but for these. */
  static SpokenPage inGerman(String more) {
    return new SpokenPage(
        html -> html.replaceFirst("<html lang=\"en\"", "<html lang=\"de\""), written() + Verbatim.TEXT + "\n" + more);
  }

  private static Texts english() {
    return Texts.parse(Language.EN, written() + Verbatim.TEXT);
  }

  private static String written() {
    try {
      return Files.readString(TEXTS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String say(Texts texts, String key) {
    return texts.say(new Message(key, Map.of()));
  }

  private static String replaced(Pattern pattern, String html, Function<MatchResult, String> by) {
    return pattern.matcher(html).replaceAll(match -> Matcher.quoteReplacement(by.apply(match)));
  }
}
