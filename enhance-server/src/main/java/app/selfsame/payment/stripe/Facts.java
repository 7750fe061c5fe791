package app.selfsame.payment.stripe;

import app.selfsame.money.Money;
import com.stripe.model.Dispute;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what Stripe's library has read. */
final class Facts {
  /** Under this name Stripe keeps our order's id. */
  static final String ORDER = "selfsame_order";

  private static final Set<String> NOT_GIVEN_BACK = Set.of("failed", "canceled");

  private Facts() {}

  static CheckoutFact of(Session session) {
    return new CheckoutFact(
        session.getId(),
        order(session.getMetadata()),
        status(session),
        Optional.ofNullable(session.getUrl()),
        Optional.ofNullable(session.getPaymentIntent()),
        money(session.getAmountTotal(), session.getCurrency()),
        session.getTotalDetails() == null ? 0 : session.getTotalDetails().getAmountTax(),
        Optional.ofNullable(session.getCustomerDetails()).map(Session.CustomerDetails::getEmail));
  }

  private static CheckoutFact.Status status(Session session) {
    return switch (session.getStatus()) {
      case "open" -> CheckoutFact.Status.OPEN;
      case "expired" -> CheckoutFact.Status.EXPIRED;
      // No payment is required where there is a discount of all of it, which the amount will tell.
      default -> session.getPaymentStatus().equals("unpaid") ? CheckoutFact.Status.PENDING : CheckoutFact.Status.PAID;
    };
  }

  static RefundFact of(Refund refund) {
    return new RefundFact(
        refund.getId(),
        Optional.ofNullable(refund.getPaymentIntent()),
        money(refund.getAmount(), refund.getCurrency()),
        refund.getStatus() == null || !NOT_GIVEN_BACK.contains(refund.getStatus()));
  }

  static DisputeFact of(Dispute dispute) {
    DisputeFact.Status status =
        switch (dispute.getStatus()) {
          case "warning_needs_response", "warning_under_review" -> DisputeFact.Status.INQUIRY;
          case "won", "warning_closed", "prevented" -> DisputeFact.Status.WON;
          case "lost" -> DisputeFact.Status.LOST;
          default -> DisputeFact.Status.OPEN;
        };
    return new DisputeFact(
        dispute.getId(),
        Optional.ofNullable(dispute.getPaymentIntent()),
        money(dispute.getAmount(), dispute.getCurrency()),
        status);
  }

  static PaymentFact payment(PaymentIntent intent) {
    return new PaymentFact(intent.getId(), orderOf(intent), money(intent.getAmountReceived(), intent.getCurrency()));
  }

  static Optional<String> orderOf(PaymentIntent intent) {
    return order(intent.getMetadata());
  }

  private static Optional<String> order(Map<String, String> metadata) {
    return Optional.ofNullable(metadata).map(words -> words.get(ORDER));
  }

  private static Money money(Long minor, String currency) {
    // Pages that are not ours may be about no money at all.
    return new Money(minor == null ? 0 : minor, currency == null ? "" : currency.toUpperCase(Locale.ROOT));
  }
}
