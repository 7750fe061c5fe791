package app.selfsame.company;

import app.selfsame.account.AccountForms;
import app.selfsame.account.AccountId;
import app.selfsame.account.SignedIn;
import app.selfsame.account.Visitors;
import app.selfsame.company.CompanyMetrics.Event;
import app.selfsame.http.Form;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.RequestRefusal;
import app.selfsame.http.Route;
import app.selfsame.mail.MailAddress;
import app.selfsame.mail.Mailing;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.pages.Page;
import app.selfsame.pages.Pages;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.store.Database;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The pages by which somebody makes companies, and says who belongs to them. */
final class CompanyPages {
  static final String COMPANIES = "/company";
  static final String COMPANY = "/company/{company}";
  private static final int UNPROCESSABLE = 422;

  private final Database database;
  private final Companies companies;
  private final Members members;
  private final Invitations invitations;
  private final AuditLog audit;
  private final Changes changes;
  private final AccountForms accountForms;
  private final CompanyForms forms;
  private final Mailing letters;
  private final InvitationLimits limits;
  private final Visitors visitors;
  private final CompanyMetrics metrics;
  private final CompanyNavigation navigation;
  private final Page listPage;
  private final Page companyPage;

  /**
   * @param letters with invitations
   */
  CompanyPages(
      Database database,
      Companies companies,
      Members members,
      Invitations invitations,
      AuditLog audit,
      Changes changes,
      AccountForms accountForms,
      CompanyForms forms,
      Mailing letters,
      InvitationLimits limits,
      Visitors visitors,
      CompanyMetrics metrics,
      CompanyNavigation navigation,
      Pages pages) {
    this.database = database;
    this.companies = companies;
    this.members = members;
    this.invitations = invitations;
    this.audit = audit;
    this.changes = changes;
    this.accountForms = accountForms;
    this.forms = forms;
    this.letters = letters;
    this.limits = limits;
    this.visitors = visitors;
    this.metrics = metrics;
    this.navigation = navigation;
    listPage = pages.page(CompanyPages.class, "companies.html", CompanyMessage.COMPANIES_TITLE);
    companyPage = pages.page(CompanyPages.class, "company.html", CompanyMessage.COMPANY_TITLE);
  }

  static String of(CompanyId company) {
    return COMPANIES + "/" + company.text();
  }

  List<Route> routes() {
    return List.of(
        accountForms.get(COMPANIES, (context, who) -> list(context, who, "", List.of())),
        accountForms.post(COMPANIES, this::make),
        forms.get(COMPANY, (context, member) -> company(context, member, Wrong.NOTHING, "")),
        forms.postOfOwner(COMPANY + "/name", this::rename),
        forms.postOfOwner(COMPANY + "/members/role", this::changeRole),
        forms.postOfOwner(COMPANY + "/members/remove", this::remove),
        forms.post(COMPANY + "/leave", this::leave),
        forms.postOfOwner(COMPANY + "/invitations", this::invite),
        forms.postOfOwner(COMPANY + "/invitations/withdraw", this::withdraw));
  }

  private void list(Context context, SignedIn who, String typed, List<Message> wrong) {
    List<Members.Belonging> all = database.reading(handle -> members.of(handle, who.account()));
    listPage.answer(
        context,
        Map.of(
            "companies", all.stream().map(this::row).toList(),
            "hasNone", all.isEmpty(),
            "typed", typed,
            "wrong", wrong,
            "isWrong", !wrong.isEmpty()));
  }

  private Map<String, Object> row(Members.Belonging one) {
    return Map.of(
        "path", navigation.landing(one.company(), one.isToEnd()),
        "name", one.name(),
        "role", Message.of(CompanyMessage.ROLE, Argument.choice(one.role().word())));
  }

  private void make(Context context, SignedIn who, Form form) {
    Optional<String> name = ShortText.name(form.of("name"));
    if (name.isEmpty()) {
      context.status(UNPROCESSABLE);
      list(context, who, form.of("name"), List.of(Message.of(CompanyMessage.NAME_WRONG)));
      return;
    }
    Optional<CompanyId> made =
        database.inTransaction(
            handle -> {
              if (!visitors.hold(handle, who.account())) {
                throw new ProblemException(Problem.of(RequestRefusal.SIGN_IN_NEEDED));
              }
              if (members.of(handle, who.account()).size() >= Members.MOST_COMPANIES) {
                return Optional.empty();
              }
              CompanyId company = companies.make(handle, name.get());
              members.add(handle, company, who.account(), Role.OWNER);
              audit.note(handle, company, Actor.member(who.account()), AuditAction.COMPANY_MADE, "");
              return Optional.of(company);
            });
    if (made.isEmpty()) {
      context.status(UNPROCESSABLE);
      Argument limit = Argument.count(Members.MOST_COMPANIES);
      list(context, who, name.get(), List.of(Message.of(CompanyMessage.TOO_MANY_COMPANIES, limit)));
      return;
    }
    metrics.count(Event.MADE);
    AccountForms.lead(context, navigation.landing(made.get(), false));
  }

  /** What of a form is wrong, and in which. */
  private record Wrong(Where where, List<Message> messages) {
    static final Wrong NOTHING = new Wrong(Where.NOWHERE, List.of());

    enum Where {
      NOWHERE,
      MEMBERS,
      INVITATION,
      NAME
    }

    static Wrong of(Where where, CompanyMessage key, Argument... arguments) {
      return new Wrong(where, List.of(Message.of(key, arguments)));
    }

    List<Message> in(Where asked) {
      return where == asked ? messages : List.of();
    }
  }

  private void refuse(Context context, Membership member, Wrong wrong, String typed) {
    context.status(UNPROCESSABLE);
    company(context, member, wrong, typed);
  }

  private void company(Context context, Membership member, Wrong wrong, String typed) {
    CompanyId id = member.id();
    Map<String, Object> values = new HashMap<>();
    values.put("path", of(id));
    values.put("isOwner", member.isOwner());
    List<Message> ends =
        member.company().endsAt().stream()
            .map(end -> Message.of(CompanyMessage.ENDS, SpokenLanguage.day(end)))
            .toList();
    values.put("ends", ends);
    values.put("isToEnd", !ends.isEmpty());
    database.reading(
        handle -> {
          values.put("members", members.of(handle, id).stream().map(one -> row(handle, member, one)).toList());
          List<Invitations.Entry> open = invitations.of(handle, id);
          values.put("invitations", open.stream().map(one -> row(member, one)).toList());
          values.put("hasInvitations", !open.isEmpty());
          return values;
        });
    values.put("membersWrong", wrong.in(Wrong.Where.MEMBERS));
    values.put("inviteWrong", wrong.in(Wrong.Where.INVITATION));
    values.put("isInviteWrong", wrong.where() == Wrong.Where.INVITATION);
    values.put("nameWrong", wrong.in(Wrong.Where.NAME));
    values.put("isNameWrong", wrong.where() == Wrong.Where.NAME);
    values.put("typedAddress", wrong.where() == Wrong.Where.INVITATION ? typed : "");
    values.put("typedName", wrong.where() == Wrong.Where.NAME ? typed : member.company().name());
    companyPage.answer(context, values);
  }

  private Map<String, Object> row(Handle handle, Membership asking, Members.Entry member) {
    Optional<String> known = visitors.addressee(handle, member.account()).map(to -> to.address().text());
    Argument address = Argument.literal(known.orElse(""));
    boolean isOwner = member.role() == Role.OWNER;
    Map<String, Object> row = new HashMap<>();
    row.put("account", member.account().text());
    row.put("address", known.<Object>map(text -> text).orElse(Message.of(CompanyMessage.UNKNOWN_MEMBER)));
    row.put("isYou", member.account().equals(asking.account()));
    row.put(
        "joined",
        Message.of(
            CompanyMessage.JOINED,
            Argument.choice(member.role().word()),
            SpokenLanguage.day(member.joinedAt())));
    row.put("isOwnerToo", isOwner);
    row.put("otherRole", (isOwner ? Role.OPERATOR : Role.OWNER).word());
    row.put(
        "otherRoleNamed",
        Message.of(isOwner ? CompanyMessage.MAKE_OPERATOR_NAMED : CompanyMessage.MAKE_OWNER_NAMED, address));
    row.put("otherRoleSaid", Message.of(isOwner ? CompanyMessage.MAKE_OPERATOR : CompanyMessage.MAKE_OWNER));
    row.put("remove", Message.of(CompanyMessage.REMOVE_NAMED, address));
    row.put("canChange", asking.isOwner());
    row.put("canRemove", asking.isOwner() && !member.account().equals(asking.account()));
    return row;
  }

  private static Map<String, Object> row(Membership asking, Invitations.Entry invitation) {
    Argument address = Argument.literal(invitation.address().text());
    return Map.of(
        "id", invitation.id(),
        "address", invitation.address().text(),
        "invited",
            Message.of(
                CompanyMessage.INVITED,
                Argument.choice(invitation.role().word()),
                SpokenLanguage.day(invitation.endsAt())),
        "withdraw", Message.of(CompanyMessage.WITHDRAW_NAMED, address),
        "canWithdraw", asking.isOwner());
  }

  private void rename(Context context, Membership member, Form form) {
    Optional<String> name = ShortText.name(form.of("name"));
    if (name.isEmpty()) {
      refuse(context, member, Wrong.of(Wrong.Where.NAME, CompanyMessage.NAME_WRONG), form.of("name"));
      return;
    }
    changes.byOwner(
        member,
        handle -> {
          companies.rename(handle, member.id(), name.get());
          audit.note(handle, member.id(), member.actor(), AuditAction.COMPANY_RENAMED, "");
          return true;
        });
    AccountForms.lead(context, of(member.id()));
  }

  private void changeRole(Context context, Membership member, Form form) {
    AccountId account = new AccountId(form.of("account"));
    Optional<Role> role = Role.of(form.of("role"));
    boolean isDone =
        role.isEmpty()
            || changes.byOwner(
                member,
                handle -> {
                  Optional<Role> before = members.role(handle, member.id(), account);
                  if (before.isEmpty() || before.equals(role)) {
                    return true;
                  }
                  if (!members.changeRole(handle, member.id(), account, role.get())) {
                    return false;
                  }
                  boolean isOwner = role.get() == Role.OWNER;
                  if (!isOwner) {
                    invitations.endOf(handle, member.id(), account);
                  }
                  AuditAction action = isOwner ? AuditAction.MEMBER_MADE_OWNER : AuditAction.MEMBER_MADE_OPERATOR;
                  audit.note(handle, member.id(), member.actor(), action, account.text());
                  return true;
                });
    lead(context, member, isDone);
  }

  private void remove(Context context, Membership member, Form form) {
    AccountId account = new AccountId(form.of("account"));
    boolean isDone =
        changes.byOwner(
            member,
            handle -> {
              if (members.role(handle, member.id(), account).isEmpty()) {
                return true;
              }
              if (!members.remove(handle, member.id(), account)) {
                return false;
              }
              invitations.endOf(handle, member.id(), account);
              audit.note(handle, member.id(), member.actor(), AuditAction.MEMBER_REMOVED, account.text());
              return true;
            });
    lead(context, member, isDone);
  }

  private void lead(Context context, Membership member, boolean isDone) {
    if (isDone) {
      AccountForms.lead(context, of(member.id()));
    } else {
      refuse(context, member, Wrong.of(Wrong.Where.MEMBERS, CompanyMessage.LAST_OWNER), "");
    }
  }

  private void leave(Context context, Membership member, Form form) {
    boolean hasLeft =
        changes.byMember(
            member,
            handle -> {
              if (!members.remove(handle, member.id(), member.account())) {
                return false;
              }
              invitations.endOf(handle, member.id(), member.account());
              audit.note(
                  handle, member.id(), member.actor(), AuditAction.MEMBER_LEFT, member.account().text());
              return true;
            });
    if (hasLeft) {
      AccountForms.lead(context, COMPANIES);
    } else {
      refuse(context, member, Wrong.of(Wrong.Where.MEMBERS, CompanyMessage.LAST_OWNER), "");
    }
  }

  private void invite(Context context, Membership member, Form form) {
    Optional<MailAddress> address = MailAddress.parse(form.of("address"));
    Role role = Role.of(form.of("role")).orElse(Role.OPERATOR);
    Optional<Wrong> wrong =
        address.isEmpty()
            ? Optional.of(Wrong.of(Wrong.Where.INVITATION, CompanyMessage.ADDRESS_WRONG))
            : invite(context, member, address.get(), role);
    if (wrong.isPresent()) {
      refuse(context, member, wrong.get(), form.of("address"));
    } else {
      AccountForms.lead(context, of(member.id()));
    }
  }

  /** Whether the address has an account is not looked at, so that nobody can ask. */
  private Optional<Wrong> invite(Context context, Membership member, MailAddress address, Role role) {
    CompanyId company = member.id();
    limits.takeLetter(member.account(), address);
    return changes.byOwner(
        member,
        handle -> {
          if (!visitors.hold(handle, member.account())) {
            throw new ProblemException(Problem.of(RequestRefusal.SIGN_IN_NEEDED));
          }
          List<Members.Entry> all = members.of(handle, company);
          if (all.stream().anyMatch(one -> hasAddress(handle, one, address))) {
            return Optional.of(Wrong.of(Wrong.Where.INVITATION, CompanyMessage.ALREADY_MEMBER));
          }
          List<Invitations.Entry> open = invitations.of(handle, company);
          boolean isAnother = open.stream().noneMatch(one -> one.address().key().equals(address.key()));
          if (isAnother && open.size() >= Invitations.MOST) {
            Argument limit = Argument.count(Invitations.MOST);
            return Optional.of(Wrong.of(Wrong.Where.INVITATION, CompanyMessage.TOO_MANY_INVITATIONS, limit));
          }
          if (all.size() >= Members.MOST) {
            Argument limit = Argument.count(Members.MOST);
            return Optional.of(Wrong.of(Wrong.Where.INVITATION, CompanyMessage.TOO_MANY_MEMBERS, limit));
          }
          String language = SpokenLanguage.of(context);
          String id = invitations.make(handle, company, address, role, language, member.account());
          letters.post(handle, id);
          audit.note(handle, company, member.actor(), AuditAction.MEMBER_INVITED, id);
          return Optional.empty();
        });
  }

  private boolean hasAddress(Handle handle, Members.Entry member, MailAddress address) {
    return visitors
        .addressee(handle, member.account())
        .map(to -> to.address().key().equals(address.key()))
        .orElse(false);
  }

  private void withdraw(Context context, Membership member, Form form) {
    String id = form.of("invitation");
    changes.byOwner(
        member,
        handle -> {
          boolean isOwn = invitations.of(handle, member.id()).stream().anyMatch(one -> one.id().equals(id));
          if (isOwn && invitations.end(handle, id)) {
            audit.note(handle, member.id(), member.actor(), AuditAction.INVITATION_WITHDRAWN, id);
          }
          return isOwn;
        });
    AccountForms.lead(context, of(member.id()));
  }
}
