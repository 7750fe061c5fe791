package app.selfsame.decode;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.message.English;
import app.selfsame.photos.SharedPhotos;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

/** Real files, odd, broken and malicious ones among them, when the folder of photographs is there. */
public class SharedPhotosTest {
  /** Files that no upright picture comes out of; every other one is decoded. */
  private static final Set<String> REFUSED =
      Set.of(
          "Pillow__avif__hopper.avif",
          "Pillow__avif__hopper.heif",
          "Pillow__images__broken.png",
          "Pillow__images__decompression_bomb.ico",
          // Its picture is noise in stripes: a scan with thousands of bytes left over.
          "Pillow__images__hopper_bad_exif.jpg",
          "exif-samples__jpg__corrupted.jpg",
          "exif-samples__mobile__iphone_13_pro_max.HEIC",
          "sharp__fixtures__big-height.webp",
          "sharp__fixtures__corrupt-header.jpg",
          "sharp__fixtures__giant-image.jpg",
          "sharp__fixtures__sdr_cosmos12920_cicp1-13-6_yuv444_full_qp10.avif",
          "sharp__fixtures__truncated.jpg",
          "test-assets__avif__10bit-HDR-P3-nclx.avif");

  private final PhotoDecoder decoder = new PhotoDecoder();
  private final SharedPhotos photos = SharedPhotos.assumed();

  @Test
  public void hostileFilesAreDecodedOrRefusedWithASentence() throws IOException {
    Set<String> refused = new TreeSet<>();
    for (Path file : photos.in("hostile")) {
      try {
        decoder.decode(Files.readAllBytes(file));
      } catch (UnreadablePhotoException e) {
        refused.add(file.getFileName().toString());
        String said = English.say(e.refusal().messages());
        assertTrue(said, said.matches("This .*\\. .*\\."));
      }
    }
    assertEquals(new TreeSet<>(REFUSED), refused);
  }

  @Test
  public void picturesOfOneSeriesAreUprightAlike() throws IOException {
    assertAlike("exif-orientation-examples____Landscape_");
    assertAlike("sharp__fixtures__Portrait_");
    assertAlike("Pillow__images__hopper_orientation_");
  }

  /** The stored pictures were compressed each by itself, so they agree in their means over a grid of 4 x 4. */
  private void assertAlike(String series) throws IOException {
    List<Path> files =
        photos.in("exif").stream().filter(file -> file.getFileName().toString().startsWith(series)).toList();
    RgbaImage first = decoder.decode(Files.readAllBytes(files.get(0)));
    for (Path file : files) {
      RgbaImage photo = decoder.decode(Files.readAllBytes(file));
      assertEquals(file.toString(), first.width(), photo.width());
      assertEquals(file.toString(), first.height(), photo.height());
      for (int cell = 0; cell < 16; cell++) {
        assertEquals(file + ", cell " + cell, meanGreen(first, cell), meanGreen(photo, cell), 4);
      }
    }
  }

  private static double meanGreen(RgbaImage photo, int cell) {
    int width = photo.width() / 4;
    int height = photo.height() / 4;
    double sum = 0;
    for (int i = 0; i < width * height; i++) {
      sum += RgbaImage.green(photo.pixel(cell % 4 * width + i % width, cell / 4 * height + i / width));
    }
    return sum / (width * height);
  }
}
