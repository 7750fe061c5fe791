package app.selfsame.site;

import app.selfsame.http.RefusalPage;
import app.selfsame.message.Texts;
import app.selfsame.refusal.RefusalCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A refusal as people read it, looking as the site does. It holds nothing of the request. */
public final class ProblemPage implements RefusalPage {
  private final String template;
  private final ContentSecurityPolicy policy;

  /** In the look of a site. */
  public ProblemPage(Site site) {
    policy = new ContentSecurityPolicy(site.assets());
    String styles =
        site.assets().stream()
            .filter(SiteFile::isCommonStyle)
            .map(style -> "<link rel=\"stylesheet\" href=\"" + style.path() + "\">")
            .collect(Collectors.joining("\n"));
    template = template().replace("{{styles}}", styles);
  }

  @Override
  public String html(RefusalCode code, String status, Texts texts) {
    return template
        .replace("{{lang}}", texts.language().tag())
        .replace("{{dir}}", texts.language().direction())
        .replace("{{title}}", escaped(texts.say(code.title())))
        .replace("{{explanation}}", escaped(texts.say(code.explanation())))
        .replace("{{start}}", escaped(texts.say(SiteMessage.START)))
        .replace("{{code}}", code.id())
        .replace("{{status}}", status);
  }

  @Override
  public String policy(String host) {
    return policy.ofText(host);
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
