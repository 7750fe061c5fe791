package app.selfsame.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The recognition network as face-api runs it, in Chromium. */
public final class FaceApiNetwork implements AutoCloseable {
  private final BenchChromium chromium = new BenchChromium();
  private final LocalFiles files;
  private final Page page;

  /** @param root of the project */
  public FaceApiNetwork(Path root) throws IOException {
    Path client = root.resolve("web-client");
    Map<String, Path> folders = new LinkedHashMap<>();
    folders.put("/face-api/", client.resolve("node_modules/@vladmandic/face-api"));
    folders.put("/", client.resolve("bench"));
    files = new LocalFiles(folders);
    page = chromium.freshPage();
    page.navigate(files.origin() + "/recognition.html");
    page.waitForFunction("() => globalThis.isReady");
  }

  /** @param rgb of 150 x 150 pixels, 0..255 */
  public float[] run(float[] rgb) {
    List<Double> values = new ArrayList<>();
    for (float value : rgb) {
      values.add((double) value);
    }
    List<?> answer = (List<?>) page.evaluate("rgb => globalThis.template(rgb)", values);
    float[] template = new float[answer.size()];
    for (int i = 0; i < template.length; i++) {
      template[i] = ((Number) answer.get(i)).floatValue();
    }
    return template;
  }

  @Override
  public void close() {
    chromium.close();
    files.close();
  }
}
