package app.selfsame.collection;

import static org.junit.Assert.assertTrue;

import app.selfsame.batch.Needles;
import app.selfsame.batch.NoisyPicture;
import app.selfsame.batch.Traces;
import app.selfsame.light.WatchedServer;
import app.selfsame.worker.Chromium;
import app.selfsame.worker.TestPhotos;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Nothing of a photo that somebody's page has sent for a collection, and of the finished file, is on disk, in the database,
 * in the log or in the server's heap, though the server has all of it, encrypted for others.
 */
public class NoPictureKeptTest {
  private static final double PATIENCE_MILLIS = 90_000;

  @Rule public final TemporaryFolder root = new TemporaryFolder();

  private final Needles needles = new Needles();
  private WatchedServer server;

  @Before
  public void start() throws Exception {
    server = new WatchedServer(root.getRoot().toPath(), KeepingNoPicture.class);
  }

  @After
  public void stop() throws Exception {
    if (server != null) {
      server.close();
    }
  }

  @Test
  public void nothingIsKept() throws Exception {
    byte[] photo = NoisyPicture.png(TestPhotos.drawnPerson(), 20_261_130);
    needles.addPieces("the photo", photo);
    needles.addPieces("the file", send(photo));
    assertTrue("the parcel is there", largestFileBytes() > 65_536);
    Traces.assertNone(server, root.getRoot().toPath(), needles, List.of("no. 47/11 b", "Ada Lovelace"));
  }

  /** What a person does on the page that the link leads to; the finished file as they could save it. */
  private byte[] send(byte[] photo) throws Exception {
    try (BrowserContext context = Chromium.shared().newContext()) {
      context.setDefaultTimeout(PATIENCE_MILLIS);
      Page page = context.newPage();
      page.navigate("http://127.0.0.1:" + server.port() + "/?lang=en#send=" + KeepingNoPicture.LINK.secret());
      FrameLocator place = page.frameLocator("#contribution iframe");
      page.setInputFiles("#photo-file", new FilePayload("me.png", "image/png", photo));
      place.locator("#sendable:not([hidden])").waitFor();
      if (place.locator("#confirm-row").isVisible()) {
        place.locator("#confirmed").check();
      }
      place.locator("#agreed").check();
      place.locator("#send").click();
      place.locator("[data-state=sent]:not([hidden])").first().waitFor();
      return Files.readAllBytes(page.waitForDownload(() -> page.click("#download button:enabled")).path());
    }
  }

  private long largestFileBytes() throws Exception {
    try (var files = Files.walk(server.folder())) {
      return files.filter(Files::isRegularFile).map(Path::toFile).mapToLong(file -> file.length()).max().orElse(0);
    }
  }
}
