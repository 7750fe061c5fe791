package app.selfsame.pages;

import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Texts;
import app.selfsame.texts.VisitorTexts;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A page that the server writes. */
public final class Page {
  private static final String MEDIA_TYPE = "text/html; charset=utf-8";

  private final Layout layout;
  private final Template template;
  private final MessageKey title;
  private final PagePolicy policy;
  private final Look look;

  Page(Layout layout, Template template, MessageKey title, PagePolicy policy, Look look) {
    this.layout = layout;
    this.template = template;
    this.title = title;
    this.policy = policy;
    this.look = look;
  }

  /**
   * The same page with a script.
   *
   * @param script name of a file of the site, such as {@code receipt.js}
   */
  public Page running(String script) {
    return new Page(layout, template, title, policy.running(look.path(script)), look);
  }

  /**
   * The same page, whose scripts may ask these paths of this server and no others.
   *
   * @param paths exact, or all that begins with them where they end with a slash
   */
  public Page reaching(String... paths) {
    return new Page(layout, template, title, policy.reaching(List.of(paths)), look);
  }

  /**
   * The same page, which may show pictures of these paths of this server.
   *
   * @param paths exact, or all that begins with them where they end with a slash
   */
  public Page showing(String... paths) {
    return new Page(layout, template, title, policy.showing(List.of(paths)), look);
  }

  /**
   * Answers with the page; its status is 200 or said already. It is kept nowhere on its way.
   *
   * @param values what the template names: text, a {@link Message}, whether a section is there, or a list of such maps
   */
  public void answer(Context context, Map<String, ?> values) {
    Texts texts = SpokenLanguage.texts(context);
    String host = context.header("Host");
    Map<String, Object> all = new HashMap<>(values);
    all.put("title", Message.of(title));
    String main = template.fill(texts, all);
    List<Map<String, Object>> navigation =
        Navigation.of(context).stream().map(one -> one.values(context.path())).toList();
    context.header("Content-Security-Policy", policy.text(host));
    context.header("Content-Language", texts.language().tag());
    context.header("Cache-Control", "no-store").header("Vary", "Host, " + VisitorTexts.VARY);
    VisitorTexts.keep(context);
    String whole = layout.around(main, texts.say(title), policy.scripts(), host, texts, navigation, canBeChosen(context));
    context.contentType(MEDIA_TYPE).result(whole);
  }

  /** Whether the address stands for the page alone, so that it can be asked for again in another language. */
  private static boolean canBeChosen(Context context) {
    Set<String> parameters = context.queryParamMap().keySet();
    return context.method() == HandlerType.GET && Set.of(VisitorTexts.PARAMETER).containsAll(parameters);
  }
}
