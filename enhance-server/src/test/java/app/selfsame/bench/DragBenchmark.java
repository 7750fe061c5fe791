package app.selfsame.bench;

import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import app.selfsame.worker.TestPhotos;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * {@code ./bench studio drag}: how smoothly the picture follows a finger under the frame, with every move judged, and how
 * soon after it rests the checks stand there.
 */
public final class DragBenchmark {
  private static final int FRAMES = 300;

  /** Runs before the page's own scripts: when the engine last judged, and how long the page did not answer. */
  private static final String CLOCK =
      """
      window.judgedAt = 0;
      window.judgedTimes = 0;
      window.longTasks = [];
      new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({duration}) => duration)))
        .observe({type: 'longtask'});
      window.Worker = class extends Worker {
        constructor(script) {
          super(script);
          this.addEventListener('message', ({data: {type}}) => {
            if (type === 'judged') {
              judgedAt = performance.now();
              judgedTimes++;
            }
          });
        }
      };
      """;

  /** A finger goes round in circles, once a frame, and leaves. */
  private static final String DRAG =
      """
      async (frames) => {
        const surface = document.querySelector('#editor-surface');
        surface.setPointerCapture = () => {};
        const box = surface.getBoundingClientRect();
        const send = (type, i) => surface.dispatchEvent(new PointerEvent(type, {
          pointerId: 5, bubbles: true,
          clientX: box.left + box.width / 2 + 60 * Math.sin(i / 20), clientY: box.top + box.height / 2 + 60 * Math.cos(i / 20),
        }));
        const nextFrame = () => new Promise(requestAnimationFrame);
        longTasks.length = 0;
        judgedTimes = 0;
        send('pointerdown', 0);
        let last = await nextFrame();
        const start = last;
        let longest = 0;
        for (let i = 1; i <= frames; i++) {
          send('pointermove', i);
          const now = await nextFrame();
          longest = Math.max(longest, now - last);
          last = now;
        }
        const judged = judgedTimes;
        const tasks = longTasks.length;
        const released = performance.now();
        send('pointerup', frames);
        judgedAt = 0;
        while (judgedAt < released) await nextFrame();
        await nextFrame();
        return {
          fps: frames * 1000 / (last - start), longest, judged: judged * 1000 / (last - start), tasks,
          shown: performance.now() - released,
        };
      }
      """;

  private DragBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    byte[] photo =
        arguments.length > 0
            ? Files.readAllBytes(Path.of(arguments[0]))
            : TestPhotos.encode(TestPhotos.drawnPerson(5), "jpg");
    try (SiteServer server = SiteServer.start(Site.packaged(), 0);
        BenchChromium chromium = new BenchChromium()) {
      Page page = chromium.freshPage();
      page.addInitScript(CLOCK);
      page.navigate("http://localhost:" + server.port() + "/#us-passport-print");
      page.waitForSelector("#document:not([disabled])");
      page.setInputFiles("#photo-file", new FilePayload("photo.jpg", "image/jpeg", photo));
      page.waitForSelector("#view-prepared:not([disabled])");
      page.click("#adjust");
      // The first time is the browser's, which compiles.
      page.evaluate(DRAG, FRAMES);
      page.click("#editor [data-part=best]");
      page.waitForSelector("#download button:enabled");
      @SuppressWarnings("unchecked")
      Map<String, Number> found = (Map<String, Number>) page.evaluate(DRAG, FRAMES);
      print("frames a second", found.get("fps"));
      print("longest between two frames, ms", found.get("longest"));
      print("judgements a second", found.get("judged"));
      print("tasks of the page over 50 ms", found.get("tasks"));
      print("from release to the checks, ms", found.get("shown"));
      page.context().close();
    }
  }

  private static void print(String what, Number value) {
    System.out.println(String.format(Locale.ROOT, "%-34s %6.1f", what, value.doubleValue()));
  }
}
