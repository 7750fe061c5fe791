package app.selfsame.site;

import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.Problem;
import app.selfsame.http.Route;
import app.selfsame.message.Message;
import app.selfsame.settings.Kind;
import app.selfsame.settings.Setting;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The site's files, and a page for each refusal. */
public final class SiteFeature implements Feature {
  static final Setting<String> OPERATOR =
      new Setting<>(
          "SERVE_OPERATOR",
          "",
          new OneLine(),
          "who runs the site, such as `Jane Doe, jane@example.org`: the page says it to everyone, at its foot");

  private final Site site;
  private final Supplier<Optional<String>> offer;

  /**
   * @param offer what the first page offers for sale, as JSON, or nothing; asked once, when the site starts, so that who
   *     sells has to be started before
   */
  public SiteFeature(Site site, Supplier<Optional<String>> offer) {
    this.site = site;
    this.offer = offer;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(OPERATOR);
  }

  @Override
  public Running start(Ground ground) {
    List<Route> routes = routes(site.runBy(ground.settings().of(OPERATOR), offer.get()));
    return () -> routes;
  }

  /** The addresses of a site. */
  static List<Route> routes(Site site) {
    return List.of(
        Route.get(Problem.PAGES + "{code}", new ProblemPages(new ProblemPage(site))),
        Route.get(Route.ALL_OTHERS, new SiteHandler(site)));
  }

  private record OneLine() implements Kind<String> {
    private static final int LONGEST = 200;
    // U+FFFD stands where Java could not read the environment in the locale's encoding. Some scripts need joiners.
    private static final Pattern NOT_OF_A_LINE =
        Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029\\ufffd&&[^\\u200c\\u200d]]");

    @Override
    public Optional<String> read(String text) {
      boolean isLine =
          text.length() <= LONGEST && !NOT_OF_A_LINE.matcher(text).find() && (text.isEmpty() || !text.isBlank());
      return isLine ? Optional.of(text.strip()) : Optional.empty();
    }

    @Override
    public Message allowed() {
      return Message.of(SiteMessage.OPERATOR);
    }
  }
}
