package app.selfsame.bench;

import app.selfsame.image.RgbaImage;
import app.selfsame.matting.PersonOutline;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The matting compiled to WebAssembly, timed in pages on a picture of this program.
 *
 * @param version the browser's
 * @param first milliseconds of the first solve, one a page
 * @param firstGrowth megabytes that the page's process grew by in it at the most
 * @param warm milliseconds of later solves in one page
 * @param growth megabytes that this page's process grew by in all of its solves at the most
 * @param alphaApart the greatest difference of an alpha from this program's, 0..255
 * @param pixelsApart how many pixels of the cutout are not the same as this program's
 */
public record BrowserMatting(
    String version,
    Samples first,
    Samples firstGrowth,
    Samples warm,
    double growth,
    int alphaApart,
    int pixelsApart) {

  /** Solves a picture whose cutout by this program is known. */
  public static BrowserMatting measure(
      RgbaImage picture, PersonOutline outline, RgbaImage cutout, int pages, int warmUp, int rounds)
      throws IOException {
    Path folder = Files.createTempDirectory("selfsame-matting");
    List<Path> written =
        List.of(
            Files.write(folder.resolve("pixels"), bytes(picture)),
            Files.write(folder.resolve("labels"), outline.trimap().labels()),
            Files.write(folder.resolve("expected"), outline.expected()),
            Files.write(folder.resolve("cutout"), bytes(cutout)));
    try (LocalFiles files = new LocalFiles(folders(folder));
        BenchChromium chromium = new BenchChromium()) {
      double[] first = new double[pages];
      double[] firstGrowth = new double[pages];
      for (int n = 0; n < pages; n++) {
        Page page = open(chromium, files, picture);
        RendererMemory memory = RendererMemory.watch(page.context().browser());
        first[n] = solve(page);
        firstGrowth[n] = memory.growthMegabytes();
        page.context().close();
      }
      Page page = open(chromium, files, picture);
      RendererMemory memory = RendererMemory.watch(page.context().browser());
      for (int round = 0; round < warmUp; round++) {
        solve(page);
      }
      double[] warm = new double[rounds];
      for (int round = 0; round < rounds; round++) {
        warm[round] = solve(page);
      }
      List<?> apart = (List<?>) page.evaluate("() => compare()");
      return new BrowserMatting(
          chromium.version(),
          Samples.of(first),
          Samples.of(firstGrowth),
          Samples.of(warm),
          memory.growthMegabytes(),
          (Integer) apart.get(0),
          (Integer) apart.get(1));
    } finally {
      for (Path file : written) {
        Files.delete(file);
      }
      Files.delete(folder);
    }
  }

  private static Map<String, Path> folders(Path pictures) {
    Path web = Path.of(System.getProperty("selfsame.root"), "web-client");
    Map<String, Path> folders = new LinkedHashMap<>();
    folders.put("/teavm/", web.resolve("target/teavm"));
    folders.put("/matting/", web.resolve("target/bench"));
    folders.put("/picture/", pictures);
    folders.put("/", web.resolve("bench"));
    return folders;
  }

  private static Page open(BenchChromium chromium, LocalFiles files, RgbaImage picture) {
    Page page = chromium.freshPage();
    page.onPageError(System.err::println);
    page.navigate(files.origin() + "/matting.html");
    page.waitForFunction("() => window.prepare");
    page.evaluate("(size) => prepare(...size)", List.of(picture.width(), picture.height()));
    return page;
  }

  private static double solve(Page page) {
    return ((Number) page.evaluate("() => solve()")).doubleValue();
  }

  /** As a page of a computer of today reads its 32-bit numbers. */
  private static byte[] bytes(RgbaImage image) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * image.pixels().length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(image.pixels());
    return bytes.array();
  }
}
