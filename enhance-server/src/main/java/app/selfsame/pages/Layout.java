package app.selfsame.pages;

import app.selfsame.http.HostName;
import app.selfsame.message.Argument;
import app.selfsame.message.Language;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.texts.ShippedTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands around each page: the head with its styles, masthead and foot. */
final class Layout {
  static final List<String> STYLES = List.of("app.css", "pages.css");
  static final String ICON = "icon.svg";

  private static final int DIGITS_SHOWN = 12;

  private static final Template TEMPLATE = Template.ofLayout("layout.html", Words.of(PagesMessage.values()));

  private final List<String> styles;
  private final String icon;
  private final String operator;
  private final boolean hasAccounts;
  private final List<Map<String, Object>> digest;

  Layout(Look look, String operator, boolean hasAccounts) {
    styles = STYLES.stream().map(look::path).toList();
    icon = look.path(ICON);
    this.operator = operator;
    this.hasAccounts = hasAccounts;
    digest = look.digest().map(whole -> digest(whole, look.digestsPath())).stream().toList();
  }

  /**
   * The whole page.
   *
   * @param main markup
   * @param scripts paths
   * @param host the request's {@code Host}, as the client sent it, or null
   * @param navigation one, or none
   * @param canBeChosen whether the page's address can be asked for in another language
   */
  String around(
      String main,
      String title,
      List<String> scripts,
      String host,
      Texts texts,
      List<Map<String, Object>> navigation,
      boolean canBeChosen) {
    Map<String, Object> values = new HashMap<>();
    values.put("lang", texts.language().tag());
    values.put("dir", texts.language().direction());
    values.put("tab", Message.of(PagesMessage.TAB, Argument.literal(title)));
    values.put("styles", styles);
    values.put("icon", icon);
    values.put("scripts", scripts);
    values.put("navigation", navigation);
    values.put("main", main);
    values.put("operator", operator(host));
    values.put("hasAccounts", hasAccounts);
    values.put("digest", digest);
    values.put("canBeChosen", canBeChosen);
    values.put("languages", languages(texts.language()));
    return TEMPLATE.fill(texts, values);
  }

  private static Map<String, Object> digest(String whole, String path) {
    return Map.of("path", path, "whole", whole, "short", whole.substring(0, DIGITS_SHOWN));
  }

  private static List<Map<String, Object>> languages(Language spoken) {
    return ShippedTexts.packaged().languages().stream()
        .map(
            language ->
                Map.<String, Object>of(
                    "tag", language.tag(),
                    "ownName", language.ownName(),
                    "direction", language.direction(),
                    "isSpoken", language == spoken))
        .toList();
  }

  private Message operator(String host) {
    if (!operator.isEmpty()) {
      return Message.of(PagesMessage.RUN_BY, Argument.literal(operator));
    }
    return Message.of(HostName.isThisComputer(host) ? PagesMessage.RUN_HERE : PagesMessage.RUN_UNNAMED);
  }
}
