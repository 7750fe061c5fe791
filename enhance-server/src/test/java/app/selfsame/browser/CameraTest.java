package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.engine.PackagedEngine;
import app.selfsame.worker.Axe;
import app.selfsame.worker.Chromium;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.ClassRule;
import org.junit.Test;

/** A person who takes the photo with the camera of the page as it is served, and what leaves the browser meanwhile. */
public class CameraTest {
  private static final String DOCUMENT = "us-passport-print";
  private static final String HINT = "#camera [data-part=hint]";
  private static final String WHY = "#camera [data-part=why]";

  /** Keeps the streams that the page was given, and the last file that it has read. */
  private static final String KEEP =
      """
      window.streams = [];
      window.file = null;
      const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = async (wish) => {
        const stream = await ask(wish);
        streams.push(stream);
        return stream;
      };
      const read = Blob.prototype.arrayBuffer;
      Blob.prototype.arrayBuffer = function () {
        file = this;
        return read.call(this);
      };
      """;

  /** A camera that takes photos of four times the pixels; %s draws them. */
  private static final String LARGE_PHOTOS =
      """
      window.ImageCapture = class {
        async getPhotoCapabilities() {
          return {imageWidth: {max: 2560}, imageHeight: {max: 1440}};
        }
        async takePhoto() {
          const canvas = new OffscreenCanvas(2560, 1440);
          const context = canvas.getContext('2d');
          %s
          return canvas.convertToBlob({type: 'image/jpeg'});
        }
      };
      """;

  private static final String CORNERS =
      """
      async () => {
        const picture = await createImageBitmap(file);
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const context = canvas.getContext('2d');
        context.drawImage(picture, 0, 0);
        const isRed = (x, y) => {
          const [red, green] = context.getImageData(x, y, 1, 1).data;
          return red > 200 && green < 80;
        };
        return [file.type, picture.width, picture.height, isRed(20, 20), isRed(picture.width - 20, 20)].join(' ');
      }
      """;

  private static final String LOOKED_AT = "(count) => heard.filter(({type}) => type === 'glance').length > count";

  private static final String GUIDED =
      "() => !window.VideoFrame || heard.some(({type, isReady}) => type === 'glance' && isReady)";

  /** A camera that is too quick, or a device too slow, for any frame of it to be looked at while the photo is taken. */
  private static final String NO_FRAME_IN_TIME =
      """
      window.isTaking = false;
      const Frame = VideoFrame;
      window.VideoFrame = class {
        constructor(video) {
          if (isTaking) {
            throw new TypeError();
          }
          return new Frame(video);
        }
      };
      addEventListener('click', ({target}) => { isTaking ||= target.closest('[data-part=shutter]') !== null; }, true);
      """;

  @ClassRule public static final ServedSite SITE = new ServedSite();

  @Test
  public void whoIsInTheRightPlaceIsPhotographedUnmirroredAndJudged() throws IOException {
    try (CameraFilm film = film(1);
        Chromium chromium = new Chromium(film.flags());
        StudioVisit visit = visit(chromium)) {
      Page page = visit.page();
      visit.choose(DOCUMENT);
      List<String> asked = new CopyOnWriteArrayList<>();
      visit.context().onRequest(request -> asked.add(request.url()));
      JsonNode report =
          visit.judge(
              () -> {
                page.click(".intake [data-action=camera]");
                page.waitForCondition(() -> page.textContent(HINT).startsWith("Hold still. Photo in"));
              });
      assertEquals(1, report.path("faces").asInt());
      assertEquals(
          "image/png " + CameraFilm.WIDTH_PX + " " + CameraFilm.HEIGHT_PX + " true false", page.evaluate(CORNERS));
      assertEquals("ended", page.evaluate(CameraScripts.TRACKS));
      assertFalse(page.isVisible("#camera"));
      visit.awaitHands();
      asked.removeIf(address -> address.startsWith("blob:") || address.matches(".*/assets/(palm|hand)_[^/?#]*"));
      assertEquals(List.of(), asked);
    }
  }

  @Test
  public void whoIsTooFarAwayIsToldSoAndPhotographedOnlyOnDemand() throws IOException {
    try (CameraFilm film = film(0.5);
        Chromium chromium = new Chromium(film.flags());
        StudioVisit visit = visit(chromium)) {
      Page page = visit.page();
      visit.choose(DOCUMENT);
      page.click(".intake [data-action=camera]");
      page.waitForCondition(() -> page.textContent(HINT).equals("Move closer"));
      page.waitForFunction(LOOKED_AT, 60);
      // What is seen is spoken a moment later.
      page.waitForCondition(
          () -> page.textContent("#camera [role=status]").replace('\u00a0', ' ').strip().equals("Move closer"));
      assertEquals("live", page.evaluate(CameraScripts.TRACKS));
      JsonNode report = visit.judge(() -> page.click("#camera [data-part=shutter]"));
      assertEquals(1, report.path("faces").asInt());
      assertFalse(page.isVisible("#camera"));
      page.click("#verdict [data-part=step] button");
      assertTrue("another photo comes the way that this one came", page.isVisible("#camera"));
    }
  }

  @Test
  public void aLargerPhotoOfTheCameraItselfIsTakenWhereItShowsTheSame() throws IOException {
    assertEquals(
        "image/jpeg 2560 1440 true false",
        photographed(LARGE_PHOTOS.formatted("context.drawImage(document.querySelector('video'), 0, 0, 2560, 1440);")));
  }

  @Test
  public void aLargerPhotoThatShowsNobodyIsLeft() throws IOException {
    assertEquals("image/png 1280 720 true false", photographed(LARGE_PHOTOS.formatted("")));
  }

  @Test
  public void aLargerPhotoThatShowsNobodyIsLeftWhereNoFrameWasLookedAt() throws IOException {
    assertEquals("image/png 1280 720 true false", photographed(LARGE_PHOTOS.formatted("") + NO_FRAME_IN_TIME));
  }

  @Test
  public void aBrowserThatHandsOverNoFramesPhotographsAllTheSame() throws IOException {
    assertEquals("image/png 1280 720 true false", photographed("delete window.VideoFrame; delete window.ImageCapture;"));
  }

  /** What comes of the button in such a browser. */
  private static String photographed(String preparation) throws IOException {
    try (CameraFilm film = film(1);
        Chromium chromium = new Chromium(film.flags());
        StudioVisit visit = visit(chromium, preparation)) {
      Page page = visit.page();
      visit.choose(DOCUMENT);
      page.click(".intake [data-action=camera]");
      page.waitForFunction(GUIDED);
      JsonNode report = visit.judge(() -> page.click("#camera [data-part=shutter]:not([aria-disabled])"));
      assertEquals(1, report.path("faces").asInt());
      return (String) page.evaluate(CORNERS);
    }
  }

  @Test
  public void theKeyboardOpensAndClosesItAndTheCameraIsOffThen() throws IOException {
    try (CameraFilm film = film(0.5);
        Chromium chromium = new Chromium(film.flags());
        StudioVisit visit = visit(chromium)) {
      Page page = visit.page();
      page.focus(".intake [data-action=camera]");
      page.keyboard().press("Enter");
      page.waitForFunction(LOOKED_AT, 1);
      assertEquals("live", page.evaluate(CameraScripts.TRACKS));
      for (String part : List.of("close", "shutter", "timer")) {
        page.keyboard().press("Tab");
        assertEquals(part, page.evaluate("() => document.activeElement.dataset.part"));
      }
      assertEquals("", Axe.complaints(page));
      page.keyboard().press("Escape");
      // A dialog tells that it is closed a moment after it is.
      page.waitForCondition(() -> page.evaluate(CameraScripts.TRACKS).equals("ended"));
      assertFalse(page.isVisible("#camera"));
      assertEquals("camera", page.evaluate("() => document.activeElement.dataset.action"));
    }
  }

  @Test
  public void aCameraThatIsTakenAwayIsToldAndCanBeHadAgain() throws IOException {
    try (CameraFilm film = film(0.5);
        Chromium chromium = new Chromium(film.flags());
        StudioVisit visit = visit(chromium)) {
      Page page = visit.page();
      page.click(".intake [data-action=camera]");
      page.waitForFunction(LOOKED_AT, 1);
      page.evaluate("() => streams[0].getTracks()[0].dispatchEvent(new Event('ended'))");
      page.waitForCondition(() -> page.textContent(WHY).startsWith("The camera has stopped."));
      assertEquals("ended", page.evaluate(CameraScripts.TRACKS));
      assertEquals("", Axe.complaints(page));
      page.click("#camera [data-part=again]");
      page.waitForCondition(() -> page.textContent(HINT).equals("Move closer"));
      assertEquals("ended live", page.evaluate(CameraScripts.TRACKS));
      page.evaluate(CameraScripts.LEAVE);
      page.waitForCondition(() -> page.textContent(WHY).startsWith("The camera was switched off because you left"));
      assertEquals("ended ended", page.evaluate(CameraScripts.TRACKS));
    }
  }

  @Test
  public void anotherCameraCanBeChosenAndTheFirstIsOffThen() {
    try (Chromium chromium =
            new Chromium("--use-fake-device-for-media-stream=device-count=2", "--use-fake-ui-for-media-stream");
        StudioVisit visit = visit(chromium)) {
      Page page = visit.page();
      page.click(".intake [data-action=camera]");
      page.waitForFunction(LOOKED_AT, 1);
      page.selectOption("#camera [data-part=cameras]", new SelectOption().setIndex(1));
      page.waitForFunction("() => streams.length === 2 && document.querySelector('#camera video').srcObject === streams[1]");
      assertEquals("ended live", page.evaluate(CameraScripts.TRACKS));
    }
  }

  @Test
  public void whoDoesNotAllowTheCameraKeepsPhotoAndVerdict() throws IOException {
    try (Chromium chromium = new Chromium("--use-fake-device-for-media-stream", "--deny-permission-prompts");
        StudioVisit visit = visit(chromium)) {
      Page page = visit.page();
      visit.choose(DOCUMENT);
      visit.judgeFully("me.jpg", "image/jpeg", TestPhotos.encode(TestPhotos.drawnPerson(), "jpg"));
      String verdict = page.textContent("#verdict-title");
      page.click(".tools [data-action=camera]");
      page.waitForCondition(() -> page.textContent(WHY).startsWith("This page is not allowed to use the camera."));
      assertTrue(page.textContent(WHY).endsWith("Your photo is still here."));
      page.click("#camera [data-part=close]");
      assertEquals(verdict, page.textContent("#verdict-title"));
    }
  }

  @Test
  public void whoHasNoCameraIsToldSoAndMayChooseAFile() {
    try (Chromium chromium =
            new Chromium("--use-fake-device-for-media-stream=device-count=0", "--use-fake-ui-for-media-stream");
        StudioVisit visit = visit(chromium)) {
      Page page = visit.page();
      page.click(".intake [data-action=camera]");
      page.waitForCondition(() -> page.textContent(WHY).startsWith("No camera was found."));
      page.waitForFileChooser(() -> page.click("#camera [data-part=pick]"));
      assertFalse(page.isVisible("#camera"));
    }
  }

  private static CameraFilm film(double size) throws IOException {
    return CameraFilm.of(PackagedEngine.catalogue().find(DOCUMENT).orElseThrow(), size);
  }

  private static StudioVisit visit(Chromium chromium) {
    return visit(chromium, "");
  }

  /**
   * @param preparation runs before the page's own scripts
   */
  private static StudioVisit visit(Chromium chromium, String preparation) {
    return StudioVisit.begin(chromium.browser(), "http://localhost:" + SITE.port(), KEEP + preparation);
  }
}
