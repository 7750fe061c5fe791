package app.selfsame.decode;

import static org.junit.Assert.assertTrue;

import app.selfsame.decode.DamagedFiles.DamagedFile;
import app.selfsame.decode.DamagedFiles.Harm;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The same files in Chromium and here. */
public class LikeChromiumTest {
  private static final double TOLERANCE = 2;
  private static final String HERE_ALONE = "opened here alone";
  private static final String BROWSER_ALONE = "opened in the browser alone";

  private static ChromiumPictures browser;

  private final PhotoDecoder decoder = new PhotoDecoder();
  private final Set<String> different = new TreeSet<>();

  @BeforeClass
  public static void start() {
    browser = new ChromiumPictures();
  }

  @AfterClass
  public static void stop() {
    browser.close();
  }

  @Test
  public void coloursAreThoseOfTheBrowser() throws IOException {
    for (MadeFile file : MadeFiles.all()) {
      if (ImageFormat.of(file.bytes()) != ImageFormat.TIFF && !isOtherwiseInChromium(file)) {
        String difference = difference(file.bytes());
        if (!isJustified(file, difference)) {
          note(file.toString(), difference);
        }
      }
    }
    assertTrue(String.join("\n", different), different.isEmpty());
  }

  /**
   * Dark inks come out brown in Chromium; here they are what littleCMS makes of the profile. And a bitmap of colours
   * gets the curve of a profile of grey there, which in all other formats counts for nothing. Whether a profile counts
   * that says it is longer than it is differs between versions of Chromium: 150 reads it, 156 does not.
   */
  private static boolean isOtherwiseInChromium(MadeFile file) {
    return file.colour().startsWith("inks")
        || file.colour().equals("profile that says it is 2 GB")
        || file.kind().contains("bmp") && file.colour().equals("profile of grey");
  }

  /** Lengths that do not hold: the browser shows half a JPEG, and refuses some whole pictures of other formats. */
  private static boolean isJustified(MadeFile file, String difference) {
    return file.shown() == null
        ? file.kind().contains("jpeg") && BROWSER_ALONE.equals(difference)
        : HERE_ALONE.equals(difference);
  }

  /** What both open looks the same in both; what one alone opens has its reason. */
  @Test
  public void damagedFilesAreOpenedOrRefusedAsInTheBrowser() throws IOException {
    for (DamagedFile file : DamagedFiles.all()) {
      String difference = difference(file.bytes());
      if (!isJustified(file, difference)) {
        note(file.kind() + ", " + file.harm(), difference);
      }
    }
    assertTrue(String.join("\n", different), different.isEmpty());
  }

  private static boolean isJustified(DamagedFile file, String difference) {
    if (BROWSER_ALONE.equals(difference)) {
      // Chromium shows what came out of a broken scan; a document is not to be made of it.
      return file.kind().contains("jpeg") && file.harm() == Harm.BIT_TURNED;
    }
    // Every pixel is there without the end marker or padding. In PNG a chunk's checksum may be what was turned.
    return HERE_ALONE.equals(difference)
        && (file.harm() == Harm.LAST_BYTE_MISSING || file.kind().contains("png") && file.harm() == Harm.BIT_TURNED);
  }

  private void note(String file, String difference) {
    if (difference != null) {
      different.add(file + ": " + difference);
    }
  }

  private String difference(byte[] file) {
    RgbaImage there = browser.decode(file, ImageFormat.of(file).name().toLowerCase(Locale.ROOT));
    RgbaImage here = decoded(file);
    if (here == null || there == null) {
      return here == there ? null : here == null ? BROWSER_ALONE : HERE_ALONE;
    }
    if (here.width() != there.width() || here.height() != there.height()) {
      return "of another size";
    }
    double difference = Differences.share(here, there, 0.95);
    return difference <= TOLERANCE ? null : "off by " + difference;
  }

  private RgbaImage decoded(byte[] file) {
    try {
      return decoder.decode(file);
    } catch (UnreadablePhotoException e) {
      return null;
    }
  }
}
