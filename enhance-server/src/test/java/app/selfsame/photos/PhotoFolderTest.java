package app.selfsame.photos;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.DecodingLimits;
import app.selfsame.image.ImageHeader;
import app.selfsame.image.ImageHeaderReader;
import app.selfsame.image.Orientation;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.message.English;
import app.selfsame.refusal.RefusalCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.BeforeClass;
import org.junit.Test;

/** Real files, odd and broken ones among them, against a list of their sizes and orientations. */
public class PhotoFolderTest {
  private static final String[] CATEGORIES = {"hostile", "exif", "not_photo", "no_face"};

  private static SharedPhotos photos;

  @BeforeClass
  public static void findPhotos() {
    photos = SharedPhotos.assumed();
  }

  @Test
  public void everyFileHasItsListedHeaderOrIsRefused() throws IOException {
    List<String> refused = new ArrayList<>();
    for (Map<String, String> row : photos.labels(CATEGORIES)) {
      String file = row.get("file");
      byte[] bytes = Files.readAllBytes(photos.file(file));
      try {
        ImageHeader header = ImageHeaderReader.read(bytes);
        if (!row.get("width").isEmpty()) {
          assertEquals(file, row.get("width") + " x " + row.get("height"), header.width() + " x " + header.height());
        }
        if (!row.get("exif_orientation").isEmpty()) {
          Orientation listed = Orientation.ofExif(Integer.parseInt(row.get("exif_orientation")));
          assertEquals(file, listed, header.orientation());
        }
      } catch (UnreadablePhotoException e) {
        refused.add(file);
      }
    }
    assertEquals(
        List.of(
            "hostile/Pillow__images__broken.png",
            // An animation.
            "hostile/sharp__fixtures__big-height.webp",
            "hostile/sharp__fixtures__corrupt-header.jpg"),
        refused.stream().sorted().toList());
  }

  @Test
  public void whatIsNotAdmittedIsRefusedWithASentence() throws IOException {
    for (Map<String, String> row : photos.labels(CATEGORIES)) {
      try {
        DecodingLimits.admit(Files.readAllBytes(photos.file(row.get("file"))));
      } catch (UnreadablePhotoException e) {
        String said = English.say(e.refusal().messages());
        assertTrue(said, said.startsWith("This "));
      }
    }
  }

  @Test
  public void bombsAreNotAdmitted() throws IOException {
    for (String name : List.of("sharp__fixtures__giant-image.jpg", "Pillow__images__decompression_bomb.ico")) {
      byte[] bytes = Files.readAllBytes(photos.file("hostile/" + name));
      try {
        DecodingLimits.admit(bytes);
        throw new AssertionError(name + " was admitted");
      } catch (UnreadablePhotoException e) {
        assertEquals(name, RefusalCode.TOO_LARGE, e.code());
      }
    }
  }

  @Test
  public void theSamePictureStoredInEightWaysIsTheSameUpright() throws IOException {
    for (String series : List.of("exif-orientation-examples____Landscape_", "sharp__fixtures__Portrait_")) {
      RgbaImage reference = upright(series + 1);
      for (int value = 2; value <= 8; value++) {
        RgbaImage upright = upright(series + value);
        assertEquals(reference.width(), upright.width());
        double difference = meanGreenDifference(reference, upright);
        // Each was compressed anew, which alone makes up some steps; a wrong turn makes 20 and more.
        assertTrue(series + value + " differs by " + difference, difference < 8);
      }
    }
  }

  private static RgbaImage upright(String name) throws IOException {
    Path path = photos.file("exif/" + name + ".jpg");
    BufferedImage decoded = ImageIO.read(path.toFile());
    int[] pixels = decoded.getRGB(0, 0, decoded.getWidth(), decoded.getHeight(), null, 0, decoded.getWidth());
    Orientation orientation = ImageHeaderReader.read(Files.readAllBytes(path)).orientation();
    return orientation.upright(new RgbaImage(decoded.getWidth(), decoded.getHeight(), pixels));
  }

  /** Green stands in the same place in both packings of a pixel. */
  private static double meanGreenDifference(RgbaImage a, RgbaImage b) {
    long sum = 0;
    for (int i = 0; i < a.pixels().length; i++) {
      sum += Math.abs(RgbaImage.green(a.pixels()[i]) - RgbaImage.green(b.pixels()[i]));
    }
    return (double) sum / a.pixels().length;
  }
}
