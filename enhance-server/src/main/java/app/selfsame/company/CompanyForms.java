package app.selfsame.company;

import app.selfsame.account.AccountForms;
import app.selfsame.account.SignedIn;
import app.selfsame.http.Form;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.Route;
import io.javalin.http.Context;
import java.util.concurrent.CompletableFuture;

/**
 * Addresses for members of a company, whose paths have the parameter {@code company}: pages, with the company's navigation,
 * and forms that come from pages of this site. Others' are not there.
 */
final class CompanyForms {
  private final AccountForms forms;
  private final Memberships memberships;
  private final CompanyNavigation navigation;

  CompanyForms(AccountForms forms, Memberships memberships, CompanyNavigation navigation) {
    this.forms = forms;
    this.memberships = memberships;
    this.navigation = navigation;
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

  /** A page of a member. */
  Route get(String path, ForMember page) {
    return forms.get(path, (context, who) -> page.handle(context, membership(context, who)));
  }

  /** A page that owners have alone. */
  Route getOfOwner(String path, ForMember page) {
    return get(path, (context, member) -> page.handle(context, owner(member)));
  }

  /** A file that owners have alone. */
  Route getFileOfOwner(String path, ForMember file) {
    return forms.getFile(path, (context, who) -> file.handle(context, owner(membership(context, who))));
  }

  /** A form of a member. */
  Route post(String path, ForForm form) {
    return forms.post(path, (context, who, sent) -> form.handle(context, membership(context, who), sent));
  }

  /** A form that owners send alone. */
  Route postOfOwner(String path, ForForm form) {
    return post(path, (context, member, sent) -> form.handle(context, owner(member), sent));
  }

  /** The same for what takes its time. */
  Route postOfOwnerLater(String path, ForFormLater form) {
    return forms.postLater(path, (context, who, sent) -> form.handle(context, owner(membership(context, who)), sent));
  }

  private Membership membership(Context context, SignedIn who) {
    Membership member = memberships.require(new CompanyId(context.pathParam("company")), who);
    navigation.show(context, member);
    return member;
  }

  private static Membership owner(Membership member) {
    if (!member.isOwner()) {
      throw new ProblemException(Problem.of(CompanyRefusal.OWNER_NEEDED));
    }
    return member;
  }
}
