package app.selfsame.browser;

import app.selfsame.account.AccountFeature;
import app.selfsame.company.CompanyFeature;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.ClientAddress;
import app.selfsame.http.HttpSettings;
import app.selfsame.http.Listening;
import app.selfsame.http.TrustedProxies;
import app.selfsame.jobs.Jobs;
import app.selfsame.mail.Post;
import app.selfsame.metrics.Metrics;
import app.selfsame.pages.Operator;
import app.selfsame.payment.PaymentFeature;
import app.selfsame.payment.stripe.FakeStripe;
import app.selfsame.settings.Setting;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import app.selfsame.store.Engine;
import app.selfsame.store.TestStore;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real site that sells finished files for 4.90 EUR, with a Stripe of its own, behind a tapped wire. */
final class SellingSite implements AutoCloseable {
  final FakeStripe stripe = new FakeStripe();
  final WireTap wire;
  private final TestStore store;
  private final Jobs jobs;
  private final Running payment;
  private final SiteServer server;

  SellingSite() throws IOException, SettingsException {
    wire = new WireTap(this::port);
    Site site = Site.packaged();
    AccountFeature accounts = new AccountFeature(site);
    CompanyFeature companies = new CompanyFeature(site, accounts);
    PaymentFeature feature =
        new PaymentFeature(PackagedEngine.catalogue(), site, accounts, companies, stripe::gateway);
    List<String> migrations = new ArrayList<>(feature.migrations());
    migrations.add(Jobs.MIGRATIONS);
    store = TestStore.of(Engine.SQLITE, migrations.toArray(String[]::new));
    List<Setting<?>> known = new ArrayList<>(HttpSettings.ALL);
    known.add(Operator.SETTING);
    known.addAll(feature.settings());
    Settings settings =
        Settings.read(
            Map.of(
                "SERVE_ORIGIN", wire.origin(),
                "SERVE_PRICE", "4.90 EUR",
                "STRIPE_SECRET_KEY", FakeStripe.KEY,
                "STRIPE_WEBHOOK_SECRET", FakeStripe.WEBHOOK_SECRET),
            known);
    Clock clock = Clock.systemUTC();
    Metrics metrics = new Metrics("test");
    jobs = new Jobs(store.store(), clock);
    ClientAddress senders = new ClientAddress(TrustedProxies.NONE);
    Post post = new Post(jobs, Optional.empty(), metrics);
    payment = feature.start(new Ground(settings, senders, metrics, clock, store.store(), jobs, post));
    server = SiteServer.start(site.runBy("", feature.offer(), false), Listening.on(0), payment.routes());
    tellOfPayments();
  }

  private int port() {
    return server.port();
  }

  /** Stripe's own word comes as soon as something happens. */
  void tellOfPayments() {
    stripe.tell(URI.create("http://127.0.0.1:" + port() + "/payments/stripe"));
  }

  @Override
  public void close() {
    wire.close();
    server.close();
    payment.close();
    jobs.close();
    store.close();
    stripe.close();
  }
}
