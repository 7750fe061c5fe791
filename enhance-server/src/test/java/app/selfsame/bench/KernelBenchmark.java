package app.selfsame.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code ./bench kernels}: the Java kernels in WebAssembly against the same written by hand in JavaScript. */
public final class KernelBenchmark {
  private static final int WARM_UP = 5;
  private static final int ROUNDS = 21;

  private KernelBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Path web = Path.of(System.getProperty("selfsame.root"), "web-client");
    Map<String, Path> folders = new LinkedHashMap<>();
    folders.put("/teavm/", web.resolve("target/teavm"));
    folders.put("/kernels/", web.resolve("target/bench"));
    folders.put("/", web.resolve("bench"));
    try (LocalFiles files = new LocalFiles(folders);
        BenchChromium chromium = new BenchChromium()) {
      Page page = chromium.freshPage();
      page.onPageError(System.err::println);
      page.navigate(files.origin() + "/kernels.html");
      page.waitForFunction("() => window.benchmark");
      page.evaluate("(rounds) => benchmark(rounds)", WARM_UP);
      print(chromium.version(), (List<?>) page.evaluate("(rounds) => benchmark(rounds)", ROUNDS));
    }
  }

  private static void print(String browser, List<?> kernels) {
    MarkdownTable table =
        new MarkdownTable(
            System.out,
            browser + ": " + ROUNDS + " rounds in turns, ms, median (least to most)",
            "kernel", "Java in WebAssembly", "JavaScript", "ratio of medians", "of least", "same result");
    for (Object each : kernels) {
      Map<?, ?> kernel = (Map<?, ?>) each;
      Samples java = samples(kernel.get("java"));
      Samples js = samples(kernel.get("js"));
      table.row(
          kernel.get("name"),
          java,
          js,
          ratio(java.median(), js.median()),
          ratio(java.least(), js.least()),
          same(kernel.get("javaSum"), kernel.get("jsSum")));
    }
  }

  private static Samples samples(Object values) {
    return Samples.of(((List<?>) values).stream().map(Number.class::cast).toList());
  }

  private static String same(Object java, Object js) {
    return ((Number) java).doubleValue() == ((Number) js).doubleValue() ? "yes" : "NO: " + java + ", " + js;
  }

  private static String ratio(double java, double js) {
    return String.format(Locale.ROOT, "%.2f", java / js);
  }
}
