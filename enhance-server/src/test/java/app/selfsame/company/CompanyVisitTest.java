package app.selfsame.company;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import app.selfsame.worker.Axe;
import app.selfsame.worker.Chromium;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The life of a company in a narrow browser, by keyboard where something is pressed, in both themes. */
public class CompanyVisitTest {
  private static final int NARROW = 320;
  private static final String NAME = "AVeryLongNameOfACompanyWithoutASinglePlaceToBreakItAnywhereAtAll GmbH & Co";

  private static CompanyHouse house;

  private final List<String> complaints = new ArrayList<>();

  @BeforeClass
  public static void start() throws Exception {
    house = new CompanyHouse(Engine.SQLITE, Site.packaged(), Map.of("SERVE_FACES", "on"));
  }

  @AfterClass
  public static void stop() {
    house.close();
  }

  @Test
  public void aCompanyIsMadeSharedAndEndedByKeyboard() throws Exception {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (BrowserContext annsContext = browser(scheme);
          BrowserContext bobsContext = browser(scheme)) {
        String theme = scheme.name().toLowerCase();
        Page ann = signedIn(annsContext, "ann." + theme + "@example.org");
        Page bob = signedIn(bobsContext, "bob." + theme + "@a-domain-that-is-long-too.example.org");
        live(ann, bob, "bob." + theme + "@a-domain-that-is-long-too.example.org");
      }
    }
    complaints.removeIf(said -> said.contains("422") || said.contains("410"));
    assertEquals(List.of(), complaints);
  }

  private void live(Page ann, Page bob, String bobsAddress) throws Exception {
    ann.navigate(at("/account"));
    press(ann, "text=Companies");
    ann.waitForURL("**/company");
    assertChecked(ann);
    ann.fill("#name", "a@b");
    ann.keyboard().press("Enter");
    ann.waitForSelector("#name-wrong");
    assertEquals("name", ann.evaluate("() => document.activeElement.id"));
    assertChecked(ann);
    ann.fill("#name", NAME);
    ann.keyboard().press("Enter");
    ann.waitForURL("**/company/*");
    assertChecked(ann);
    String company = ann.url();

    ann.fill("#address", "nobody");
    ann.evaluate("() => { document.querySelector('form[action$=invitations]').noValidate = true; }");
    ann.keyboard().press("Enter");
    ann.waitForSelector("#invite-wrong");
    assertEquals("address", ann.evaluate("() => document.activeElement.id"));
    assertChecked(ann);
    ann.fill("#address", bobsAddress);
    ann.selectOption("#role", "owner");
    press(ann, "text=Send the invitation");
    ann.waitForSelector("text=Open invitations");
    assertChecked(ann);
    press(ann, "text=Leave the company");
    ann.waitForSelector("#members-wrong");
    assertChecked(ann);

    String token = CompanyHouse.token(house.server.letterTo(bobsAddress));
    bob.navigate(at("/invitation#abc"));
    bob.waitForSelector("#incomplete:not([hidden])");
    assertChecked(bob);
    bob.navigate(at("/invitation#" + token));
    bob.waitForSelector("#join:not([hidden])");
    assertChecked(bob);
    press(bob, "text=Join the company");
    bob.waitForURL("**/company/*");
    assertEquals(company, bob.url());
    bob.navigate(at("/invitation#" + token));
    press(bob, "text=Join the company");
    bob.waitForSelector("text=no longer works");
    assertChecked(bob);

    ann.navigate(company);
    assertChecked(ann);
    press(ann, "nav >> text=Keys");
    ann.waitForURL("**/keys");
    assertChecked(ann);
    ann.fill("#label", "A program");
    assertFalse("biometric data is nobody's default", ann.isChecked("input[name=scope-faces]"));
    for (String scope : List.of("check", "prepare", "mrz", "batches", "webhooks", "usage")) {
      ann.focus("input[name=scope-" + scope + "]");
      ann.keyboard().press("Space");
    }
    press(ann, "text=Make the key");
    ann.waitForSelector("#scopes-wrong");
    assertChecked(ann);
    ann.focus("input[name=scope-check]");
    ann.keyboard().press("Space");
    ann.selectOption("#days", "30");
    press(ann, "text=Make the key");
    ann.waitForSelector("#key");
    assertTrue(ann.inputValue("#key").startsWith("sfs_live_"));
    assertEquals("key", ann.evaluate("() => document.activeElement.id"));
    assertChecked(ann);
    press(ann, "text=I have copied it");
    ann.waitForSelector("#label");
    assertChecked(ann);
    press(ann, "[aria-label='Replace A program']");
    ann.waitForSelector("text=The old key works until");
    assertChecked(ann);
    ann.navigate(company + "/keys");
    press(ann, "[aria-label='Revoke A program'] >> nth=0");
    press(ann, "details[open] button");
    ann.waitForFunction("() => document.querySelectorAll('form[action$=revoke]').length === 1");
    assertChecked(ann);

    ann.navigate(company + "/audit");
    assertTrue(ann.innerText("main"), ann.innerText("main").contains("Revoked a key"));
    assertChecked(ann);

    ann.navigate(company + "/delete");
    assertChecked(ann);
    ann.fill("#now", "another");
    ann.keyboard().press("Enter");
    ann.waitForSelector("#now-wrong");
    assertEquals("now", ann.evaluate("() => document.activeElement.id"));
    assertChecked(ann);
    ann.fill("#later", NAME);
    ann.keyboard().press("Enter");
    ann.waitForURL("**/company/*");
    ann.waitForSelector("text=Keep the company");
    assertChecked(ann);
    ann.navigate(company + "/delete");
    ann.fill("#now", NAME);
    ann.keyboard().press("Enter");
    ann.waitForSelector("text=Save as a JSON file");
    assertChecked(ann);
    Download file = ann.waitForDownload(() -> press(ann, "text=Save as a JSON file"));
    assertEquals("selfsame-deletion.json", file.suggestedFilename());
    assertEquals(
        2, new ObjectMapper().readTree(Files.readAllBytes(file.path())).at("/removed/members").asInt());
  }

  private static void press(Page on, String what) {
    on.focus(what);
    on.keyboard().press("Enter");
  }

  private Page signedIn(BrowserContext context, String address) throws Exception {
    Page page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    house.server.signIn(page, address);
    return page;
  }

  private static BrowserContext browser(ColorScheme scheme) {
    return Chromium.shared()
        .newContext(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(NARROW, 720));
  }

  private static String at(String path) {
    return "http://localhost:" + house.server.port() + path;
  }

  private static void assertChecked(Page on) throws IOException {
    assertEquals(on.url(), "", Axe.complaints(on));
    assertEquals(on.url(), NARROW, on.evaluate("() => document.documentElement.scrollWidth"));
  }
}
