package app.selfsame.http;

import io.javalin.http.Context;
import java.util.Set;

/** Who may ask for an address. */
public interface Access {
  /** Whoever comes. */
  Access ANYONE = context -> {};

  /** Who comes without a proxy in between: what is the operator's alone is not there for those whom a proxy lets in. */
  Access DIRECT =
      context -> {
        if (context.header(ClientAddress.FORWARDED_FOR) != null) {
          throw new ProblemException(Problem.NOT_FOUND);
        }
      };

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
   * Pages of this site alone, for what changes something in somebody's name: nothing that another site leads a browser
   * to counts, nor a program. Browsers that do not say where a request comes from say the page's origin with what they
   * send.
   *
   * @param own the site's
   */
  static Access fromPagesOf(Origin own) {
    return context -> {
      String site = context.header("Sec-Fetch-Site");
      boolean isOwn = site == null ? own.text().equals(context.header("Origin")) : site.equals("same-origin");
      if (!isOwn) {
        throw new ProblemException(Problem.of(RequestRefusal.CROSS_SITE_FORM));
      }
    };
  }

  /**
   * Lets a request through.
   *
   * @throws ProblemException when it may not ask
   */
  void require(Context context);
}
