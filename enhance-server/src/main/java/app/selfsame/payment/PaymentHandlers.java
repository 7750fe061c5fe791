package app.selfsame.payment;

import app.selfsame.document.Catalogue;
import app.selfsame.entitlement.Commitment;
import app.selfsame.http.ClientAddress;
import app.selfsame.http.JsonMembers;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.idempotency.IdempotencyKey;
import app.selfsame.money.Money;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.payment.stripe.CheckoutRequest.Tax;
import app.selfsame.payment.stripe.StripeEvent;
import app.selfsame.report.Json;
import io.javalin.http.Context;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What is answered about payments. */
final class PaymentHandlers {
  private static final int CREATED = 201;
  private static final int ACCEPTED = 202;
  private static final int OK = 200;
  private static final String SIGNATURE = "Stripe-Signature";
  private static final String ORDER = "order";
  private static final String SECRET = "secret";
  /** Of a member, in characters. */
  private static final int LONGEST = 200;

  private static final String COMMITMENT = "commitment";
  private static final String DOCUMENT = "document";
  private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

  private final Till till;
  private final Claims claims;
  private final Events events;
  private final StripeMessages messages;
  private final Exchanges exchanges;
  private final OrderLimit limit;
  private final ClientAddress senders;
  private final Catalogue catalogue;
  private final PaymentMetrics metrics;
  private final Optional<Money> price;
  private final Tax tax;

  /**
   * @param limit how many orders each visitor may make
   * @param price of a photo, where photos are sold
   * @param tax what it says of taxes
   */
  PaymentHandlers(
      Till till,
      Claims claims,
      Events events,
      StripeMessages messages,
      Exchanges exchanges,
      OrderLimit limit,
      ClientAddress senders,
      Catalogue catalogue,
      PaymentMetrics metrics,
      Optional<Money> price,
      Tax tax) {
    this.till = till;
    this.claims = claims;
    this.events = events;
    this.messages = messages;
    this.exchanges = exchanges;
    this.limit = limit;
    this.senders = senders;
    this.catalogue = catalogue;
    this.metrics = metrics;
    this.price = price;
    this.tax = tax;
  }

  /** {@code POST /pay/orders}: somebody wants to pay for a picture. */
  CompletableFuture<Void> order(Context context, byte[] body) {
    Money amount = price.orElseThrow(() -> new ProblemException(Problem.of(PaymentRefusal.OFF)));
    IdempotencyKey key =
        IdempotencyKey.parse(context.header(IdempotencyKey.FIELD))
            .orElseThrow(() -> new ProblemException(Problem.of(PaymentRefusal.KEY)));
    JsonMembers members = JsonMembers.read(body, List.of(COMMITMENT, DOCUMENT));
    Commitment commitment = commitment(members);
    String document = members.required(DOCUMENT, LONGEST);
    if (catalogue.find(document).filter(found -> found.plainId().equals(document)).isEmpty()) {
      throw new ProblemException(Problem.of(PaymentRefusal.DOCUMENT));
    }
    OrderLimit.Turn turn = limit.of(senders.of(context.req()));
    String language = SpokenLanguage.of(context);
    return exchanges.ordering(
        () -> {
          Till.Opened opened = till.sell(commitment, document, amount, tax, language, key, turn);
          Json json = new Json().beginObject();
          json.name(ORDER).value(opened.order());
          json.name(SECRET).value(opened.secret());
          json.name("checkout").value(opened.checkout());
          answer(context, CREATED, json.endObject().toString());
        });
  }

  /** {@code POST /receipt/claims}: somebody has paid, and wants what it was for. */
  CompletableFuture<Void> claim(Context context, byte[] body) {
    JsonMembers members = JsonMembers.read(body, List.of(ORDER, SECRET, COMMITMENT));
    Commitment commitment = commitment(members);
    return upToDate(members, () -> answerClaim(context, members, commitment));
  }

  /** Answers when Stripe has been asked about an order that is not known to be paid, or at once. */
  private CompletableFuture<Void> upToDate(JsonMembers members, Runnable answer) {
    Order order = claims.order(members.required(ORDER, LONGEST), members.required(SECRET, LONGEST));
    if (!claims.shouldAsk(order)) {
      answer.run();
      return DONE;
    }
    // A Stripe that does not answer is no failure: what is known here is said, and the page asks again.
    return exchanges.asking(() -> claims.ask(order)).exceptionally(failure -> null).thenRun(answer);
  }

  private void answerClaim(Context context, JsonMembers members, Commitment commitment) {
    Optional<String> entitlement =
        claims.claim(members.required(ORDER, LONGEST), members.required(SECRET, LONGEST), commitment);
    if (entitlement.isPresent()) {
      answer(context, OK, new Json().beginObject().name("entitlement").value(entitlement.get()).endObject().toString());
    } else {
      context.header("Retry-After", "3");
      answer(context, ACCEPTED, new Json().beginObject().endObject().toString());
    }
  }

  /** {@code POST /receipt/orders}: somebody looks at a receipt. */
  CompletableFuture<Void> receipt(Context context, byte[] body) {
    JsonMembers members = JsonMembers.read(body, List.of(ORDER, SECRET));
    return upToDate(members, () -> answerReceipt(context, members));
  }

  private void answerReceipt(Context context, JsonMembers members) {
    Order order = claims.order(members.required(ORDER, LONGEST), members.required(SECRET, LONGEST));
    Json json = new Json().beginObject();
    json.name("state").value(order.standing());
    order.photo().ifPresent(photo -> json.name(DOCUMENT).value(photo.document()));
    order.photo().ifPresent(photo -> json.name(COMMITMENT).value(photo.commitment()));
    Money amount = order.total().orElse(order.price());
    json.name("amount").value(amount.minor());
    json.name("currency").value(amount.currency());
    order.paidAt().ifPresent(at -> json.name("paidAt").value(at.truncatedTo(ChronoUnit.SECONDS).toString()));
    answer(context, OK, json.endObject().toString());
  }

  /**
   * Lets a message to Stripe's address through.
   *
   * @throws ProblemException when it has no signature: its body need not be read
   */
  void requireSignature(Context context) {
    messages.requireSignature(context.header(SIGNATURE));
  }

  /** {@code POST /payments/stripe}: Stripe tells what has happened. */
  CompletableFuture<Void> event(Context context, byte[] body) {
    StripeEvent event = messages.read(body, context.header(SIGNATURE));
    Optional<Outcome> outcome = events.take(event);
    if (outcome.isPresent()) {
      answerEvent(context, outcome.get());
      return DONE;
    }
    return exchanges.asking(() -> answerEvent(context, events.takeAsking(event)));
  }

  private void answerEvent(Context context, Outcome outcome) {
    metrics.event(outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (outcome == Outcome.TOO_EARLY) {
      // Stripe tells it again, for days.
      throw new ProblemException(Problem.of(PaymentRefusal.DOWN));
    }
    answer(context, OK, new Json().beginObject().endObject().toString());
  }

  private static Commitment commitment(JsonMembers members) {
    return Commitment.parse(members.required(COMMITMENT, LONGEST)).orElseThrow(() -> members.refuse(COMMITMENT));
  }

  private static void answer(Context context, int status, String json) {
    context.status(status).contentType("application/json").header("Cache-Control", "no-store").result(json);
  }
}
