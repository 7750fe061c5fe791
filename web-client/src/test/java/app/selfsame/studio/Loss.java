package app.selfsame.studio;

import com.microsoft.playwright.Route;

/** In what way a network does not give what it is asked for. */
enum Loss {
  CUT_OFF,
  NEVER_ANSWERED,
  SERVER_BROKEN,
  /** As in trains and hotels: everything is answered, with something else. */
  LOGIN_PAGE,
  /** It came once, and the browser has not kept it until it is run. */
  GONE_WHEN_RUN,
  /** It takes its time, and comes. */
  LATE;

  boolean concerns(Route route) {
    return this != GONE_WHEN_RUN || !route.request().resourceType().equals("fetch");
  }

  void answer(Route route) {
    switch (this) {
      case CUT_OFF, GONE_WHEN_RUN -> route.abort();
      case NEVER_ANSWERED, LATE -> { }
      case SERVER_BROKEN -> route.fulfill(new Route.FulfillOptions().setStatus(500).setBody("{}"));
      case LOGIN_PAGE ->
          route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<h1>Welcome on board</h1>"));
    }
  }
}
