package app.selfsame.account;

import app.selfsame.pages.Page;
import io.javalin.http.Context;
import java.util.Map;

/**
 * Whoever comes from another site, such as from Stripe or from mail on the web, brings no cookie, signed in or not. A page
 * of this site that leads to the same address at once is where they come from the second time, and then they bring it.
 */
final class Onward {
  /** Says that it is the second time, so that no browser goes round and round, whatever it says of where it comes from. */
  private static final String AGAIN = "again";

  private final Page page;

  Onward(Page page) {
    this.page = page;
  }

  /** Whether this may be somebody who is signed in, and has been sent here by another site. */
  static boolean isWanted(Context context) {
    return "cross-site".equals(context.header("Sec-Fetch-Site"))
        && "navigate".equals(context.header("Sec-Fetch-Mode"))
        && Cookie.SESSION.of(context).isEmpty()
        && context.queryParam(AGAIN) == null;
  }

  /**
   * Leads on.
   *
   * @param path of a page of this site, and nothing that the request says
   */
  void answer(Context context, String path) {
    String to = path + "?" + AGAIN;
    context.header("Refresh", "0; url=" + to);
    page.answer(context, Map.of("to", to));
  }
}
