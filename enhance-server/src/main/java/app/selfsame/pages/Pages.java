package app.selfsame.pages;

import app.selfsame.message.MessageKey;
import app.selfsame.settings.Settings;
import java.util.Map;

/**
 * Pages that the server writes, looking as the site does and in the language of whoever asks. What they say is in the
 * texts; templates (Mustache) lie beside the feature whose pages they are.
 */
public final class Pages {
  private final Look look;
  private final Layout layout;

  /**
   * With what stands around each page taken from the site and from who runs it.
   *
   * @param hasAccounts whether anybody can sign in, to whom each page then shows the way
   */
  public Pages(Look look, Settings settings, boolean hasAccounts) {
    this.look = look;
    layout = new Layout(look, settings.of(Operator.SETTING), hasAccounts);
  }

  /**
   * A page of a feature. It may load the site's styles, send its forms to this site, and run nothing.
   *
   * <p>The template has what stands in {@code main}. In it {@code {{say.check-mail}}} is the text of the constant {@code
   * CHECK_MAIL} of the title's enum, {@code {{title}}} the title, and all else comes with the answer. Everything is
   * escaped.
   *
   * @param feature a class that the template lies beside
   * @param template its file's name, such as {@code sign-in.html}
   * @param title a text without parameters, of the enum that has all that the template says
   * @throws IllegalArgumentException when the template writes anything unescaped, or says what the enum does not have
   */
  public <K extends Enum<K> & MessageKey> Page page(Class<?> feature, String template, K title) {
    Words words = Words.of(title.getDeclaringClass().getEnumConstants());
    return new Page(layout, new Template(feature, template, words), title, PagePolicy.of(look), look);
  }

  /** What a template is given beside its texts, for pages that need nothing. */
  public static Map<String, Object> nothing() {
    return Map.of();
  }
}
