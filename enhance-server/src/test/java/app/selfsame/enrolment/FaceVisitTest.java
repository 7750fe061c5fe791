package app.selfsame.enrolment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.photos.SharedPhotos;
import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import app.selfsame.worker.Axe;
import app.selfsame.worker.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Face collections in a narrow browser, by keyboard where something is pressed, in both themes. */
public class FaceVisitTest {
  private static final int NARROW = 320;
  private static final double LONG_MILLIS = 120_000;

  private static FaceServer server;

  private final List<String> complaints = new ArrayList<>();

  @BeforeClass
  public static void start() throws Exception {
    server = new FaceServer(Engine.SQLITE, Site.packaged(), "on");
  }

  @AfterClass
  public static void stop() {
    server.close();
  }

  @Test
  public void aCollectionIsMadeShortenedAndDeletedByKeyboard() throws Exception {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (BrowserContext context = narrow(scheme)) {
        visit(signedIn(context, scheme.name().toLowerCase() + "@example.org"));
      }
    }
    complaints.removeIf(said -> said.contains("422"));
    assertEquals(List.of(), complaints);
  }

  private static BrowserContext narrow(ColorScheme scheme) {
    return Chromium.shared()
        .newContext(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(NARROW, 720));
  }

  private void visit(Page owner) throws Exception {
    String path = made(owner);
    server.fill(path.substring(path.lastIndexOf('/') + 1), 2);
    server
        .server
        .database()
        .useTransaction(
            handle -> handle.execute("update face_entry set template_version = 7 where id like '000001%'"));
    owner.reload();
    assertTrue(owner.innerText("main").contains("Made by an earlier version"));
    assertEquals("what is of another version cannot be chosen", 1, owner.locator("#entry option").count());
    assertChecked(owner);
    press(owner, "css=li:first-child summary");
    assertChecked(owner);
    owner.focus("css=li:first-child [name=withdrawn]");
    owner.keyboard().press("Space");
    press(owner, "css=li:first-child form button");
    owner.waitForSelector("text=1 entry");
    owner.fill("#days", "31");
    owner.keyboard().press("Enter");
    owner.waitForSelector("#days-wrong");
    assertEquals("days", owner.evaluate("() => document.activeElement.id"));
    assertChecked(owner);
    owner.fill("#days", "9");
    owner.keyboard().press("Enter");
    owner.waitForSelector("text=Each entry is kept for 9 days.");
    press(owner, "text=Delete the collection");
    press(owner, "text=Delete all");
    owner.waitForSelector("text=There are no face collections yet.");
  }

  /** A collection that is made on the page, with a mistake before; its path. */
  private String made(Page owner) throws Exception {
    owner.navigate(at("/company"));
    owner.fill("#name", "Acme");
    owner.keyboard().press("Enter");
    owner.waitForURL("**/company/*");
    press(owner, "css=nav >> text=Faces");
    owner.waitForURL("**/faces");
    assertChecked(owner);
    owner.fill("#name", "Staff badges of a department with averylongnamewithoutaplace");
    owner.fill("#purpose-text", "Only this so far.");
    owner.fill("#days", "30");
    owner.keyboard().press("Enter");
    owner.waitForSelector("#text-wrong");
    assertEquals("purpose-text", owner.evaluate("() => document.activeElement.id"));
    assertChecked(owner);
    owner.fill("#purpose-text", "To see that the new photo of a badge shows whom the old one showed.");
    owner.focus("#days");
    owner.keyboard().press("Enter");
    owner.waitForSelector("text=Nobody is enrolled here.");
    assertChecked(owner);
    return owner.url();
  }

  @Test
  public void aPersonIsEnrolledAndComparedOnThePage() throws Exception {
    Path photo =
        SharedPhotos.assumed().in("portrait_other").stream()
            .filter(file -> file.getFileName().toString().contains("race_White"))
            .findFirst()
            .orElseThrow();
    try (BrowserContext context = narrow(ColorScheme.LIGHT)) {
      Page owner = signedIn(context, "enrol@example.org");
      made(owner);
      owner.setInputFiles("#photo", Path.of("..", "static", "icons", "icon-512.png"));
      owner.fill("#reference", "4711");
      owner.fill("#given-at", "2026-11-01");
      owner.fill("#text-version", "Form 3");
      owner.focus("#adult");
      owner.keyboard().press("Space");
      press(owner, "css=#enrol button");
      owner.waitForSelector("css=#enrol-said.fail", new Page.WaitForSelectorOptions().setTimeout(LONG_MILLIS));
      assertChecked(owner);
      owner.setInputFiles("#photo", photo);
      press(owner, "css=#enrol button");
      owner.waitForSelector("text=4711 is enrolled.", new Page.WaitForSelectorOptions().setTimeout(LONG_MILLIS));
      assertChecked(owner);
      owner.setInputFiles("#compared", photo);
      press(owner, "css=#compare button");
      owner.waitForSelector(
          "text=This is not proof that it is the same person", new Page.WaitForSelectorOptions().setTimeout(LONG_MILLIS));
      assertTrue(owner.innerText("#compare-said").contains("East Asian"));
      assertChecked(owner);
    }
    complaints.removeIf(said -> said.contains("422"));
    assertEquals(List.of(), complaints);
  }

  private static void press(Page on, String what) {
    on.focus(what);
    on.keyboard().press("Enter");
  }

  private Page signedIn(BrowserContext context, String address) throws Exception {
    Page page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    server.server.signIn(page, address);
    return page;
  }

  private static String at(String path) {
    return "http://localhost:" + server.server.port() + path;
  }

  private static void assertChecked(Page on) throws IOException {
    assertEquals(on.url(), "", Axe.complaints(on));
    assertEquals(on.url(), NARROW, on.evaluate("() => document.documentElement.scrollWidth"));
  }
}
