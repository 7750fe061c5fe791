package app.selfsame.http;

import io.javalin.http.Context;
import java.util.Set;

/** Who may ask for an address. */
public interface Access {
  /** Whoever comes. */
  Access ANYONE = context -> {};

  /**
   * Pages of this site, and programs that are no browser. Browsers say where a request comes from, and pages cannot
   * change what they say; other programs say nothing.
   */
  Access OWN_PAGES =
      context -> {
        String site = context.header("Sec-Fetch-Site");
        if (site != null && !Set.of("same-origin", "none").contains(site)) {
          throw new ProblemException(Problem.of(RequestRefusal.CROSS_SITE));
        }
      };

  /**
   * Lets a request through.
   *
   * @throws ProblemException when it may not ask
   */
  void require(Context context);
}
