package app.selfsame.account;

import app.selfsame.account.AccountMetrics.Event;
import app.selfsame.http.ClientAddress;
import app.selfsame.http.Form;
import app.selfsame.http.Route;
import app.selfsame.mail.MailAddress;
import app.selfsame.mail.Mailing;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.pages.Page;
import app.selfsame.pages.Pages;
import app.selfsame.store.Database;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page by which somebody changes the address of their account. */
final class AddressPages {
  private static final String ADDRESS = "/account/address";
  private static final int UNPROCESSABLE = 422;

  private final Database database;
  private final Accounts accounts;
  private final Sessions sessions;
  private final Moves moves;
  private final Mailing lettersToOld;
  private final Mailing lettersToNew;
  private final KnownBrowsers known;
  private final SignInLimits limits;
  private final ClientAddress senders;
  private final AccountForms forms;
  private final AccountMetrics metrics;
  private final Page page;

  AddressPages(
      Database database,
      Accounts accounts,
      Sessions sessions,
      Moves moves,
      Mailing lettersToOld,
      Mailing lettersToNew,
      KnownBrowsers known,
      SignInLimits limits,
      ClientAddress senders,
      AccountForms forms,
      AccountMetrics metrics,
      Pages pages) {
    this.database = database;
    this.accounts = accounts;
    this.sessions = sessions;
    this.moves = moves;
    this.lettersToOld = lettersToOld;
    this.lettersToNew = lettersToNew;
    this.known = known;
    this.limits = limits;
    this.senders = senders;
    this.forms = forms;
    this.metrics = metrics;
    page = pages.page(AddressPages.class, "address.html", AccountMessage.MOVE_TITLE);
  }

  List<Route> routes() {
    return List.of(
        forms.get(ADDRESS, (context, who) -> answer(context, who, Optional.empty())),
        forms.post(ADDRESS, this::ask),
        forms.post("/account/address/codes", this::move),
        forms.post("/account/address/again", this::startAgain));
  }

  private void answer(Context context, SignedIn who, Optional<Message> wrong) {
    Optional<Moves.Open> move = database.reading(handle -> moves.of(handle, who.account()));
    String old = who.address().text();
    String next = move.map(open -> open.address().text()).orElse("");
    page.answer(
        context,
        Map.of(
            "isAsked", move.isPresent(),
            "sent", Message.of(AccountMessage.MOVE_SENT, Argument.literal(old), Argument.literal(next)),
            "ofOld", Message.of(AccountMessage.MOVE_CODE_OF, Argument.literal(old)),
            "ofNew", Message.of(AccountMessage.MOVE_CODE_OF, Argument.literal(next)),
            "wrong", wrong.stream().toList(),
            "isWrong", wrong.isPresent()));
  }

  private void refuse(Context context, SignedIn who, Message why) {
    context.status(UNPROCESSABLE);
    answer(context, who, Optional.of(why));
  }

  private void ask(Context context, SignedIn who, Form form) {
    Optional<MailAddress> address = MailAddress.parse(form.of("address"));
    if (address.isEmpty()) {
      refuse(context, who, Message.of(AccountMessage.ADDRESS_WRONG));
      return;
    }
    limits.takeLetter(address.get(), senders.of(context.req()));
    limits.takeLetterOfKnown(who.address());
    database.useTransaction(
        handle -> {
          if (accounts.hold(handle, who.account())) {
            String id = moves.begin(handle, who.account(), address.get());
            lettersToOld.post(handle, id);
            lettersToNew.post(handle, id);
          }
        });
    AccountForms.lead(context, ADDRESS);
  }

  private void startAgain(Context context, SignedIn who, Form form) {
    database.useTransaction(handle -> moves.forget(handle, who.account()));
    AccountForms.lead(context, ADDRESS);
  }

  /** What came of two codes. */
  private enum Moved {
    DONE,
    WRONG,
    SPENT,
    TAKEN
  }

  private void move(Context context, SignedIn who, Form form) {
    limits.takeKey(senders.of(context.req()));
    Optional<Moves.Open> open = database.reading(handle -> moves.of(handle, who.account()));
    if (open.isEmpty()) {
      AccountForms.lead(context, ADDRESS);
      return;
    }
    if (!limits.takeCode(who.address(), true)) {
      refuse(context, who, Message.of(AccountMessage.MOVE_SPENT));
      return;
    }
    Moved moved = moved(who, open.get(), form);
    if (moved != Moved.WRONG) {
      limits.giveBackCode(who.address(), true);
    }
    switch (moved) {
      case DONE -> {
        metrics.count(Event.MOVED);
        Cookie.KNOWN.set(context, known.mark(open.get().address()));
        AccountForms.lead(context, AccountPages.ACCOUNT);
      }
      case TAKEN -> refuse(context, who, Message.of(AccountMessage.MOVE_TAKEN));
      case SPENT -> refuse(context, who, Message.of(AccountMessage.MOVE_SPENT));
      case WRONG -> refuse(context, who, wrong(open.get().codesLeft() - 1));
    }
  }

  private Moved moved(SignedIn who, Moves.Open open, Form form) {
    return database.inTransaction(
        handle -> {
          // In the same order as who deletes the account, so that neither waits for the other.
          accounts.hold(handle, who.account());
          Tried tried = moves.tryCodes(handle, open, Form.digits(form.of("old")), Form.digits(form.of("new")));
          if (tried != Tried.RIGHT) {
            return tried == Tried.SPENT ? Moved.SPENT : Moved.WRONG;
          }
          if (!accounts.move(handle, who.account(), open.address())) {
            // Only who reads the new address's mail learns that.
            moves.forget(handle, who.account());
            return Moved.TAKEN;
          }
          moves.forget(handle, who.account());
          sessions.endOthers(handle, who.account(), who.session());
          return Moved.DONE;
        });
  }

  private static Message wrong(int left) {
    return left > 0
        ? Message.of(AccountMessage.MOVE_WRONG, Argument.count(left))
        : Message.of(AccountMessage.MOVE_SPENT);
  }
}
