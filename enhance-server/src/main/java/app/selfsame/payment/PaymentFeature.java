package app.selfsame.payment;

import app.selfsame.account.AccountFeature;
import app.selfsame.company.CompanyFeature;
import app.selfsame.company.CompanyId;
import app.selfsame.company.Owners;
import app.selfsame.credits.Charging;
import app.selfsame.credits.Credits;
import app.selfsame.document.Catalogue;
import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.Access;
import app.selfsame.http.HttpSettings;
import app.selfsame.http.Origin;
import app.selfsame.http.Problem;
import app.selfsame.http.Route;
import app.selfsame.idempotency.IdempotencyKeys;
import app.selfsame.jobs.Job;
import app.selfsame.ledger.Ledger;
import app.selfsame.mail.Mailing;
import app.selfsame.message.Message;
import app.selfsame.money.Money;
import app.selfsame.pages.Look;
import app.selfsame.pages.Pages;
import app.selfsame.payment.entitlement.EntitlementSigner;
import app.selfsame.payment.pack.CreditPack;
import app.selfsame.payment.page.PaymentPages;
import app.selfsame.payment.stripe.CheckoutRequest.Tax;
import app.selfsame.payment.stripe.StripeEvents;
import app.selfsame.payment.stripe.StripeGateway;
import app.selfsame.report.Json;
import app.selfsame.settings.Secret;
import app.selfsame.settings.Setting;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import app.selfsame.store.Database;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has photos and credits paid for, where the operator has set prices. Whoever charges credits comes after it. */
public final class PaymentFeature implements Feature {
  private static final Logger LOG = LoggerFactory.getLogger(PaymentFeature.class);
  private static final String MIGRATIONS = "app/selfsame/payment/migrations";
  private static final String ORDERS = "/pay/orders";
  private static final String CLAIMS = "/receipt/claims";
  private static final String RECEIPTS = "/receipt/orders";
  private static final String EVENTS = "/payments/stripe";
  private static final int REQUEST_BYTES = 4_096;
  private static final int EVENT_BYTES = 1 << 19;

  private final Catalogue catalogue;
  private final Look look;
  private final AccountFeature accounts;
  private final CompanyFeature companies;
  private final Function<Secret, StripeGateway> stripe;
  private Optional<String> offer = Optional.empty();
  private Charging charging = Charging.FREE;
  private int refundDays;

  /**
   * @param look of the pages
   * @param accounts that pages lead to; it starts before this
   * @param companies that can buy credits; it starts before this
   * @param stripe makes the way to Stripe with the operator's key
   */
  public PaymentFeature(
      Catalogue catalogue,
      Look look,
      AccountFeature accounts,
      CompanyFeature companies,
      Function<Secret, StripeGateway> stripe) {
    this.catalogue = catalogue;
    this.look = look;
    this.accounts = accounts;
    this.companies = companies;
    this.stripe = stripe;
  }

  @Override
  public List<Setting<?>> settings() {
    return PaymentSettings.ALL;
  }

  @Override
  public List<String> migrations() {
    return List.of(Ledger.MIGRATIONS, IdempotencyKeys.MIGRATIONS, MIGRATIONS);
  }

  /** What the first page offers for sale, as JSON; nothing where photos are free. Known once it has started. */
  public Optional<String> offer() {
    return offer;
  }

  /** What companies are charged for photos, once it has started: nothing where no credits are sold. */
  public Charging charging() {
    return charging;
  }

  /** For how many days the money for a photo is given back, once it has started. */
  public int refundDays() {
    return refundDays;
  }

  @Override
  public Running start(Ground ground) throws SettingsException {
    Settings settings = ground.settings();
    refundDays = settings.of(PaymentSettings.REFUND_DAYS);
    if (companies.owners().isPresent()) {
      charging = new FormerCharging(new Credits(new Ledger(ground.clock())));
    }
    if (!PaymentSettings.areOn(settings)) {
      LOG.atInfo().addKeyValue("state", "off").log("payments");
      if (ground.store().isThere()) {
        keepFormer(ground);
      }
      return off();
    }
    List<CreditPack> packs = settings.of(PaymentSettings.PACKS);
    if (!packs.isEmpty() && companies.owners().isEmpty()) {
      throw settings.refuse(PaymentSettings.PACKS, Message.of(PaymentMessage.MISSING_COMPANIES));
    }
    Optional<Money> price = settings.of(PaymentSettings.PRICE);
    Tax tax = settings.of(PaymentSettings.TAX) ? Tax.INCLUDED : Tax.NONE;
    Origin origin = settings.of(HttpSettings.ORIGIN).orElseThrow();
    StripeGateway gateway = stripe.apply(settings.of(PaymentSettings.STRIPE_KEY).orElseThrow());
    Database database = ground.store().database();
    PaymentKeys keys = PaymentKeys.of(database, ground.clock());
    Ledger ledger = new Ledger(ground.clock());
    Credits credits = new Credits(ledger);
    Orders orders = new Orders(ground.clock());
    Receipts receipts = new Receipts(orders, keys.pepper());
    ReceiptLetters letters = new ReceiptLetters(database, orders, receipts, origin);
    Optional<Mailing> mailing =
        ground.post().isOn() ? Optional.of(ground.post().kind("payment-receipt", letters)) : Optional.empty();
    Settlement settlement =
        new Settlement(orders, new Books(ledger), credits, owners(), mailing, ground.clock());
    IdempotencyKeys requests = new IdempotencyKeys(ground.clock());
    Events events = new Events(database, orders, settlement, gateway, ground.clock());
    PaymentMetrics metrics = new PaymentMetrics(ground.metrics());
    Aftermath aftermath =
        new Aftermath(
            database,
            orders,
            settlement,
            gateway,
            ground.clock(),
            work -> ground.jobs().job("payment-aftermath", work));
    Reconciliation reconciliation = new Reconciliation(database, ledger, gateway, ground.clock());
    Upkeep upkeep =
        new Upkeep(new Forgetting(database, ground.clock()), aftermath, reconciliation, metrics);
    ground.jobs().daily("payment-upkeep", Upkeep.DAILY_AT, upkeep);
    Till till =
        new Till(
            database,
            orders,
            receipts,
            requests,
            settlement,
            gateway,
            origin,
            aftermath,
            ground.clock());
    Claims claims =
        new Claims(
            database, orders, receipts, settlement, gateway, new EntitlementSigner(keys.signing()), ground.clock());
    OrderLimit limit = new OrderLimit(ground.clock());
    Exchanges exchanges = new Exchanges(ground.senders());
    PaymentHandlers handlers =
        new PaymentHandlers(
            till,
            claims,
            events,
            new StripeMessages(
                new StripeEvents(settings.of(PaymentSettings.WEBHOOK_SECRET).orElseThrow(), ground.clock()),
                metrics,
                ground.clock()),
            exchanges,
            limit,
            ground.senders(),
            catalogue,
            metrics,
            price,
            tax);
    offer = price.map(amount -> offer(amount, keys));
    LOG.atInfo().addKeyValue("state", "on").log("payments");
    if (!gateway.isLive() && !origin.isLocal()) {
      LOG.atWarn().log("payments-test-key");
    }
    Access own = Access.fromPagesOf(origin);
    Pages pages = new Pages(look, settings, accounts.areOn());
    List<Route> routes = new ArrayList<>();
    Tax onTop = tax == Tax.NONE ? Tax.NONE : Tax.ADDED;
    routes.add(new PricePage(price, packs, onTop, pages).route());
    price.ifPresent(amount -> routes.addAll(new PaymentPages(pages, catalogue, amount, refundDays).routes()));
    if (companies.owners().isPresent()) {
      Job closing = ground.jobs().job("payment-closing", new Closing(database, orders, settlement, gateway));
      companies.keeps(new Purchases(orders, ledger, closing::schedule));
    }
    if (!packs.isEmpty()) {
      companies.leadsTo(CreditPages.LINK, CreditMessage.TO_CREDITS);
      Owners owners = companies.owners().orElseThrow();
      Mailing low = ground.post().kind("credits-low", new LowCreditLetters(database, credits, owners, origin));
      charging = new Spending(credits, owners, low, settings.of(PaymentSettings.LOW_CREDITS), origin);
      CreditPages creditPages =
          new CreditPages(
              database,
              ledger,
              orders,
              till,
              exchanges,
              limit,
              companies.callers().orElseThrow(),
              owners,
              companies.ownerPages().orElseThrow(),
              companies.audit().orElseThrow(),
              packs,
              onTop);
      routes.addAll(creditPages.routes());
    }
    routes.addAll(
        List.of(
            page(ORDERS, exchanges.of(handlers::order), own).telling(metrics::ordered),
            page(CLAIMS, exchanges.of(handlers::claim), own).telling(metrics::claimed),
            page(RECEIPTS, exchanges.of(handlers::receipt), own),
            Route.post(EVENTS, exchanges.of(handlers::event)).onlyFor(handlers::requireSignature).taking(EVENT_BYTES)));
    return new On(routes, exchanges);
  }

  /** What was sold before is taken along by companies and forgotten in its time, although nothing is sold any more. */
  private void keepFormer(Ground ground) {
    Forgetting forgetting = new Forgetting(ground.store().database(), ground.clock());
    ground.jobs().daily("payment-forgetting", Upkeep.DAILY_AT, forgetting);
    if (companies.owners().isPresent()) {
      // Stripe cannot be reached any more: its pages close by themselves.
      companies.keeps(new Purchases(new Orders(ground.clock()), new Ledger(ground.clock()), (handle, id) -> {}));
    }
  }

  private Settlement.Owners owners() {
    Optional<Owners> known = companies.owners();
    return (handle, owner) -> known.isEmpty() || known.get().name(handle, new CompanyId(owner)).isPresent();
  }

  private static Route page(String path, Handler handler, Access own) {
    return Route.post(path, handler).onlyFor(own).taking(REQUEST_BYTES);
  }

  private static Running off() {
    List<Route> routes =
        List.of(ORDERS, CLAIMS, RECEIPTS, EVENTS).stream()
            .map(path -> Route.post(path, Problem.of(PaymentRefusal.OFF)::answer))
            .toList();
    return () -> routes;
  }

  private record On(List<Route> routes, Exchanges exchanges) implements Running {
    @Override
    public void close() {
      exchanges.close();
    }
  }

  private static String offer(Money price, PaymentKeys keys) {
    Json json = new Json().beginObject();
    json.name("amount").value(price.minor());
    json.name("currency").value(price.currency());
    json.name("kid").value(keys.signing().id());
    json.name("key").value(keys.signing().publicText());
    return json.endObject().toString();
  }
}
