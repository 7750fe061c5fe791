package app.selfsame.payment;

import app.selfsame.ledger.Entry;
import app.selfsame.ledger.Ledger;
import app.selfsame.message.Message;
import app.selfsame.money.Money;
import app.selfsame.payment.stripe.DisputeFact;
import app.selfsame.payment.stripe.PaymentFact;
import app.selfsame.payment.stripe.RefundFact;
import app.selfsame.payment.stripe.StripeException;
import app.selfsame.payment.stripe.StripeGateway;
import app.selfsame.settings.Secret;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import app.selfsame.store.Database;
import app.selfsame.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/** Compares the ledger with what Stripe has: each payment, refund and dispute by itself. */
public final class Reconciliation {
  // What Stripe counts as of one day we may have heard of on another: it tells for three days.
  private static final Duration LATE = Duration.ofDays(4);
  // What is under way at this moment is no difference.
  private static final Duration FRESH = Duration.ofMinutes(10);

  private static final Duration CLOCKS = Duration.ofDays(1);

  private final Database database;
  private final Ledger ledger;
  private final StripeGateway stripe;
  private final Clock clock;

  Reconciliation(Database database, Ledger ledger, StripeGateway stripe, Clock clock) {
    this.database = database;
    this.ledger = ledger;
    this.stripe = stripe;
    this.clock = clock;
  }

  /**
   * That of a server with these settings; empty where payments are off.
   *
   * @param stripe makes the way to Stripe with the operator's key
   * @throws SettingsException when a part of what payments need is missing
   */
  public static Optional<Reconciliation> of(
      Settings settings, Store store, Function<Secret, StripeGateway> stripe, Clock clock) throws SettingsException {
    if (!PaymentSettings.areOn(settings)) {
      return Optional.empty();
    }
    StripeGateway gateway = stripe.apply(settings.of(PaymentSettings.STRIPE_KEY).orElseThrow());
    return Optional.of(new Reconciliation(store.database(), new Ledger(clock), gateway, clock));
  }

  /** What the operator is told of so many days until now; nothing where all agree. */
  public List<Message> report(Duration days) throws StripeException {
    return compare(days).stream().map(Difference::message).toList();
  }

  /** The differences about what happened at Stripe in so many days until now, in the order of their ids. */
  List<Difference> compare(Duration days) throws StripeException {
    Instant since = clock.instant().minus(days);
    Theirs theirs = new Theirs(stripe.payments(since), stripe.refunds(since), stripe.disputes(since));
    return database.reading(handle -> compare(handle, theirs, since));
  }

  private record Theirs(List<PaymentFact> payments, List<RefundFact> refunds, List<DisputeFact> disputes) {}

  private List<Difference> compare(Handle handle, Theirs theirs, Instant since) {
    Map<String, Money> booked = new HashMap<>();
    Map<String, Instant> bookedAt = new HashMap<>();
    // Nothing is booked before Stripe has it, as far as two clocks agree.
    Instant from = since.minus(CLOCKS);
    for (String currency : ledger.units(handle, Books.AT_STRIPE)) {
      for (Entry entry : ledger.entries(handle, Books.atStripe(currency), from)) {
        booked.put(entry.cause(), new Money(Math.abs(entry.amount()), currency));
        bookedAt.put(entry.cause(), entry.at());
      }
    }
    List<Difference> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Set<String> ownPayments = new HashSet<>();
    Set<String> underWay = underWay(handle);
    for (PaymentFact payment : theirs.payments()) {
      if (payment.order().filter(order -> !underWay.contains(order)).isPresent()) {
        String cause = Books.PAYMENT + payment.order().get();
        ownPayments.add(payment.id());
        seen.add(cause);
        Optional<Money> ours = Optional.ofNullable(booked.get(cause));
        Difference.between("payment", payment.id(), ours, Optional.of(payment.received())).ifPresent(found::add);
      }
    }
    Predicate<String> isOwn = payment -> ownPayments.contains(payment) || isOurs(handle, payment);
    for (RefundFact refund : theirs.refunds()) {
      if (refund.paymentIntent().filter(isOwn).isPresent()) {
        String cause = Books.REFUND + refund.id();
        seen.add(cause);
        Optional<Money> given = refund.isGivenBack() ? Optional.of(refund.amount()) : Optional.empty();
        Difference.between("refund", refund.id(), standing(booked, cause), given).ifPresent(found::add);
      }
    }
    for (DisputeFact dispute : theirs.disputes()) {
      if (dispute.paymentIntent().filter(isOwn).isPresent()) {
        String cause = Books.DISPUTE + dispute.id();
        boolean isTaken = dispute.status() == DisputeFact.Status.OPEN || dispute.status() == DisputeFact.Status.LOST;
        seen.add(cause);
        Optional<Money> taken = isTaken ? Optional.of(dispute.amount()) : Optional.empty();
        Difference.between("dispute", dispute.id(), standing(booked, cause), taken).ifPresent(found::add);
      }
    }
    found.addAll(ofOursAlone(booked, bookedAt, seen, since));
    found.addAll(ofNobody(handle, since));
    ledger.unbalanced(handle).forEach(
        account -> found.add(new Difference(account, account, Optional.empty(), Optional.empty())));
    return found;
  }

  /** Whether a payment of any time is for an order of this site. */
  private static boolean isOurs(Handle handle, String payment) {
    return handle
        .createQuery("select 1 from payment_order where payment_intent = ?")
        .bind(0, payment)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Orders of which somebody may be paying at this moment. */
  private Set<String> underWay(Handle handle) {
    return new HashSet<>(
        handle
            .createQuery("select id from payment_order where state in ('new', 'open', 'pending') and until_millis > ?")
            .bind(0, clock.instant().minus(FRESH).toEpochMilli())
            .mapTo(String.class)
            .list());
  }

  /** What was paid for accounts that had been deleted, and has not been given back. */
  private static List<Difference> ofNobody(Handle handle, Instant since) {
    return handle
        .createQuery(
            "select payment_intent, total - taken_back as rest, currency from payment_order"
                + " where is_ownerless and taken_back < total and paid_at_millis >= ? order by paid_at_millis")
        .bind(0, since.toEpochMilli())
        .map(
            (row, context) ->
                Difference.ofNobody(
                    row.getString("payment_intent"), new Money(row.getLong("rest"), row.getString("currency"))))
        .list();
  }

  /** What was taken and has not come back. */
  private static Optional<Money> standing(Map<String, Money> booked, String cause) {
    return booked.containsKey(cause + Books.BACK) ? Optional.empty() : Optional.ofNullable(booked.get(cause));
  }

  private List<Difference> ofOursAlone(
      Map<String, Money> booked, Map<String, Instant> bookedAt, Set<String> seen, Instant since) {
    Instant from = since.plus(LATE);
    Instant until = clock.instant().minus(FRESH);
    List<Difference> found = new ArrayList<>();
    booked.keySet().stream().sorted().forEach(
        cause -> {
          Instant at = bookedAt.get(cause);
          boolean isOver = cause.endsWith(Books.BACK) || booked.containsKey(cause + Books.BACK);
          if (!isOver && !seen.contains(cause) && at.isAfter(from) && at.isBefore(until)) {
            int colon = cause.indexOf(':');
            Optional<Money> ours = Optional.of(booked.get(cause));
            found.add(new Difference(cause.substring(0, colon), cause.substring(colon + 1), ours, Optional.empty()));
          }
        });
    return found;
  }
}
