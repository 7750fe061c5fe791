package app.selfsame.payment;

import app.selfsame.account.AccountFeature;
import app.selfsame.company.CompanyFeature;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.feature.Feature;
import app.selfsame.http.HttpSettings;
import app.selfsame.payment.stripe.StripeGateway;
import app.selfsame.service.Service;
import app.selfsame.settings.Settings;
import app.selfsame.site.ProblemPage;
import app.selfsame.site.Site;
import app.selfsame.site.SiteFeature;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The server as it is started, but for a Stripe of its own: a process that can be killed. Says one line when it serves. */
final class Shop {
  private Shop() {}

  /**
   * @param arguments where Stripe answers
   */
  public static void main(String[] arguments) throws Exception {
    List<Feature> features = features(URI.create(arguments[0]));
    Settings settings = Settings.read(System.getenv(), Service.settings(features));
    Service service =
        new Service(
            features, settings, HttpSettings.listening(settings), new ProblemPage(Site.packaged()), "killed", Optional.empty());
    System.out.println(service.port());
    System.out.flush();
    Thread.currentThread().join();
  }

  /** What it consists of. */
  static List<Feature> features(URI stripe) {
    Site site = Site.packaged();
    AccountFeature accounts = new AccountFeature(site);
    CompanyFeature companies = new CompanyFeature(site, accounts);
    PaymentFeature payment =
        new PaymentFeature(PackagedEngine.catalogue(), site, accounts, companies, key -> StripeGateway.at(key, stripe));
    return List.of(accounts, companies, payment, new SiteFeature(site, payment::offer, accounts::areOn));
  }
}
