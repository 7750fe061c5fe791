package app.selfsame.payment;

import app.selfsame.company.AuditAction;
import app.selfsame.company.AuditLog;
import app.selfsame.company.Caller;
import app.selfsame.company.Callers;
import app.selfsame.company.CompanyId;
import app.selfsame.company.Owner;
import app.selfsame.company.OwnerPages;
import app.selfsame.company.Owners;
import app.selfsame.credits.Balance;
import app.selfsame.credits.Credits;
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
import org.jdbi.v3.core.Handle;

/** The pages on which owners of a company buy credits, and all its members see what became of them. */
final class CreditPages {
  /** Behind the path of a company. */
  static final String LINK = "/credits";

  private static final String CREDITS = "/company/{company}" + LINK;
  private static final String BEHIND_PAID = "/paid";
  private static final String ORDERS = CREDITS + "/orders";
  private static final int ENTRIES = 100;

  private final Database database;
  private final Ledger ledger;
  private final Credits credits;
  private final Orders orders;
  private final Till till;
  private final Exchanges exchanges;
  private final OrderLimit limit;
  private final Callers callers;
  private final Owners owners;
  private final OwnerPages ownerPages;
  private final AuditLog audit;
  private final List<CreditPack> packs;
  private final Tax tax;
  private final Page balancePage;
  private final Page goPage;
  private final Page paidPage;

  /**
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
      Callers callers,
      Owners owners,
      OwnerPages ownerPages,
      AuditLog audit,
      List<CreditPack> packs,
      Tax tax) {
    this.database = database;
    this.ledger = ledger;
    this.credits = new Credits(ledger);
    this.orders = orders;
    this.till = till;
    this.exchanges = exchanges;
    this.limit = limit;
    this.callers = callers;
    this.owners = owners;
    this.ownerPages = ownerPages;
    this.audit = audit;
    this.packs = packs;
    this.tax = tax;
    balancePage = ownerPages.page(CreditPages.class, "credits.html", CreditMessage.TITLE);
    goPage = ownerPages.page(CreditPages.class, "credits-go.html", CreditMessage.GO_TITLE);
    paidPage = ownerPages.page(CreditPages.class, "credits-paid.html", CreditMessage.PAID_TITLE);
  }

  /** The path of a company's page. */
  static String path(CompanyId company) {
    return OwnerPages.path(company) + LINK;
  }

  /**
   * Where Stripe leads back to. Who comes from there is not known: on the way from another site browsers send no cookie of
   * a session.
   */
  static String paid(CompanyId company) {
    return path(company) + BEHIND_PAID;
  }

  List<Route> routes() {
    return List.of(
        callers.page(CREDITS, this::balance),
        Route.get(CREDITS + BEHIND_PAID, this::thank),
        ownerPages.postLater(ORDERS, this::order));
  }

  /** It says nothing of the company, so whoever makes up an address learns nothing. */
  private void thank(Context context) {
    paidPage.answer(context, Map.of("path", path(new CompanyId(context.pathParam("company")))));
  }

  private record Kept(boolean isOwner, Balance balance, List<Order> orders, List<Entry> entries) {}

  private void balance(Context context, Caller caller) {
    CompanyId company = caller.company();
    Kept kept =
        database.reading(
            handle ->
                new Kept(
                    owners.of(handle, company).contains(caller.actor().id()),
                    credits.balance(handle, company.text()),
                    orders.of(handle, company.text(), ENTRIES),
                    ledger.entries(handle, Credits.available(company.text()), ENTRIES)));
    Map<String, Object> values = new HashMap<>();
    values.put("path", path(company));
    values.put("isOwner", kept.isOwner());
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

  private CompletableFuture<Void> order(Context context, Owner owner, Form form) {
    owner.requireStaying();
    CompanyId company = owner.company();
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
          Till.Opened opened =
              till.sell(company, pack, tax, language, key, limit.of(company), ordered -> note(ordered, owner));
          // A form that led to another site would be stopped by the page's own policy; a link is none.
          Message go = Message.of(CreditMessage.GO, Argument.message(named(pack, texts)));
          goPage.answer(context, Map.of("go", go, "checkout", opened.checkout(), "path", path(company)));
        });
  }

  private void note(Handle transaction, Owner owner) {
    audit.note(transaction, owner.company(), owner.actor(), AuditAction.CREDITS_ORDERED, "");
  }

  private static ProblemException malformed() {
    return new ProblemException(Problem.of(RequestRefusal.MALFORMED));
  }
}
