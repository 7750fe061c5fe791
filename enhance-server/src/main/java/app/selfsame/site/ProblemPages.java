package app.selfsame.site;

import app.selfsame.message.Language;
import app.selfsame.message.Texts;
import app.selfsame.problem.Problem;
import app.selfsame.problem.RefusalStatus;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.texts.AcceptedTexts;
import app.selfsame.texts.ShippedTexts;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A page for each refusal, at the address that problems have as their type: what it means and what to do. */
final class ProblemPages implements Handler {
  private final Map<Language, Map<RefusalCode, String>> pages = new EnumMap<>(Language.class);
  private final ContentSecurityPolicy policy;

  /** The pages look as the site does. */
  ProblemPages(Site site) {
    policy = new ContentSecurityPolicy(site.assets());
    String styles =
        site.assets().stream()
            .filter(SiteFile::isStyle)
            .map(style -> "<link rel=\"stylesheet\" href=\"" + style.path() + "\">")
            .collect(Collectors.joining("\n"));
    String template = template().replace("{{styles}}", styles);
    ShippedTexts shipped = ShippedTexts.packaged();
    for (Language language : shipped.languages()) {
      pages.put(language, pages(template, shipped.in(language).orElseThrow()));
    }
  }

  private static Map<RefusalCode, String> pages(String template, Texts texts) {
    Map<RefusalCode, String> pages = new EnumMap<>(RefusalCode.class);
    for (RefusalCode code : RefusalCode.values()) {
      pages.put(code, page(template, code, texts));
    }
    return pages;
  }

  @Override
  public void handle(Context context) {
    Optional<RefusalCode> code = RefusalCode.of(context.pathParam("code"));
    if (code.isEmpty()) {
      Problem.NOT_FOUND.answer(context);
      return;
    }
    context.header("Content-Security-Policy", policy.ofText(context.header("Host")));
    context.header("Vary", "Host, Accept-Language").header("Cache-Control", "no-cache");
    Language language = AcceptedTexts.of(context.header("Accept-Language"), ShippedTexts.packaged()).language();
    context.header("Content-Language", language.tag());
    context.contentType("text/html; charset=utf-8").result(pages.get(language).get(code.get()));
  }

  private static String page(String template, RefusalCode code, Texts texts) {
    String status = RefusalStatus.of(code).isPresent() ? "HTTP " + RefusalStatus.of(code).getAsInt() : "";
    return template
        .replace("{{lang}}", texts.language().tag())
        .replace("{{dir}}", texts.language().direction())
        .replace("{{title}}", escaped(texts.say(code.title())))
        .replace("{{explanation}}", escaped(texts.say(code.explanation())))
        .replace("{{code}}", code.id())
        .replace("{{status}}", status);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String template() {
    try (InputStream in = ProblemPages.class.getResourceAsStream("problem.html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
