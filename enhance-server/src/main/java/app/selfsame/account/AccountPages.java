package app.selfsame.account;

import app.selfsame.account.AccountMetrics.Event;
import app.selfsame.http.Form;
import app.selfsame.http.Route;
import app.selfsame.mail.Mailing;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.pages.Page;
import app.selfsame.pages.Pages;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.store.Database;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The pages by which somebody sees what is kept of them, and ends it. */
final class AccountPages {
  static final String ACCOUNT = "/account";
  private static final String SESSIONS = "/account/sessions";
  private static final String DELETE = "/account/delete";
  private static final int UNPROCESSABLE = 422;

  private final Database database;
  private final Accounts accounts;
  private final Sessions sessions;
  private final AccountForms forms;
  private final Mailing endings;
  private final AccountMetrics metrics;
  private final List<AccountLink> links;
  private final Page accountPage;
  private final Page sessionsPage;
  private final Page deletePage;
  private final Page endingPage;
  private final Page deletedPage;

  /**
   * @param links to other features' pages; may still grow while they start
   */
  AccountPages(
      Database database,
      Accounts accounts,
      Sessions sessions,
      AccountForms forms,
      Mailing endings,
      AccountMetrics metrics,
      List<AccountLink> links,
      Pages pages) {
    this.database = database;
    this.accounts = accounts;
    this.sessions = sessions;
    this.forms = forms;
    this.endings = endings;
    this.metrics = metrics;
    this.links = links;
    accountPage = page(pages, "account.html", AccountMessage.ACCOUNT_TITLE);
    sessionsPage = page(pages, "sessions.html", AccountMessage.SESSIONS_TITLE);
    deletePage = page(pages, "delete.html", AccountMessage.DELETE_TITLE);
    endingPage = page(pages, "ending.html", AccountMessage.ENDING_TITLE);
    deletedPage = page(pages, "deleted.html", AccountMessage.DELETED_TITLE);
  }

  private static Page page(Pages pages, String template, AccountMessage title) {
    return pages.page(AccountPages.class, template, title);
  }

  List<Route> routes() {
    return List.of(
        forms.get(ACCOUNT, this::account),
        forms.get(SESSIONS, this::sessions),
        forms.getFile("/account/export", this::export),
        forms.get(DELETE, (context, who) -> askToDelete(context, false, List.of())),
        Route.get("/account/ending", context -> endingPage.answer(context, Map.of())),
        Route.get("/account/deleted", context -> deletedPage.answer(context, Map.of())),
        forms.post("/account/sessions/end", this::endSession),
        forms.post("/account/sessions/end-others", this::endOtherSessions),
        forms.post("/account/keep", this::keep),
        forms.post(DELETE, this::delete));
  }

  private void account(Context context, SignedIn who) {
    Accounts.Entry account = database.reading(handle -> accounts.find(handle, who.account())).orElseThrow();
    List<Message> ends =
        account.endsAt().stream().map(end -> Message.of(AccountMessage.ENDS, SpokenLanguage.day(end))).toList();
    accountPage.answer(
        context,
        Map.of(
            "address", account.address().text(),
            "since", Message.of(AccountMessage.SINCE, SpokenLanguage.day(account.madeAt())),
            "ends", ends,
            "links", links.stream().map(AccountPages::row).toList(),
            "isToEnd", !ends.isEmpty()));
  }

  private static Map<String, Object> row(AccountLink link) {
    return Map.of("path", link.path(), "label", Message.of(link.label()));
  }

  private void sessions(Context context, SignedIn who) {
    List<Sessions.Entry> all = database.reading(handle -> sessions.of(handle, who.account()));
    sessionsPage.answer(
        context,
        Map.of(
            "sessions", all.stream().map(session -> row(session, who)).toList(),
            "hasOthers", all.size() > 1));
  }

  private static Map<String, Object> row(Sessions.Entry session, SignedIn who) {
    boolean isUnknown = session.browser().isEmpty();
    Object browser = isUnknown ? Message.of(AccountMessage.UNKNOWN_BROWSER) : session.browser();
    Message end =
        isUnknown
            ? Message.of(AccountMessage.END)
            : Message.of(AccountMessage.END_NAMED, Argument.literal(session.browser()));
    return Map.of(
        "id", session.id(),
        "browser", browser,
        "isThis", session.id().equals(who.session()),
        "times",
            Message.of(
                AccountMessage.SESSION_TIMES,
                SpokenLanguage.day(session.madeAt()),
                SpokenLanguage.day(session.usedAt())),
        "end", end);
  }

  private void endSession(Context context, SignedIn who, Form form) {
    database.useTransaction(handle -> sessions.end(handle, who.account(), form.of("session")));
    AccountForms.lead(context, SESSIONS);
  }

  private void endOtherSessions(Context context, SignedIn who, Form form) {
    database.useTransaction(handle -> sessions.endOthers(handle, who.account(), who.session()));
    AccountForms.lead(context, SESSIONS);
  }

  private void export(Context context, SignedIn who) {
    String json = database.reading(handle -> accounts.export(handle, who.account())).toPrettyString();
    context.header("Cache-Control", "no-store");
    context.header("Content-Disposition", "attachment; filename=\"selfsame-account.json\"");
    context.contentType("application/json").result(json);
  }

  private void keep(Context context, SignedIn who, Form form) {
    database.useTransaction(handle -> accounts.keep(handle, who.account()));
    metrics.count(Event.KEPT);
    AccountForms.lead(context, ACCOUNT);
  }

  private void askToDelete(Context context, boolean isSureMissing, List<Message> objections) {
    deletePage.answer(context, Map.of("isSureMissing", isSureMissing, "objections", objections));
  }

  private void delete(Context context, SignedIn who, Form form) {
    boolean isNow = form.of("when").equals("now");
    if (isNow && form.of("sure").isEmpty()) {
      context.status(UNPROCESSABLE);
      askToDelete(context, true, List.of());
      return;
    }
    List<Message> objections = database.inTransaction(handle -> end(handle, who.account(), isNow));
    if (!objections.isEmpty()) {
      context.status(UNPROCESSABLE);
      askToDelete(context, false, objections);
      return;
    }
    metrics.count(isNow ? Event.DELETED : Event.ENDING);
    Cookie.SESSION.remove(context);
    if (isNow) {
      Cookie.KNOWN.remove(context);
    }
    AccountForms.lead(context, isNow ? "/account/deleted" : "/account/ending");
  }

  /** Ends an account, unless something speaks against it. */
  private List<Message> end(Handle handle, AccountId account, boolean isNow) {
    List<Message> objections = accounts.objections(handle, account);
    if (!objections.isEmpty()) {
      return objections;
    }
    if (isNow) {
      accounts.delete(handle, account);
    } else {
      accounts.endLater(handle, account);
      endings.post(handle, account.text());
    }
    return List.of();
  }
}
