package app.selfsame.payment;

import app.selfsame.account.AccountFeature;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.feature.Feature;
import app.selfsame.http.ConnectionLimits;
import app.selfsame.http.Listening;
import app.selfsame.mail.Letter;
import app.selfsame.payment.stripe.FakeStripe;
import app.selfsame.service.Service;
import app.selfsame.settings.Settings;
import app.selfsame.site.ProblemPage;
import app.selfsame.site.Site;
import app.selfsame.site.SiteFeature;
import app.selfsame.store.Engine;
import app.selfsame.store.TestStore;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A server that sells credits to accounts, with a Stripe of its own. Letters come here in place of a mail server. */
final class CreditShop implements AutoCloseable {
  static final String ORIGIN = "https://photos.example";

  final FakeStripe stripe = new FakeStripe();
  final TestStore store;
  private final BlockingQueue<Letter> letters = new LinkedBlockingQueue<>();
  private final Service service;

  CreditShop(Engine engine, Site site) throws Exception {
    AccountFeature accounts = new AccountFeature(site);
    PaymentFeature payment = new PaymentFeature(PackagedEngine.catalogue(), site, accounts, stripe::gateway);
    List<Feature> features = List.of(accounts, payment, new SiteFeature(site, payment::offer, accounts::areOn));
    store = TestStore.of(engine, Service.migrations(features).toArray(String[]::new));
    Map<String, String> environment = new HashMap<>(store.environment());
    environment.put("SERVE_ORIGIN", ORIGIN);
    environment.put("SERVE_CREDIT_PACKS", "100:29.00 EUR, 1000:249.00 EUR");
    environment.put("SERVE_TAX", "stripe");
    environment.put("STRIPE_SECRET_KEY", FakeStripe.KEY);
    environment.put("STRIPE_WEBHOOK_SECRET", FakeStripe.WEBHOOK_SECRET);
    service =
        new Service(
            features,
            Settings.read(environment, Service.settings(features)),
            new Listening("127.0.0.1", 0, ConnectionLimits.STANDARD),
            new ProblemPage(site),
            "1.2.3",
            Optional.of(letters::add));
    stripe.tell(URI.create("http://127.0.0.1:" + service.port() + "/payments/stripe"));
  }

  int port() {
    return service.port();
  }

  /** The token in the next letter's link, which is waited for. */
  String token() throws InterruptedException {
    String link = letters.poll(60, TimeUnit.SECONDS).paragraphs().get(1);
    return link.substring(link.indexOf('#') + 1);
  }

  @Override
  public void close() {
    service.close();
    store.close();
    stripe.close();
  }
}
