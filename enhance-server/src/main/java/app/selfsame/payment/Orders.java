package app.selfsame.payment;

import app.selfsame.money.Money;
import app.selfsame.payment.Order.State;
import app.selfsame.payment.stripe.CheckoutFact;
import app.selfsame.payment.stripe.CheckoutRequest.Tax;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table of orders. Whoever decides by what an order says holds it first: from there nobody else changes it. */
final class Orders {
  /** So long an order can be paid. */
  static final Duration PAYABLE = Duration.ofHours(2);

  private final Clock clock;

  Orders(Clock clock) {
    this.clock = clock;
  }

  /** Adds one; false when there is another that may be paid for the same picture. */
  boolean add(Handle transaction, Order order) {
    return transaction.execute(
            "insert into payment_order (id, kind, commitment, document, owner, credits, language, amount, currency,"
                + " tax, state, made_at_millis, until_millis) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'new', ?, ?)"
                + " on conflict do nothing",
            order.id(),
            order.photo().isPresent() ? "photo" : "credits",
            order.photo().map(Order.Photo::commitment).orElse(null),
            order.photo().map(Order.Photo::document).orElse(null),
            order.credits().map(Order.Credit::owner).orElse(null),
            order.credits().map(Order.Credit::count).orElse(null),
            order.language(),
            order.price().minor(),
            order.price().currency(),
            order.tax().name().toLowerCase(Locale.ROOT),
            // The clock may have leapt past the end since that was said.
            Math.min(clock.millis(), order.until().toEpochMilli() - 1),
            order.until().toEpochMilli())
        == 1;
  }

  Optional<Order> find(Handle handle, String id) {
    return one(handle, "id = ?", id);
  }

  /** The one that may still be paid for a picture. */
  Optional<Order> awaited(Handle handle, String commitment) {
    return one(handle, "commitment = ? and state in ('new', 'open', 'pending')", commitment);
  }

  /** Whether a picture is paid for. */
  boolean isPaid(Handle handle, String commitment) {
    return one(handle, "commitment = ? and state = 'paid' and not is_revoked", commitment).isPresent();
  }

  /**
   * What somebody has bought or wanted to, the latest first.
   *
   * @param most so many at most
   */
  List<Order> of(Handle handle, String owner, int most) {
    return list(handle, "owner = ? order by made_at_millis desc limit " + most, owner);
  }

  /** Keeps others from changing it until the transaction ends. */
  Optional<Order> hold(Handle transaction, String id) {
    transaction.execute("update payment_order set id = id where id = ?", id);
    return find(transaction, id);
  }

  /** The same by how Stripe names the payment. */
  Optional<Order> holdByPayment(Handle transaction, String paymentIntent) {
    transaction.execute("update payment_order set id = id where payment_intent = ?", paymentIntent);
    return one(transaction, "payment_intent = ?", paymentIntent);
  }

  /** Those that may still become paid although their time was over before then, the oldest first. */
  List<String> overdue(Handle handle, Instant before) {
    return handle
        .createQuery(
            "select id from payment_order where state in ('new', 'open', 'pending') and until_millis < ?"
                + " order by until_millis")
        .bind(0, before.toEpochMilli())
        .mapTo(String.class)
        .list();
  }

  /** Stripe has a page for it; false when it is not new any more. */
  boolean open(Handle transaction, String id, CheckoutFact page) {
    return transaction.execute(
            "update payment_order set state = 'open', session = ?, url = ? where id = ? and state = 'new'",
            page.id(),
            page.url().orElseThrow(),
            id)
        == 1;
  }

  /** Nobody will be told where it can be paid, unless somebody has been. */
  void callOff(Handle transaction, String id) {
    transaction.execute("update payment_order set state = 'expired' where id = ? and state = 'new'", id);
  }

  /** It will not be paid, by what Stripe says. */
  void end(Handle transaction, String id, State state) {
    transaction.execute(
        "update payment_order set state = ? where id = ? and state in ('new', 'open', 'pending')", word(state), id);
  }

  /** Its money is under way. */
  void await(Handle transaction, String id, CheckoutFact page) {
    transaction.execute(
        "update payment_order set state = 'pending', session = ?, payment_intent = ?"
            + " where id = ? and state in ('new', 'open', 'expired')",
        page.id(),
        page.paymentIntent().orElse(null),
        id);
  }

  /**
   * It is paid; false when it was before.
   *
   * @param email where the receipt goes, if it goes anywhere
   */
  boolean pay(Handle transaction, String id, CheckoutFact page, Optional<String> email) {
    return transaction.execute(
            "update payment_order set state = 'paid', session = ?, payment_intent = ?, total = ?, tax_amount = ?,"
                + " paid_at_millis = ?, email = ? where id = ? and state <> 'paid'",
            page.id(),
            page.paymentIntent().orElseThrow(),
            page.total().minor(),
            page.taxMinor(),
            clock.millis(),
            email.orElse(null),
            id)
        == 1;
  }

  /** It is paid, and nobody is there to get anything for it. */
  void leaveOwnerless(Handle transaction, String id) {
    transaction.execute("update payment_order set is_ownerless = true where id = ?", id);
  }

  /** So much of its money has gone back. */
  void takeBack(Handle transaction, String id, long minor, long credits, boolean isRevoked) {
    transaction.execute(
        "update payment_order set taken_back = ?, credits_taken_back = ?, is_revoked = ? where id = ?",
        minor,
        credits,
        isRevoked,
        id);
  }

  /** Whether Stripe may be asked now; then nobody else may for as long as that. */
  boolean mayAsk(Handle transaction, String id, Duration pause) {
    long now = clock.millis();
    return transaction.execute(
            "update payment_order set asked_at_millis = ? where id = ? and asked_at_millis <= ?",
            now,
            id,
            now - pause.toMillis())
        == 1;
  }

  /** Where the receipt of a paid order goes, until it is forgotten. */
  Optional<String> email(Handle handle, String id) {
    return handle
        .createQuery("select email from payment_order where id = ? and state = 'paid' and not is_revoked")
        .bind(0, id)
        .mapTo(String.class)
        .findOne();
  }

  /** When a company's last purchase was paid; empty when it has none. */
  Optional<Instant> lastPaid(Handle handle, String owner) {
    return handle
        .createQuery("select max(paid_at_millis) from payment_order where owner = ?")
        .bind(0, owner)
        .mapTo(Long.class)
        .findOne()
        .map(Instant::ofEpochMilli);
  }

  /** Forgets where its receipt went. */
  void forgetEmail(Handle transaction, String id) {
    transaction.execute("update payment_order set email = null where id = ?", id);
  }

  /** The same for all that were paid before then. */
  void forgetEmails(Handle transaction, Instant before) {
    transaction.execute(
        "update payment_order set email = null where email is not null and paid_at_millis < ?", before.toEpochMilli());
  }

  /** Forgets those that were paid and are that old, with their receipts, refunds and disputes. */
  void forgetPaid(Handle transaction, Instant before) {
    for (String table : List.of("payment_receipt", "payment_retake", "payment_refund", "payment_dispute")) {
      transaction.execute(
          "delete from " + table + " where order_id in (select id from payment_order where paid_at_millis < ?)",
          before.toEpochMilli());
    }
    transaction.execute("delete from payment_order where paid_at_millis < ?", before.toEpochMilli());
  }

  /** Forgets those that were never paid and are that old. */
  void forgetUnpaid(Handle transaction, Instant before) {
    String old = "(select id from payment_order where state in ('expired', 'failed') and made_at_millis < ?)";
    transaction.execute("delete from payment_receipt where order_id in " + old, before.toEpochMilli());
    transaction.execute(
        "delete from payment_order where state in ('expired', 'failed') and made_at_millis < ?", before.toEpochMilli());
  }

  /** Calls off what somebody has not paid; the result are those whose pages have to be closed at Stripe. */
  List<String> callOffAllOf(Handle transaction, String owner) {
    transaction.execute("update payment_order set state = 'expired' where owner = ? and state = 'new'", owner);
    List<String> open =
        transaction
            .createQuery("select id from payment_order where owner = ? and state = 'open'")
            .bind(0, owner)
            .mapTo(String.class)
            .list();
    String close = "update payment_order set state = 'expired' where id = ? and state = 'open'";
    return open.stream().filter(id -> transaction.execute(close, id) == 1).toList();
  }

  /** Forgets what somebody wanted and will not pay. */
  void forgetUnpaidOf(Handle transaction, String owner) {
    transaction.execute("delete from payment_receipt where order_id in"
        + " (select id from payment_order where state in ('expired', 'failed') and owner = ?)", owner);
    transaction.execute("delete from payment_order where state in ('expired', 'failed') and owner = ?", owner);
  }

  private static Optional<Order> one(Handle handle, String condition, String value) {
    return list(handle, condition, value).stream().findFirst();
  }

  private static List<Order> list(Handle handle, String condition, String value) {
    return handle
        .createQuery("select * from payment_order where " + condition)
        .bind(0, value)
        .map((row, context) -> read(row))
        .list();
  }

  private static Order read(ResultSet row) throws SQLException {
    String currency = row.getString("currency");
    boolean isPhoto = row.getString("kind").equals("photo");
    long total = row.getLong("total");
    long paidAt = row.getLong("paid_at_millis");
    return new Order(
        row.getString("id"),
        isPhoto ? photo(row) : Optional.empty(),
        isPhoto ? Optional.empty() : Optional.of(new Order.Credit(row.getString("owner"), row.getLong("credits"))),
        row.getString("language"),
        new Money(row.getLong("amount"), currency),
        Tax.valueOf(row.getString("tax").toUpperCase(Locale.ROOT)),
        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        Instant.ofEpochMilli(row.getLong("until_millis")),
        Optional.ofNullable(row.getString("session")),
        Optional.ofNullable(row.getString("url")),
        total == 0 ? Optional.empty() : Optional.of(new Money(total, currency)),
        paidAt == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(paidAt)),
        row.getLong("taken_back"),
        row.getLong("credits_taken_back"),
        row.getBoolean("is_revoked"),
        row.getBoolean("is_ownerless"));
  }

  private static Optional<Order.Photo> photo(ResultSet row) throws SQLException {
    return Optional.of(new Order.Photo(row.getString("commitment"), row.getString("document")));
  }

  private static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
