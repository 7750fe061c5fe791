package app.selfsame.webhook;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.account.AccountFeature;
import app.selfsame.account.AccountServer;
import app.selfsame.blob.BlobFeature;
import app.selfsame.company.CompanyFeature;
import app.selfsame.feature.Feature;
import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import app.selfsame.worker.Axe;
import app.selfsame.worker.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** A webhook in a narrow browser, by keyboard where something is pressed, in both themes. */
public class WebhookVisitTest {
  private static final int NARROW = 320;
  private static final String URL =
      "https://a-server-with-a-long-name.hook.example/and/a/path?with=aVeryLongTokenWithoutASinglePlaceToBreakItAnywhere";

  private static AccountServer server;

  private final List<String> complaints = new ArrayList<>();

  @BeforeClass
  public static void start() throws Exception {
    Site site = Site.packaged();
    Map<String, String> environment =
        Map.of("SERVE_COMPANIES", "open", "SERVE_PHOTOS_KEY", "ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM=");
    server = new AccountServer(Engine.SQLITE, site, environment, accounts -> features(site, accounts));
  }

  private static List<Feature> features(Site site, AccountFeature accounts) {
    BlobFeature blobs = new BlobFeature();
    CompanyFeature companies = new CompanyFeature(site, accounts);
    Names here = host -> new InetAddress[] {InetAddress.getLoopbackAddress()};
    return List.of(blobs, companies, new WebhookFeature(companies, blobs, here));
  }

  @AfterClass
  public static void stop() {
    server.close();
  }

  @Test
  public void aWebhookIsMadeTriedAndDeletedByKeyboard() throws Exception {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (BrowserContext context =
          Chromium.shared()
              .newContext(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(NARROW, 720))) {
        visit(signedIn(context, scheme.name().toLowerCase() + "@example.org"));
      }
    }
    complaints.removeIf(said -> said.contains("422"));
    assertEquals(List.of(), complaints);
  }

  private void visit(Page owner) throws Exception {
    owner.navigate(at("/company"));
    owner.fill("#name", "Acme");
    owner.keyboard().press("Enter");
    owner.waitForURL("**/company/*");
    press(owner, "text=Webhooks");
    owner.waitForURL("**/webhooks");
    assertChecked(owner);
    owner.fill("#label", "Records");
    owner.fill("#url", "http://hook.example/");
    owner.keyboard().press("Enter");
    owner.waitForSelector("#url-wrong");
    assertEquals("Records", owner.inputValue("#label"));
    assertEquals("url", owner.evaluate("() => document.activeElement.id"));
    assertChecked(owner);
    owner.fill("#url", URL);
    owner.keyboard().press("Enter");
    owner.waitForSelector("#secret");
    assertTrue(owner.inputValue("#secret").startsWith("whsec_"));
    assertEquals("secret", owner.evaluate("() => document.activeElement.id"));
    assertChecked(owner);
    press(owner, "text=I have copied it");
    owner.waitForSelector("text=Nothing was sent yet.");
    assertChecked(owner);
    press(owner, "text=Send a test");
    owner.waitForSelector("text=webhook.test");
    while (!owner.innerText("main").contains("tried 1 time")) {
      owner.reload();
    }
    assertChecked(owner);
    press(owner, "text=Turn off");
    owner.waitForSelector("text=Turn on");
    assertChecked(owner);
    owner.focus("[name=sure]");
    owner.keyboard().press("Space");
    press(owner, "css=form[action$=delete] button");
    owner.waitForSelector("text=There are no webhooks yet.");
  }

  private static void press(Page on, String what) {
    on.focus(what);
    on.keyboard().press("Enter");
  }

  private Page signedIn(BrowserContext context, String address) throws Exception {
    Page page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    server.signIn(page, address);
    return page;
  }

  private static String at(String path) {
    return "http://localhost:" + server.port() + path;
  }

  private static void assertChecked(Page on) throws IOException {
    assertEquals(on.url(), "", Axe.complaints(on));
    assertEquals(on.url(), NARROW, on.evaluate("() => document.documentElement.scrollWidth"));
  }
}
