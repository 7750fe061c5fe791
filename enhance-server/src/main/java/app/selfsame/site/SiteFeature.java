package app.selfsame.site;

import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.Problem;
import app.selfsame.http.Route;
import app.selfsame.pages.Operator;
import app.selfsame.settings.Setting;
import java.util.List;

/** The site's files, and a page for each refusal. */
public final class SiteFeature implements Feature {
  private final Site site;

  public SiteFeature(Site site) {
    this.site = site;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(Operator.SETTING);
  }

  @Override
  public Running start(Ground ground) {
    List<Route> routes = routes(site.runBy(ground.settings().of(Operator.SETTING)));
    return () -> routes;
  }

  /** The addresses of a site. */
  static List<Route> routes(Site site) {
    return List.of(
        Route.get(Problem.PAGES + "{code}", new ProblemPages(new ProblemPage(site))),
        Route.get(Route.ALL_OTHERS, new SiteHandler(site)));
  }
}
