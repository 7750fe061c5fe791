package app.selfsame.account;

import app.selfsame.http.Access;
import app.selfsame.http.ClientAddress;
import app.selfsame.http.Form;
import app.selfsame.http.Route;
import app.selfsame.http.WholeBodies;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.concurrent.CompletableFuture;

/** Addresses for whoever is signed in: pages, and forms of at most 2 KB that come from pages of this site. */
public final class AccountForms {
  /** What a form with several lines of text may have, on a route that is told so by {@link Route#taking}. */
  public static final int LONG_FORM_BYTES = 8_192;

  private static final int FORM_BYTES = 2_048;
  private static final int MEMORY_BYTES = 1 << 21;

  private final Visitors visitors;
  private final WholeBodies bodies;
  private final Access ownPages;

  /** Takes forms from those who {@code ownPages} lets through. */
  public AccountForms(Visitors visitors, ClientAddress senders, Access ownPages) {
    this.visitors = visitors;
    bodies = new WholeBodies(senders, MEMORY_BYTES, LONG_FORM_BYTES);
    this.ownPages = ownPages;
  }

  /** Takes a form. */
  @FunctionalInterface
  public interface ForAccount {
    /** Answers. */
    void handle(Context context, SignedIn who, Form form);
  }

  /** Takes a form, and answers some time later. */
  @FunctionalInterface
  public interface ForAccountLater {
    /** Answers. */
    CompletableFuture<Void> handle(Context context, SignedIn who, Form form);
  }

  /** Takes a form of whoever comes. */
  @FunctionalInterface
  public interface ForAnyone {
    /** Answers. */
    void handle(Context context, Form form);
  }

  /** A page; who is not signed in is led to sign in. */
  public Route get(String path, Visitors.ForAccount page) {
    return visitors.page(path, page);
  }

  /** A file; who is not signed in is led to sign in. */
  public Route getFile(String path, Visitors.ForAccount file) {
    return visitors.file(path, file);
  }

  /** A form of whoever is signed in. */
  public Route post(String path, ForAccount form) {
    return post(path, visitors.signedIn(ownPages), (context, sent) -> form.handle(context, visitors.require(context), sent));
  }

  /** The same for what takes its time. */
  public Route postLater(String path, ForAccountLater form) {
    WholeBodies.Later answering =
        (context, body) -> form.handle(context, visitors.require(context), Form.of(context, body));
    return Route.post(path, bodies.later(answering)).onlyFor(visitors.signedIn(ownPages)).taking(FORM_BYTES);
  }

  /** A form of whoever comes. */
  public Route postOfAnyone(String path, ForAnyone form) {
    return post(path, ownPages, form);
  }

  /** Leads on after a form. */
  public static void lead(Context context, String path) {
    context.header("Cache-Control", "no-store").redirect(path, HttpStatus.SEE_OTHER);
  }

  private Route post(String path, Access who, ForAnyone form) {
    return Route.post(path, bodies.then((context, body) -> form.handle(context, Form.of(context, body))))
        .onlyFor(who)
        .taking(FORM_BYTES);
  }
}
