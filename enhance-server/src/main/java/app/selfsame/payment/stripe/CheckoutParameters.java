package app.selfsame.payment.stripe;

import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import java.util.Locale;

/** What Stripe is told of a page that it is to make. */
final class CheckoutParameters {
  private CheckoutParameters() {}

  static SessionCreateParams of(CheckoutRequest request) {
    PriceData.Builder price =
        PriceData.builder()
            .setCurrency(request.price().currency().toLowerCase(Locale.ROOT))
            .setUnitAmount(request.price().minor())
            .setProductData(PriceData.ProductData.builder().setName(request.title()).build());
    SessionCreateParams.Builder session =
        SessionCreateParams.builder()
            .setMode(SessionCreateParams.Mode.PAYMENT)
            .setClientReferenceId(request.order())
            .putMetadata(Facts.ORDER, request.order())
            // Refunds and disputes name the payment alone.
            .setPaymentIntentData(
                SessionCreateParams.PaymentIntentData.builder().putMetadata(Facts.ORDER, request.order()).build())
            // What is paid is what our page said, in its currency.
            .setAdaptivePricing(SessionCreateParams.AdaptivePricing.builder().setEnabled(false).build())
            .setSuccessUrl(request.returnUrl())
            .setCancelUrl(request.cancelUrl())
            .setExpiresAt(request.until().getEpochSecond());
    switch (request.tax()) {
      case NONE -> { }
      case INCLUDED -> price.setTaxBehavior(PriceData.TaxBehavior.INCLUSIVE);
      case ADDED -> price.setTaxBehavior(PriceData.TaxBehavior.EXCLUSIVE);
    }
    if (request.tax() != CheckoutRequest.Tax.NONE) {
      session.setAutomaticTax(SessionCreateParams.AutomaticTax.builder().setEnabled(true).build());
    }
    if (request.asksForInvoice()) {
      session
          .setBillingAddressCollection(SessionCreateParams.BillingAddressCollection.REQUIRED)
          .setTaxIdCollection(SessionCreateParams.TaxIdCollection.builder().setEnabled(true).build())
          .setInvoiceCreation(SessionCreateParams.InvoiceCreation.builder().setEnabled(true).build());
    }
    return session
        .addLineItem(SessionCreateParams.LineItem.builder().setQuantity(1L).setPriceData(price.build()).build())
        .build();
  }
}
