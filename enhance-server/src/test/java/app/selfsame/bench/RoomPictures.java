package app.selfsame.bench;

import app.selfsame.account.AccountFeature;
import app.selfsame.account.AccountServer;
import app.selfsame.batch.BatchFeature;
import app.selfsame.blob.BlobFeature;
import app.selfsame.company.CompanyFeature;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.feature.Feature;
import app.selfsame.mail.Letter;
import app.selfsame.message.Language;
import app.selfsame.payment.PaymentFeature;
import app.selfsame.payment.stripe.FakeStripe;
import app.selfsame.portal.PortalFeature;
import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import app.selfsame.texts.ShippedTexts;
import app.selfsame.webhook.WebhookFeature;
import app.selfsame.worker.TestPhotos;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code ./bench rooms FOLDER [TAG...]}: pictures of the server's own pages in each language, on a phone of 390 pixels, to
 * be looked at: account, company, keys, webhooks, batches, credits, payment, receipt; and the letters that were sent, as text.
 */
public final class RoomPictures {
  private static final int WIDTH = 390;
  private static final int HEIGHT = 844;
  private static final String NOWHERE = "A".repeat(43);

  private final AccountServer server;
  private final FakeStripe stripe;
  private final Page page;
  private final Path folder;

  private RoomPictures(AccountServer server, FakeStripe stripe, Page page, Path folder) {
    this.server = server;
    this.stripe = stripe;
    this.page = page;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0) {
      System.err.println("usage: ./bench rooms FOLDER [TAG...]");
      System.exit(2);
    }
    List<String> tags =
        arguments.length > 1
            ? Arrays.asList(arguments).subList(1, arguments.length)
            : ShippedTexts.packaged().languages().stream().map(Language::tag).toList();
    try (FakeStripe stripe = new FakeStripe();
        AccountServer server = server(stripe);
        BenchChromium chromium = new BenchChromium()) {
      for (String tag : tags) {
        Path folder = Path.of(arguments[0], tag);
        Files.createDirectories(folder);
        Page page = chromium.freshPage(tag);
        page.setViewportSize(WIDTH, HEIGHT);
        new RoomPictures(server, stripe, page, folder).take(tag);
        page.context().close();
      }
    }
  }

  private static AccountServer server(FakeStripe stripe) throws Exception {
    Map<String, String> environment = new HashMap<>();
    environment.put("SERVE_COMPANIES", "open");
    environment.put("SERVE_PHOTOS_KEY", "ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM=");
    environment.put("SERVE_PHOTO_WORKERS", "1");
    environment.put("SERVE_PRICE", "4.90 EUR");
    environment.put("SERVE_CREDIT_PACKS", "100:29.00 EUR, 1000:249.00 EUR");
    environment.put("SERVE_TAX", "stripe");
    environment.put("STRIPE_SECRET_KEY", FakeStripe.KEY);
    environment.put("STRIPE_WEBHOOK_SECRET", FakeStripe.WEBHOOK_SECRET);
    Site site = Site.packaged();
    AccountServer server = new AccountServer(Engine.SQLITE, site, environment, accounts -> features(site, stripe, accounts));
    stripe.tell(URI.create("http://127.0.0.1:" + server.port() + "/payments/stripe"));
    return server;
  }

  private static List<Feature> features(Site site, FakeStripe stripe, AccountFeature accounts) {
    BlobFeature blobs = new BlobFeature();
    CompanyFeature companies = new CompanyFeature(site, accounts);
    PaymentFeature payment = new PaymentFeature(PackagedEngine.catalogue(), site, accounts, companies, stripe::gateway);
    WebhookFeature webhooks = new WebhookFeature(companies, blobs);
    BatchFeature batches =
        new BatchFeature(PackagedEngine.catalogue(), companies, blobs, payment::charging, webhooks::events);
    return List.of(
        blobs,
        companies,
        payment,
        webhooks,
        batches,
        new PortalFeature(PackagedEngine.catalogue(), site, companies, batches, () -> !payment.charging().isFree()));
  }

  private void take(String tag) throws Exception {
    String address = tag + "@example.org";
    open("/sign-in");
    shoot("20-sign-in");
    enter("#address", "nobody@localhost");
    page.waitForSelector("#address-wrong");
    shoot("21-address-wrong");
    enter("#address", address);
    page.waitForURL("**/sign-in/mail");
    shoot("22-look-at-mail");
    Letter letter = keep(server.letterTo(address));
    open("/in#abc");
    shoot("23-cut-link");
    open("/in#" + "x".repeat(43));
    page.waitForSelector("h1");
    shoot("24-old-link");
    open("/in#" + AccountServer.token(letter));
    page.waitForURL("**/account");
    for (String part : List.of("", "/address", "/sessions", "/delete", "/ending", "/deleted")) {
      open("/account" + part);
      shoot("25-account" + part.replace('/', '-'));
    }
    company(address);
    payment();
  }

  private void company(String address) throws Exception {
    open("/company");
    shoot("30-companies");
    enter("#name", "a@b");
    page.waitForSelector("#name-wrong");
    shoot("31-name-wrong");
    enter("#name", "Acme");
    page.waitForURL("**/batches");
    String company = page.url().substring(page.url().indexOf("/company/")).replace("/batches", "");
    open(company);
    enter("#address", "colleague." + address);
    Letter invitation = keep(server.letterTo("colleague." + address));
    shoot("32-company");
    String link = invitation.paragraphs().get(2);
    open("/invitation#" + link.substring(link.indexOf('#') + 1));
    page.waitForSelector("#join:not([hidden])");
    shoot("33-invitation");
    open(company + "/keys");
    enter("#label", "A");
    page.waitForSelector("#key, #scopes-wrong");
    shoot("34-key");
    open(company + "/webhooks");
    page.fill("#label", "A");
    enter("#url", "http://hook.example/");
    page.waitForSelector("#url-wrong");
    shoot("35-webhook-wrong");
    enter("#url", "https://hook.example/a");
    page.waitForSelector("#secret, #url-wrong");
    shoot("36-webhook");
    for (String room : List.of("/audit", "/usage", "/retention", "/delete")) {
      open(company + room);
      shoot("37" + room.replace('/', '-'));
    }
    credits(company);
    batch(company);
  }

  private void credits(String company) {
    open(company + "/credits");
    shoot("40-credits");
    page.focus("button[value='100'], form[action$=orders] button >> nth=0");
    page.keyboard().press("Enter");
    page.waitForURL("**/credits/orders");
    shoot("41-credits-go");
    stripe.pay(stripe.sessions().get(stripe.sessions().size() - 1));
    open(company + "/credits/paid");
    shoot("42-credits-paid");
    open(company + "/credits");
    shoot("43-credits-bought");
  }

  private void batch(String company) throws IOException {
    open(company + "/batches");
    page.waitForSelector("#do-make");
    page.focus("#do-make");
    page.keyboard().press("Enter");
    page.waitForSelector("#document-wrong:not([hidden])");
    shoot("50-batches");
    page.fill("#document", "germany");
    page.waitForSelector("[role=option].active");
    shootScreen("51-documents");
    page.keyboard().press("Enter");
    page.focus("#do-make");
    page.keyboard().press("Enter");
    page.waitForURL("**/batches/*");
    page.waitForSelector("#choose-photos:visible");
    shoot("52-batch-empty");
    byte[] person = TestPhotos.encode(TestPhotos.drawnPerson(), "png");
    byte[] words = "x".getBytes(StandardCharsets.US_ASCII);
    page.waitForFileChooser(() -> page.click("#choose-photos"))
        .setFiles(
            new FilePayload[] {
              new FilePayload("a.png", "image/png", person),
              new FilePayload("b.jpg", "image/jpeg", new byte[] {1, 2, 3}),
              new FilePayload("c.txt", "text/plain", words)
            });
    page.waitForSelector("#refused-list li");
    page.waitForSelector("#photos:has-text('2')");
    shoot("53-batch-filled");
    page.click("#start");
    page.waitForSelector("#failed-list li");
    page.waitForSelector("#review:not([hidden])");
    page.waitForFunction("() => [...document.querySelectorAll('.pictures img')].some((one) => one.naturalWidth > 0)");
    page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
    shoot("54-batch-done");
    page.click("#delete");
    page.waitForSelector("dialog[open]");
    shootScreen("55-delete");
  }

  private void payment() {
    open("/prices");
    shoot("60-prices");
    open("/pay#" + NOWHERE + ".us-passport-print");
    page.waitForSelector("main button");
    shoot("61-pay");
    open("/receipt");
    shoot("62-receipt");
    open("/nowhere");
    shoot("63-nothing-there");
  }

  private void open(String path) {
    page.navigate("about:blank");
    page.navigate("http://localhost:" + server.port() + path);
  }

  /** Fills a field in and sends its form. */
  private void enter(String field, String value) {
    page.fill(field, value);
    page.keyboard().press("Enter");
  }

  private Letter keep(Letter letter) throws IOException {
    String text = letter.language() + "  " + letter.subject() + "\n\n" + letter.text() + "\n----\n";
    Files.writeString(folder.resolve("letters.txt"), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return letter;
  }

  private void shoot(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")).setFullPage(true));
  }

  private void shootScreen(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
  }
}
