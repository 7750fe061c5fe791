package app.selfsame.account;

import app.selfsame.http.Access;
import app.selfsame.http.ClientAddress;
import app.selfsame.http.Form;
import app.selfsame.http.Route;
import app.selfsame.http.SmallBodies;
import io.javalin.http.Context;

/** Addresses for whoever is signed in: pages, and forms that come from pages of this site. */
final class AccountForms {
  private static final int FORM_BYTES = 2_048;
  private static final int MEMORY_BYTES = 1 << 21;

  private final Visitors visitors;
  private final SmallBodies bodies;
  private final Access ownPages;

  AccountForms(Visitors visitors, ClientAddress senders, Access ownPages) {
    this.visitors = visitors;
    bodies = new SmallBodies(senders, MEMORY_BYTES, FORM_BYTES);
    this.ownPages = ownPages;
  }

  /** Takes a form. */
  @FunctionalInterface
  interface ForAccount {
    void handle(Context context, SignedIn who, Form form);
  }

  /** Takes a form of whoever comes. */
  @FunctionalInterface
  interface ForAnyone {
    void handle(Context context, Form form);
  }

  /** A page; who is not signed in is led to sign in. */
  Route get(String path, Visitors.ForAccount page) {
    return visitors.page(path, page);
  }

  /** A file; who is not signed in is led to sign in. */
  Route getFile(String path, Visitors.ForAccount file) {
    return visitors.file(path, file);
  }

  /** A form of whoever is signed in. */
  Route post(String path, ForAccount form) {
    return post(path, visitors.signedIn(ownPages), (context, sent) -> form.handle(context, visitors.require(context), sent));
  }

  /** A form of whoever comes. */
  Route postOfAnyone(String path, ForAnyone form) {
    return post(path, ownPages, form);
  }

  private Route post(String path, Access who, ForAnyone form) {
    return Route.post(path, bodies.then((context, body) -> form.handle(context, Form.of(context, body))))
        .onlyFor(who)
        .taking(FORM_BYTES);
  }
}
