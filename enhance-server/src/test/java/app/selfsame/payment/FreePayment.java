package app.selfsame.payment;

import app.selfsame.account.AccountFeature;
import app.selfsame.company.CompanyFeature;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.feature.Feature;
import app.selfsame.payment.stripe.StripeGateway;
import app.selfsame.site.LittleSite;
import app.selfsame.site.Site;

/** Payments as they are where nobody has set them up. */
public final class FreePayment {
  private FreePayment() {}

  public static Feature feature() {
    Site site = LittleSite.load();
    AccountFeature accounts = new AccountFeature(site);
    CompanyFeature companies = new CompanyFeature(site, accounts);
    return new PaymentFeature(PackagedEngine.catalogue(), site, accounts, companies, StripeGateway::new);
  }
}
