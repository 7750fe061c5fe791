package app.selfsame.bench;

import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.measure.Portrait;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The measures compiled to WebAssembly, timed in a page on a portrait of this program. */
final class BrowserMeasures {
  private BrowserMeasures() {}

  static MeasureTimes time(BenchChromium chromium, LargePhoto photo, Portrait portrait, int warmUp, int rounds)
      throws IOException {
    Path folder = Files.createTempDirectory("selfsame-cost");
    Path file = Files.write(folder.resolve("photo.jpg"), photo.content());
    Path web = Path.of(System.getProperty("selfsame.root"), "web-client");
    Map<String, Path> folders = new LinkedHashMap<>();
    folders.put("/teavm/", web.resolve("target/teavm"));
    folders.put("/measures/", web.resolve("target/bench"));
    folders.put("/photo/", folder);
    folders.put("/", web.resolve("bench"));
    try (LocalFiles files = new LocalFiles(folders)) {
      Page page = chromium.freshPage();
      page.onPageError(System.err::println);
      page.navigate(files.origin() + "/measures.html");
      page.waitForFunction("() => window.benchmark");
      page.evaluate("(found) => prepare(...found)", found(portrait));
      page.evaluate("(rounds) => benchmark(rounds)", warmUp);
      return times((Map<?, ?>) page.evaluate("(rounds) => benchmark(rounds)", rounds));
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
  }

  private static List<List<Double>> found(Portrait portrait) {
    OrientedBoxPx region = portrait.mask().region();
    PointPx centre = region.toImage(0.5, 0.5);
    return List.of(
        doubles(portrait.face().mesh().xyzPx()),
        doubles(portrait.mask().share()),
        List.of(centre.x(), centre.y(), region.width(), region.height(), region.rotationRadians()));
  }

  private static List<Double> doubles(float[] values) {
    List<Double> doubles = new ArrayList<>();
    for (float value : values) {
      doubles.add((double) value);
    }
    return doubles;
  }

  private static MeasureTimes times(Map<?, ?> result) {
    MeasureTimes times = new MeasureTimes(samples(result.get("all")));
    for (Object each : (List<?>) result.get("own")) {
      Map<?, ?> measure = (Map<?, ?>) each;
      times.own().put((String) measure.get("name"), samples(measure.get("times")));
    }
    return times;
  }

  private static Samples samples(Object values) {
    return Samples.of(((List<?>) values).stream().map(Number.class::cast).toList());
  }
}
