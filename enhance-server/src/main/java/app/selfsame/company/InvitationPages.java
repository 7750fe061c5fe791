package app.selfsame.company;

import app.selfsame.account.AccountForms;
import app.selfsame.account.SignedIn;
import app.selfsame.account.Visitors;
import app.selfsame.company.CompanyMetrics.Event;
import app.selfsame.http.ClientAddress;
import app.selfsame.http.Form;
import app.selfsame.http.Route;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.pages.Page;
import app.selfsame.pages.Pages;
import app.selfsame.store.Database;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The page that the link of an invitation leads to. Fetching it uses nothing up. */
final class InvitationPages {
  /** Behind it stands the token, which browsers do not send. */
  static final String INVITATION = "/invitation";

  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int GONE = 410;
  private static final int UNPROCESSABLE = 422;

  private final Database database;
  private final Companies companies;
  private final Members members;
  private final Invitations invitations;
  private final AuditLog audit;
  private final AccountForms forms;
  private final CompanyNavigation navigation;
  private final InvitationLimits limits;
  private final ClientAddress senders;
  private final Visitors visitors;
  private final CompanyMetrics metrics;
  private final Page linkPage;
  private final Page refusedPage;

  InvitationPages(
      Database database,
      Companies companies,
      Members members,
      Invitations invitations,
      AuditLog audit,
      AccountForms forms,
      CompanyNavigation navigation,
      InvitationLimits limits,
      ClientAddress senders,
      Visitors visitors,
      CompanyMetrics metrics,
      Pages pages) {
    this.database = database;
    this.companies = companies;
    this.members = members;
    this.invitations = invitations;
    this.audit = audit;
    this.forms = forms;
    this.navigation = navigation;
    this.limits = limits;
    this.senders = senders;
    this.visitors = visitors;
    this.metrics = metrics;
    linkPage =
        pages
            .page(InvitationPages.class, "invitation.html", CompanyMessage.INVITATION_TITLE)
            .running("invitation.js");
    refusedPage = pages.page(InvitationPages.class, "invitation-refused.html", CompanyMessage.INVITATION_TITLE);
  }

  List<Route> routes() {
    return List.of(
        Route.get(INVITATION, context -> linkPage.answer(context, Map.of())),
        forms.postOfAnyone(INVITATION, this::accept));
  }

  /** What came of a link. */
  private enum Outcome {
    JOINED,
    OTHER_ADDRESS,
    TOO_MANY,
    OVER
  }

  private record Accepted(Outcome outcome, Optional<CompanyId> company) {
    static Accepted not(Outcome why) {
      return new Accepted(why, Optional.empty());
    }
  }

  private void accept(Context context, Form form) {
    limits.takeToken(senders.of(context.req()));
    Optional<SignedIn> who = visitors.of(context);
    if (who.isEmpty()) {
      refuse(context, UNAUTHORIZED, Message.of(CompanyMessage.SIGN_IN_FIRST), true);
      return;
    }
    Accepted accepted = database.inTransaction(handle -> accept(handle, form.of("token"), who.get()));
    switch (accepted.outcome()) {
      case JOINED -> {
        metrics.count(Event.JOINED);
        AccountForms.lead(context, navigation.landing(accepted.company().orElseThrow(), false));
      }
      case OTHER_ADDRESS -> refuse(context, FORBIDDEN, Message.of(CompanyMessage.OTHER_ADDRESS), true);
      case TOO_MANY ->
          refuse(
              context,
              UNPROCESSABLE,
              Message.of(CompanyMessage.TOO_MANY_COMPANIES, Argument.count(Members.MOST_COMPANIES)),
              false);
      case OVER -> refuse(context, GONE, Message.of(CompanyMessage.INVITATION_OVER), false);
    }
  }

  private Accepted accept(Handle handle, String token, SignedIn who) {
    Optional<Invitations.Entry> found = invitations.byToken(handle, token);
    if (found.isEmpty()
        || !companies.hold(handle, found.get().company())
        || !visitors.hold(handle, who.account())) {
      return Accepted.not(Outcome.OVER);
    }
    Invitations.Entry invitation = found.get();
    if (!invitation.address().key().equals(who.address().key())) {
      return Accepted.not(Outcome.OTHER_ADDRESS);
    }
    if (members.of(handle, who.account()).size() >= Members.MOST_COMPANIES) {
      return Accepted.not(Outcome.TOO_MANY);
    }
    if (!invitations.end(handle, invitation.id())) {
      // Withdrawn, or accepted in another tab, since it was found.
      return Accepted.not(Outcome.OVER);
    }
    CompanyId company = invitation.company();
    members.add(handle, company, who.account(), invitation.role());
    audit.note(
        handle, company, Actor.member(who.account()), AuditAction.MEMBER_JOINED, who.account().text());
    return new Accepted(Outcome.JOINED, Optional.of(company));
  }

  private void refuse(Context context, int status, Message why, boolean isToSignIn) {
    context.status(status);
    refusedPage.answer(context, Map.of("why", why, "isToSignIn", isToSignIn));
  }
}
