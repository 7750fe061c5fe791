package app.selfsame.browser;

import static org.junit.Assert.assertEquals;

import app.selfsame.decode.ColourChart;
import app.selfsame.decode.Differences;
import app.selfsame.decode.InkFiles;
import app.selfsame.decode.MadeFile;
import app.selfsame.decode.PhotoDecoder;
import app.selfsame.firefox.Firefox;
import app.selfsame.image.RgbaImage;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.ClassRule;
import org.junit.Test;

/** Photos of printing inks on the page, beside what littleCMS makes of them. */
public class InkVisitTest {
  @ClassRule public static final ServedSite SITE = new ServedSite();

  /** In CIEDE2000; of the two levels of an ink that are half as strong alike one is taken. */
  private static final double MEAN_TOLERANCE = 1;

  @Test
  public void inksAreAsLittleCmsShowsThemInChromium() throws IOException {
    try (StudioVisit visit = SITE.visit()) {
      assertShowsInks(visit);
    }
  }

  @Test
  public void inksAreAsLittleCmsShowsThemInFirefox() throws IOException {
    try (FirefoxVisit visit = FirefoxVisit.begin(Firefox.shared(), "http://127.0.0.1:" + SITE.port())) {
      assertShowsInks(visit);
    }
  }

  private static void assertShowsInks(PageVisit visit) throws IOException {
    Set<String> wrong = new TreeSet<>();
    for (MadeFile file : InkFiles.charts()) {
      note(wrong, file.toString(), ColourChart.mean(visit.shown("inks.jpg", file.bytes()), file.shown()));
    }
    for (Map.Entry<String, byte[]> file : InkFiles.others().entrySet()) {
      RgbaImage there = visit.shown("inks.jpg", file.getValue());
      RgbaImage here = new PhotoDecoder().decode(file.getValue());
      assertEquals(file.getKey(), here.width(), there.width());
      note(wrong, file.getKey(), Differences.mean(here, there));
    }
    assertEquals(new TreeSet<>(), wrong);
    assertTakesCutFilesAsOthers(visit);
  }

  /** What there is of it is shown, or it is refused, with a profile as without. */
  private static void assertTakesCutFilesAsOthers(PageVisit visit) throws IOException {
    visit.choose("us-passport-print");
    String refused = visit.judge("inks.jpg", "image/jpeg", InkFiles.cut(false)).path("refused").asText();
    assertEquals(refused, visit.judge("inks.jpg", "image/jpeg", InkFiles.cut(true)).path("refused").asText());
  }

  private static void note(Set<String> wrong, String file, double mean) {
    if (!(mean < MEAN_TOLERANCE)) {
      wrong.add(file + ": " + mean);
    }
  }
}
