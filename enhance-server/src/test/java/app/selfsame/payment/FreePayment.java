package app.selfsame.payment;

import app.selfsame.account.AccountFeature;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.feature.Feature;
import app.selfsame.payment.stripe.StripeGateway;
import app.selfsame.site.LittleSite;

/** Payments as they are where nobody has set them up. */
public final class FreePayment {
  private FreePayment() {}

  public static Feature feature() {
    return new PaymentFeature(
        PackagedEngine.catalogue(), LittleSite.load(), new AccountFeature(LittleSite.load()), StripeGateway::new);
  }
}
