package app.selfsame.payment;

import app.selfsame.account.AccountFeature;
import app.selfsame.account.AccountServer;
import app.selfsame.account.Person;
import app.selfsame.batch.BatchEvents;
import app.selfsame.batch.BatchFeature;
import app.selfsame.blob.BlobFeature;
import app.selfsame.company.CompanyFeature;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.feature.Feature;
import app.selfsame.payment.stripe.FakeStripe;
import app.selfsame.portal.PortalFeature;
import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that sells credits to companies and works on their photos for them, with a Stripe of its own. */
final class CreditShop implements AutoCloseable {
  private static final Pattern KEY = Pattern.compile("name=\"credits\" value=\"100\"><input[^>]* value=\"([^\"]+)\"");
  private static final Pattern CHECKOUT = Pattern.compile("href=\"[^\"]*/c/pay/([a-z0-9_]+)\"");

  final FakeStripe stripe = new FakeStripe();
  final AccountServer server;

  CreditShop(Engine engine, Site site, Map<String, String> more) throws Exception {
    Map<String, String> environment = new HashMap<>();
    environment.put("SERVE_COMPANIES", "open");
    environment.put("SERVE_PHOTOS_KEY", "ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM=");
    environment.put("SERVE_PHOTO_WORKERS", "0");
    environment.put("SERVE_CREDIT_PACKS", "3:1.00 EUR, 100:29.00 EUR, 1000:249.00 EUR");
    environment.put("SERVE_TAX", "stripe");
    environment.put("STRIPE_SECRET_KEY", FakeStripe.KEY);
    environment.put("STRIPE_WEBHOOK_SECRET", FakeStripe.WEBHOOK_SECRET);
    environment.putAll(more);
    server = new AccountServer(engine, site, environment, accounts -> features(site, accounts));
    stripe.tell(webhook());
  }

  private List<Feature> features(Site site, AccountFeature accounts) {
    CompanyFeature companies = new CompanyFeature(site, accounts);
    BlobFeature blobs = new BlobFeature();
    PaymentFeature payment =
        new PaymentFeature(PackagedEngine.catalogue(), site, accounts, companies, stripe::gateway);
    BatchFeature batches =
        new BatchFeature(
            PackagedEngine.catalogue(), companies, blobs, payment::charging, () -> BatchEvents.UNHEARD);
    return List.of(
        blobs,
        companies,
        payment,
        batches,
        new PortalFeature(
            PackagedEngine.catalogue(), site, companies, batches, () -> !payment.charging().isFree()));
  }

  URI webhook() {
    return URI.create("http://127.0.0.1:" + server.port() + "/payments/stripe");
  }

  /** A company of somebody; its path. */
  static String company(Person owner) throws Exception {
    return Person.location(owner.post("/company", "name", "Acme")).replace("/batches", "");
  }

  /** What stands in the form that buys 100 credits. */
  static String key(Person owner, String company) throws Exception {
    return found(KEY, Person.text(owner.get(company + "/credits")));
  }

  /** The page at Stripe's that the answer to a form leads to. */
  static String order(Person owner, String company, int credits, String key) throws Exception {
    return found(
        CHECKOUT,
        Person.text(
            owner.post(company + "/credits/orders", "credits", String.valueOf(credits), "key", key)));
  }

  private static String found(Pattern pattern, String page) {
    Matcher matcher = pattern.matcher(page);
    if (!matcher.find()) {
      throw new AssertionError(page);
    }
    return matcher.group(1);
  }

  /** Has somebody become a member of a company who may prepare photos. */
  Person operator(Person owner, String company, String address) throws Exception {
    owner.post(company + "/invitations", "address", address, "role", "operator");
    String link = server.letterTo(address).paragraphs().get(2);
    Person invited = Person.signedIn(server, address);
    invited.post("/invitation", "token", link.substring(link.indexOf('#') + 1));
    return invited;
  }

  @Override
  public void close() {
    server.close();
    stripe.close();
  }
}
