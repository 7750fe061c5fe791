package app.selfsame.site;

import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.HttpSettings;
import app.selfsame.http.Origin;
import app.selfsame.http.Problem;
import app.selfsame.http.Route;
import app.selfsame.pages.Operator;
import app.selfsame.settings.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The site's files, and a page for each refusal. */
public final class SiteFeature implements Feature {
  private final Site site;
  private final Supplier<Optional<String>> offer;
  private final BooleanSupplier hasAccounts;

  /**
   * @param offer what the first page offers for sale, as JSON, or nothing; asked once, when the site starts, so that who
   *     sells has to be started before
   * @param hasAccounts whether anybody can sign in; asked once, likewise
   */
  public SiteFeature(Site site, Supplier<Optional<String>> offer, BooleanSupplier hasAccounts) {
    this.site = site;
    this.offer = offer;
    this.hasAccounts = hasAccounts;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(Operator.SETTING);
  }

  @Override
  public Running start(Ground ground) {
    String operator = ground.settings().of(Operator.SETTING);
    Site run = site.runBy(operator, offer.get(), hasAccounts.getAsBoolean());
    List<Route> routes = routes(run, ground.settings().of(HttpSettings.ORIGIN));
    return new Served(routes, run.digest());
  }

  /**
   * A site that is served.
   *
   * @param digest its digest
   */
  private record Served(List<Route> routes, Optional<String> digest) implements Running {
    @Override
    public Map<String, String> told() {
      return digest.map(known -> Map.of("site", known)).orElse(Map.of());
    }
  }

  /** The addresses of a site. */
  static List<Route> routes(Site site, Optional<Origin> origin) {
    return List.of(
        Route.get(Problem.PAGES + "{code}", new ProblemPages(new ProblemPage(site))),
        Route.get(Route.ALL_OTHERS, new SiteHandler(site, origin)));
  }
}
