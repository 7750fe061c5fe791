package app.selfsame.payment.stripe;

import app.selfsame.money.Money;
import java.time.Instant;

/**
 * What a person is to pay at Stripe's own page.
 *
 * @param order that it is for; Stripe makes one page for it, however often it is asked
 * @param title what is bought, as the page names it
 * @param price of it
 * @param tax whether and how Stripe works out taxes
 * @param asksForInvoice whether the page asks for an address and a tax id, and an invoice is made
 * @param returnUrl where the page leads once it is paid
 * @param cancelUrl where it leads otherwise
 * @param until when it can be paid; Stripe takes 30 minutes to 24 hours from now
 */
public record CheckoutRequest(
    String order,
    String title,
    Money price,
    Tax tax,
    boolean asksForInvoice,
    String returnUrl,
    String cancelUrl,
    Instant until) {
  /** What a price says of taxes. */
  public enum Tax {
    /** Nobody works them out. */
    NONE,
    /** They are part of the price. */
    INCLUDED,
    /** They come on top. */
    ADDED
  }
}
