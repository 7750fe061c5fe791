package app.selfsame.company;

import app.selfsame.account.SignedIn;
import app.selfsame.account.Visitors;
import app.selfsame.http.Access;
import app.selfsame.http.ClientAddress;
import app.selfsame.http.Form;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.Route;
import app.selfsame.http.WholeBodies;
import app.selfsame.store.Database;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.concurrent.CompletableFuture;

/** Addresses for members of a company: pages, and forms that come from pages of this site. Others' are not there. */
final class CompanyForms {
  private static final int FORM_BYTES = 2_048;
  private static final int MEMORY_BYTES = 1 << 21;

  private final Database database;
  private final Companies companies;
  private final Members members;
  private final Visitors visitors;
  private final WholeBodies bodies;
  private final Access ownPages;

  CompanyForms(
      Database database,
      Companies companies,
      Members members,
      Visitors visitors,
      ClientAddress senders,
      Access ownPages) {
    this.database = database;
    this.companies = companies;
    this.members = members;
    this.visitors = visitors;
    bodies = new WholeBodies(senders, MEMORY_BYTES, FORM_BYTES);
    this.ownPages = ownPages;
  }

  /** Answers a member. */
  @FunctionalInterface
  interface ForMember {
    void handle(Context context, Membership member);
  }

  /** Takes a member's form. */
  @FunctionalInterface
  interface ForForm {
    void handle(Context context, Membership member, Form form);
  }

  /** Takes a member's form, and answers some time later. */
  @FunctionalInterface
  interface ForFormLater {
    CompletableFuture<Void> handle(Context context, Membership member, Form form);
  }

  /** Takes a form of whoever is signed in. */
  @FunctionalInterface
  interface ForAccount {
    void handle(Context context, SignedIn who, Form form);
  }

  /** Takes a form of whoever comes. */
  @FunctionalInterface
  interface ForAnyone {
    void handle(Context context, Form form);
  }

  /** A page of whoever is signed in; others are led to sign in. */
  Route getOfAccount(String path, Visitors.ForAccount page) {
    return visitors.page(path, page);
  }

  /** A page of a company; its path has the parameter {@code company}. */
  Route get(String path, ForMember page) {
    return getOfAccount(path, (context, who) -> page.handle(context, membership(context, who)));
  }

  /** A page that owners have alone. */
  Route getOfOwner(String path, ForMember page) {
    return get(path, (context, member) -> page.handle(context, owner(member)));
  }

  /** A file that owners have alone. */
  Route getFileOfOwner(String path, ForMember file) {
    return visitors.file(path, (context, who) -> file.handle(context, owner(membership(context, who))));
  }

  /** A form of a member. */
  Route post(String path, ForForm form) {
    return postOfAccount(path, (context, who, sent) -> form.handle(context, membership(context, who), sent));
  }

  /** A form that owners send alone. */
  Route postOfOwner(String path, ForForm form) {
    return post(path, (context, member, sent) -> form.handle(context, owner(member), sent));
  }

  /** The same for what takes its time. */
  Route postOfOwnerLater(String path, ForFormLater form) {
    WholeBodies.Later answering =
        (context, body) ->
            form.handle(
                context, owner(membership(context, visitors.require(context))), Form.of(context, body));
    return Route.post(path, bodies.later(answering)).onlyFor(visitors.signedIn(ownPages)).taking(FORM_BYTES);
  }

  /** A form of whoever is signed in. */
  Route postOfAccount(String path, ForAccount form) {
    return post(
        path, visitors.signedIn(ownPages), (context, sent) -> form.handle(context, visitors.require(context), sent));
  }

  /** A form of whoever comes. */
  Route postOfAnyone(String path, ForAnyone form) {
    return post(path, ownPages, form);
  }

  static void lead(Context context, String path) {
    context.header("Cache-Control", "no-store").redirect(path, HttpStatus.SEE_OTHER);
  }

  private Route post(String path, Access who, ForAnyone form) {
    return Route.post(path, bodies.then((context, body) -> form.handle(context, Form.of(context, body))))
        .onlyFor(who)
        .taking(FORM_BYTES);
  }

  private Membership membership(Context context, SignedIn who) {
    CompanyId company = new CompanyId(context.pathParam("company"));
    return database
        .reading(
            handle ->
                members
                    .role(handle, company, who.account())
                    .flatMap(
                        role -> companies.find(handle, company).map(entry -> new Membership(who, entry, role))))
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  private static Membership owner(Membership member) {
    if (!member.isOwner()) {
      throw new ProblemException(Problem.of(CompanyRefusal.OWNER_NEEDED));
    }
    return member;
  }
}
