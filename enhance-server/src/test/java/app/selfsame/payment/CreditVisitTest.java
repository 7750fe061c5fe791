package app.selfsame.payment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import app.selfsame.usage.Usage;
import app.selfsame.usage.UsedAs;
import app.selfsame.worker.Axe;
import app.selfsame.worker.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** A company buys credits in a narrow browser, by keyboard where something is pressed. */
public class CreditVisitTest {
  private static final int NARROW = 320;

  private static CreditShop shop;

  private final List<String> complaints = new ArrayList<>();

  @BeforeClass
  public static void start() throws Exception {
    shop = new CreditShop(Engine.SQLITE, Site.packaged(), Map.of());
  }

  @AfterClass
  public static void stop() {
    shop.close();
  }

  @Test
  public void creditsAreBoughtAndEachPageIsForEverybody() throws Exception {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (BrowserContext context =
          Chromium.shared()
              .newContext(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(NARROW, 720))) {
        buy(context, scheme.name().toLowerCase(Locale.ROOT) + "@company.example");
      }
    }
    assertEquals(List.of(), complaints);
    assertEquals(List.of(), shop.stripe.mistakes());
  }

  private void buy(BrowserContext context, String address) throws Exception {
    Page page = context.newPage();
    // What Stripe's page lacks is no matter of ours.
    page.onConsoleMessage(
        message -> {
          if (!message.location().startsWith(shop.stripe.base().toString())) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    shop.server.signIn(page, address);
    page.navigate(at("/company"));
    page.fill("#name", "Acme");
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*/company/[A-Za-z0-9_-]{22}/batches$"));
    String company = URI.create(page.url()).getPath().replace("/batches", "");
    page.click("a:text-is('Credits')");
    page.waitForURL("**" + company + "/credits");
    assertTrue(page.innerText("main").contains("0 credits available"));
    look(page);
    page.focus("button[aria-label='Buy 100 credits for €29.00']");
    page.keyboard().press("Enter");
    page.waitForURL("**" + company + "/credits/orders");
    look(page);
    page.click("text=Go to the payment page");
    page.waitForSelector("#pay");
    // Stripe would lead back to where the site is at home, and nobody answers there.
    shop.stripe.pay(shop.stripe.sessions().get(0));
    page.navigate(at(company + "/credits/paid"));
    look(page);
    page.click("a:text-is('Credits')");
    page.waitForURL("**" + company + "/credits");
    String said = page.innerText("main");
    assertTrue(said, said.contains("100 credits available") && said.contains("Paid on"));
    look(page);
    count(company.substring("/company/".length()));
    page.navigate(at(company + "/usage"));
    String counted = page.innerText("main");
    assertTrue(counted, counted.contains("Photos by month") && counted.contains("1234"));
    assertEquals(
        List.of("GET /v1/batches/{batch}", "4321", "21", "0", "3", "98"),
        page.locator("tr:has-text('/v1/batches/{batch}')").first().locator("th, td").allInnerTexts());
    assertEquals(
        List.of("2", "0", "1", "151", "300"),
        page.locator("tr:has-text('/v1/webhooks/{webhook}/deliveries/{message}')").locator("td").allInnerTexts());
    List<String> today =
        page.locator("table:has(caption:has-text('Calls by day')) tbody tr").first().locator("td").allInnerTexts();
    assertEquals("refused and failed", List.of("21", "1"), today.subList(1, 3));
    look(page);
  }

  /** Has photos counted as those that were worked on are. */
  private static void count(String company) {
    Usage usage = new Usage(Clock.systemUTC());
    shop.server.database()
        .useTransaction(
            handle -> {
              usage.count(handle, company, UsedAs.BATCH, false, 1);
              usage.count(handle, company, UsedAs.SINGLE, true, 0);
              call(handle, company, "GET /v1/batches/{batch}", 200, 4_300, 12_962, 98);
              call(handle, company, "GET /v1/batches/{batch}", 404, 21, 1, 1);
              call(handle, company, "POST /v1/webhooks/{webhook}/deliveries/{message}", 202, 1, 2, 2);
              call(handle, company, "POST /v1/webhooks/{webhook}/deliveries/{message}", 503, 1, 300, 300);
              handle.execute("update photo_usage set photos = 1234 where company = ? and way = 'batch'", company);
            });
  }

  private static void call(
      Handle handle, String company, String endpoint, int status, int calls, int millis, int slowest) {
    handle.execute(
        "insert into call_usage (company, day, endpoint, status, is_test, calls, millis, slowest_millis)"
            + " values (?, ?, ?, ?, false, ?, ?, ?)",
        company, LocalDate.now(ZoneOffset.UTC).toString(), endpoint, status, calls, millis, slowest);
  }

  private static void look(Page page) throws IOException {
    assertEquals(page.url(), "", Axe.complaints(page));
    int wide = (int) page.evaluate("() => document.documentElement.scrollWidth");
    assertTrue(page.url() + " is " + wide + " px wide", wide <= NARROW);
  }

  private static String at(String path) {
    return "http://localhost:" + shop.server.port() + path;
  }
}
