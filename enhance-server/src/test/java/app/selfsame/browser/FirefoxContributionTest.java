package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import app.selfsame.firefox.Firefox;
import app.selfsame.firefox.FirefoxTab;
import app.selfsame.http.Listening;
import app.selfsame.parcel.Picture;
import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import app.selfsame.worker.TestPhotos;
import org.junit.Test;

/** Somebody who sends a photo that a company has asked for, in Firefox. */
public class FirefoxContributionTest {
  private static final String IN_PLACE = "const inner = document.querySelector('#contribution iframe')?.contentDocument;";
  private static final String SHOWS =
      "(selector) => { " + IN_PLACE + " return inner?.querySelector(selector)?.checkVisibility() ?? false; }";
  private static final String PRESS = "(selector) => { " + IN_PLACE + " inner.querySelector(selector).click(); }";

  @Test
  public void aPhotoIsSentSealedForTheCompany() throws Exception {
    ContributionDesk desk = new ContributionDesk();
    try (SiteServer server = SiteServer.start(Site.packaged(), Listening.on(0), desk.routes());
        FirefoxTab tab = Firefox.shared().newTab()) {
      tab.navigate("http://127.0.0.1:" + server.port() + "/?lang=en#send=" + ContributionDesk.SECRET);
      tab.waitUntil(SHOWS, "#document-row");
      assertEquals("", tab.evaluate("() => location.hash"));
      tab.give("#photo-file", "me.jpg", TestPhotos.encode(TestPhotos.drawnPerson(), "jpg"));
      tab.waitUntil(SHOWS, "[data-photo=ready]");
      tab.evaluate(PRESS, "#agreed");
      tab.evaluate(PRESS, "#send");
      tab.waitUntil(SHOWS, "[data-state=sent]");
      Picture picture = desk.open(desk.parcels().get(0), 1);
      assertEquals("ready", picture.report().path("verdict").path("verdict").asText());
      assertFalse((boolean) tab.evaluate(SHOWS, "#trouble .problem"));
    }
  }
}
