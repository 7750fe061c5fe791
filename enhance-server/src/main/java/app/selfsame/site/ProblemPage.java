package app.selfsame.site;

import app.selfsame.message.Texts;
import app.selfsame.refusal.RefusalCode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A refusal as people read it, looking as the site does. It holds nothing of the request. */
final class ProblemPage {
  static final String MEDIA_TYPE = "text/html; charset=utf-8";

  private final String template;
  private final ContentSecurityPolicy policy;

  ProblemPage(Site site) {
    policy = new ContentSecurityPolicy(site.assets());
    String styles =
        site.assets().stream()
            .filter(SiteFile::isStyle)
            .map(style -> "<link rel=\"stylesheet\" href=\"" + style.path() + "\">")
            .collect(Collectors.joining("\n"));
    template = template().replace("{{styles}}", styles);
  }

  /**
   * The page.
   *
   * @param status such as {@code HTTP 404}; empty without one
   */
  String html(RefusalCode code, String status, Texts texts) {
    return template
        .replace("{{lang}}", texts.language().tag())
        .replace("{{dir}}", texts.language().direction())
        .replace("{{title}}", escaped(texts.say(code.title())))
        .replace("{{explanation}}", escaped(texts.say(code.explanation())))
        .replace("{{start}}", escaped(texts.say(SiteMessage.START)))
        .replace("{{code}}", code.id())
        .replace("{{status}}", status);
  }

  /**
   * What the page may load.
   *
   * @param host the request's {@code Host}, as the client sent it, or null
   */
  String policy(String host) {
    return policy.ofText(host);
  }

  /** Answers with the page; the status is said already. */
  void answer(Context context, RefusalCode code, String status, Texts texts) {
    context.header("Content-Security-Policy", policy(context.header("Host")));
    context.header("Content-Language", texts.language().tag());
    context.contentType(MEDIA_TYPE).result(html(code, status, texts));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String template() {
    try (InputStream in = ProblemPage.class.getResourceAsStream("problem.html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
