package app.selfsame.payment;

import app.selfsame.account.SignedIn;
import app.selfsame.account.Visitors;
import app.selfsame.credits.Balance;
import app.selfsame.credits.Credits;
import app.selfsame.http.Access;
import app.selfsame.http.Form;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.RequestRefusal;
import app.selfsame.http.Route;
import app.selfsame.idempotency.IdempotencyKey;
import app.selfsame.ledger.Entry;
import app.selfsame.ledger.Ledger;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.pages.Page;
import app.selfsame.pages.Pages;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.payment.pack.CreditPack;
import app.selfsame.payment.page.SpokenPrice;
import app.selfsame.payment.stripe.CheckoutRequest.Tax;
import app.selfsame.secret.Secrets;
import app.selfsame.store.Database;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The pages on which somebody who is signed in buys credits, and sees what became of them. */
final class CreditPages {
  static final String CREDITS = "/account/credits";
  /** Who comes back from Stripe is not known: on the way from another site browsers send no cookie of a session. */
  static final String PAID = "/account/credits/paid";

  private static final String ORDERS = "/account/credits/orders";
  private static final int FORM_BYTES = 2_048;
  private static final int ENTRIES = 100;

  private final Database database;
  private final Ledger ledger;
  private final Credits credits;
  private final Orders orders;
  private final Till till;
  private final Exchanges exchanges;
  private final OrderLimit limit;
  private final Visitors visitors;
  private final List<CreditPack> packs;
  private final Tax tax;
  private final Page balancePage;
  private final Page goPage;
  private final Page paidPage;

  /**
   * @param visitors who is signed in
   * @param packs what can be bought
   * @param tax what their prices say of taxes
   */
  CreditPages(
      Database database,
      Ledger ledger,
      Orders orders,
      Till till,
      Exchanges exchanges,
      OrderLimit limit,
      Visitors visitors,
      List<CreditPack> packs,
      Tax tax,
      Pages pages) {
    this.database = database;
    this.ledger = ledger;
    this.credits = new Credits(ledger);
    this.orders = orders;
    this.till = till;
    this.exchanges = exchanges;
    this.limit = limit;
    this.visitors = visitors;
    this.packs = packs;
    this.tax = tax;
    balancePage = pages.page(CreditPages.class, "credits.html", CreditMessage.TITLE);
    goPage = pages.page(CreditPages.class, "credits-go.html", CreditMessage.GO_TITLE);
    paidPage = pages.page(CreditPages.class, "credits-paid.html", CreditMessage.PAID_TITLE);
  }

  /**
   * Where the pages are.
   *
   * @param own pages of this site
   */
  List<Route> routes(Access own) {
    return List.of(
        visitors.page(CREDITS, this::balance),
        Route.get(PAID, context -> paidPage.answer(context, Map.of())),
        Route.post(ORDERS, exchanges.of(this::order)).onlyFor(visitors.signedIn(own)).taking(FORM_BYTES));
  }

  private record Kept(Balance balance, List<Order> orders, List<Entry> entries) {}

  private void balance(Context context, SignedIn who) {
    String owner = who.account().text();
    Kept kept =
        database.reading(
            handle ->
                new Kept(
                    credits.balance(handle, owner),
                    orders.of(handle, owner, ENTRIES),
                    ledger.entries(handle, Credits.available(owner), ENTRIES)));
    Map<String, Object> values = new HashMap<>();
    values.put("available", Message.of(CreditMessage.AVAILABLE, Argument.count(kept.balance().available())));
    values.put("reserved", some(CreditMessage.RESERVED, kept.balance().reserved()));
    values.put("owed", some(CreditMessage.OWED, kept.balance().owed()));
    // A page that is sent once more makes no second order.
    String key = Secrets.secret();
    Texts texts = SpokenLanguage.texts(context);
    values.put("packs", packs.stream().map(pack -> pack(pack, key, texts)).toList());
    values.put("isTaxed", tax == Tax.ADDED);
    values.put("purchases", kept.orders().stream().map(order -> purchase(order, texts)).toList());
    values.put("hasNone", kept.orders().isEmpty());
    values.put("entries", kept.entries().stream().map(CreditPages::entry).toList());
    values.put("hasEntries", !kept.entries().isEmpty());
    balancePage.answer(context, values);
  }

  /** Said where there are any. */
  private static List<Message> some(CreditMessage key, long count) {
    return count == 0 ? List.of() : List.of(Message.of(key, Argument.count(count)));
  }

  /** A pack with its price. */
  static Message named(CreditPack pack, Texts texts) {
    return Message.of(
        CreditMessage.PACK, Argument.count(pack.credits()), Argument.literal(SpokenPrice.of(pack.price(), texts)));
  }

  private static Map<String, Object> pack(CreditPack pack, String key, Texts texts) {
    Message named = named(pack, texts);
    return Map.of(
        "pack", named,
        "buy", Message.of(CreditMessage.BUY_NAMED, Argument.message(named)),
        "credits", String.valueOf(pack.credits()),
        "key", key + "-" + pack.credits());
  }

  private static Map<String, Object> purchase(Order order, Texts texts) {
    Instant at = order.paidAt().orElse(order.until().minus(Orders.PAYABLE));
    return Map.of(
        "what",
            Message.of(
                CreditMessage.PURCHASE,
                Argument.count(order.credits().orElseThrow().count()),
                Argument.literal(SpokenPrice.of(order.total().orElse(order.price()), texts))),
        "state", Message.of(CreditMessage.STATE, Argument.choice(order.standing()), SpokenLanguage.day(at)));
  }

  private static Message entry(Entry entry) {
    String credits = entry.amount() > 0 ? "+" + entry.amount() : "\u2212" + -entry.amount();
    return Message.of(CreditMessage.ENTRY, Argument.literal(credits), SpokenLanguage.day(entry.at()));
  }

  private CompletableFuture<Void> order(Context context, byte[] body) {
    String owner = visitors.require(context).account().text();
    Form form = Form.of(context, body);
    IdempotencyKey key =
        IdempotencyKey.parse(form.of("key")).orElseThrow(() -> new ProblemException(Problem.of(PaymentRefusal.KEY)));
    CreditPack pack =
        packs.stream()
            .filter(one -> String.valueOf(one.credits()).equals(form.of("credits")))
            .findFirst()
            .orElseThrow(CreditPages::malformed);
    Texts texts = SpokenLanguage.texts(context);
    String language = texts.language().tag();
    return exchanges.ordering(
        () -> {
          Till.Opened opened = till.sell(owner, pack, tax, language, key, limit.of(owner));
          // A form that led to another site would be stopped by the page's own policy; a link is none.
          Message go = Message.of(CreditMessage.GO, Argument.message(named(pack, texts)));
          goPage.answer(context, Map.of("go", go, "checkout", opened.checkout()));
        });
  }

  private static ProblemException malformed() {
    return new ProblemException(Problem.of(RequestRefusal.MALFORMED));
  }
}
