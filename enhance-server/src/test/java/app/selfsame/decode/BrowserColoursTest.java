package app.selfsame.decode;

import static org.junit.Assert.assertEquals;

import app.selfsame.firefox.Firefox;
import app.selfsame.firefox.FirefoxTab;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import app.selfsame.worker.HeicFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

/**
 * Photos of wide colours as browsers hand them to the engine. Those of inks are left out, whose profile the engine
 * follows itself: Chromium gets black ink wrong, Firefox leaves the profile out.
 */
public class BrowserColoursTest {
  private static final double MEAN_TOLERANCE = 2;
  private static final Set<String> COLOURS = Set.of("Display P3", "Adobe RGB");
  private static final Set<ImageFormat> FORMATS =
      Set.of(ImageFormat.JPEG, ImageFormat.PNG, ImageFormat.WEBP, ImageFormat.AVIF);

  @Test
  public void wideColoursAreAsLittleCmsShowsThemInChromium() throws IOException {
    try (ChromiumPictures browser = new ChromiumPictures()) {
      assertShowsWideColours(browser::decode);
    }
  }

  @Test
  public void wideColoursAreAsLittleCmsShowsThemInFirefox() throws IOException {
    try (FirefoxTab tab = Firefox.shared().newTab()) {
      assertShowsWideColours(
          (file, type) ->
              BrowserDecoding.picture(
                  tab.evaluate(BrowserDecoding.FUNCTION, BrowserDecoding.argument(file, type, 1))));
    }
  }

  private interface Decoder {
    RgbaImage decode(byte[] file, String type);
  }

  private static void assertShowsWideColours(Decoder browser) throws IOException {
    List<MadeFile> files = new ArrayList<>(MadeFiles.all());
    int[] shown =
        files.stream().filter(file -> file.toString().equals("png, Display P3")).findFirst().orElseThrow().shown();
    files.add(new MadeFile("avif", "Display P3", HeicFile.file("chart-p3.avif"), shown));
    Set<String> wrong = new TreeSet<>();
    for (MadeFile file : files) {
      ImageFormat format = ImageFormat.of(file.bytes());
      if (COLOURS.contains(file.colour()) && FORMATS.contains(format)) {
        String type = format.name().toLowerCase(Locale.ROOT);
        double mean = ColourChart.mean(browser.decode(file.bytes(), type), file.shown());
        if (!(mean < MEAN_TOLERANCE)) {
          wrong.add(file + ": " + mean);
        }
      }
    }
    assertEquals(new TreeSet<>(), wrong);
  }
}
