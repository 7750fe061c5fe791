package app.selfsame.file;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.Limits;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import org.junit.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a foreign decoder, the JDK's, makes of the files. */
public class WrittenFileDecodedTest {
  private static BufferedImage decode(byte[] file) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
    assertNotNull(image);
    return image;
  }

  /** Peak signal-to-noise ratio in dB over all three colours. */
  private static double psnr(RgbaImage image, BufferedImage decoded) {
    assertEquals(image.width(), decoded.getWidth());
    assertEquals(image.height(), decoded.getHeight());
    double squares = 0;
    for (int y = 0; y < image.height(); y++) {
      for (int x = 0; x < image.width(); x++) {
        int pixel = image.pixel(x, y);
        int rgb = decoded.getRGB(x, y);
        int red = RgbaImage.red(pixel) - (rgb >> 16 & 0xff);
        int green = RgbaImage.green(pixel) - (rgb >> 8 & 0xff);
        int blue = RgbaImage.blue(pixel) - (rgb & 0xff);
        squares += red * red + green * green + blue * blue;
      }
    }
    return 10 * Math.log10(255.0 * 255 * 3 * image.width() * image.height() / squares);
  }

  @Test
  public void aJpegIsCloseToThePicture() throws IOException {
    RgbaImage image = Pictures.portraitLike(413, 531);
    double psnr = psnr(image, decode(new JpegEncoder(image, false, 300).encode(92)));
    assertTrue(psnr + " dB", psnr > 40);
  }

  @Test
  public void sizesNeedNotBeMultiplesOfABlock() throws IOException {
    for (int[] size : new int[][] {{8, 8}, {5, 3}, {1, 1}, {17, 8}, {600, 601}}) {
      RgbaImage image = Pictures.portraitLike(size[0], size[1]);
      double psnr = psnr(image, decode(new JpegEncoder(image, false, 300).encode(100)));
      assertTrue(size[0] + " x " + size[1] + ": " + psnr + " dB", psnr > 45);
    }
  }

  @Test
  public void quality100LosesNextToNothingEvenInNoise() throws IOException {
    RgbaImage image = Pictures.grainy(200, 150, 100);
    double psnr = psnr(image, decode(new JpegEncoder(image, false, 300).encode(100)));
    assertTrue(psnr + " dB", psnr > 50);
  }

  @Test
  public void lowerQualitiesStillDecode() throws IOException {
    RgbaImage image = Pictures.grainy(100, 80, 60);
    double last = 0;
    for (int quality : new int[] {1, 30, 60, 90}) {
      double psnr = psnr(image, decode(new JpegEncoder(image, false, 300).encode(quality)));
      assertTrue("quality " + quality + ": " + psnr + " dB", psnr > last);
      last = psnr;
    }
  }

  @Test
  public void aPaddedFileIsTheSamePicture() throws IOException {
    RgbaImage image = Pictures.portraitLike(120, 150);
    byte[] padded = OutputWriter.write(
        image, new OutputRequest(ImageFormat.JPEG, 300, Limits.atLeast(60), false)).bytes();
    assertEquals(60 * 1024, padded.length);
    assertTrue(psnr(image, decode(padded)) > 45);
  }

  @Test
  public void aGreyJpegHasOneComponent() throws IOException {
    RgbaImage image = Pictures.portraitLike(50, 70);
    BufferedImage decoded = decode(new JpegEncoder(image, true, 600).encode(95));
    assertEquals(1, decoded.getRaster().getNumBands());
    assertEquals(Luma.of(image.pixel(25, 35)), decoded.getRaster().getSample(25, 35, 0), 2);
  }

  @Test
  public void aPngIsThePictureExactly() throws IOException {
    RgbaImage image = Pictures.grainy(123, 77, 30);
    for (double lowerKb : new double[] {0, 100}) {
      byte[] file = OutputWriter.write(
          image, new OutputRequest(ImageFormat.PNG, 300, Limits.atLeast(lowerKb), false)).bytes();
      assertEquals(Double.POSITIVE_INFINITY, psnr(image, decode(file)), 0);
    }
  }

  @Test
  public void otherReadersSeeTheDensity() throws IOException {
    RgbaImage image = Pictures.portraitLike(40, 50);
    Element jpeg = metadata("jpeg", new JpegEncoder(image, false, 300).encode(90), "javax_imageio_jpeg_image_1.0");
    Element jfif = (Element) jpeg.getElementsByTagName("app0JFIF").item(0);
    assertEquals("1", jfif.getAttribute("resUnits"));
    assertEquals("300", jfif.getAttribute("Xdensity"));
    assertEquals("300", jfif.getAttribute("Ydensity"));
    Element png = metadata("png", new PngEncoder(image, false, 600).encode(0), "javax_imageio_png_1.0");
    Element physical = (Element) png.getElementsByTagName("pHYs").item(0);
    // 600 / 0.0254, rounded.
    assertEquals("23622", physical.getAttribute("pixelsPerUnitXAxis"));
    assertEquals("meter", physical.getAttribute("unitSpecifier"));
    NodeList comments = png.getElementsByTagName("tEXt");
    assertEquals(0, comments.getLength());
  }

  private static Element metadata(String format, byte[] file, String tree) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(input);
      IIOMetadata metadata = reader.getImageMetadata(0);
      return (Element) metadata.getAsTree(tree);
    } finally {
      reader.dispose();
    }
  }

  @Test
  public void theProfileIsSrgbToLessThanOneStep() {
    ICC_Profile profile = ICC_Profile.getInstance(SrgbProfile.bytes());
    assertEquals(ICC_Profile.CLASS_DISPLAY, profile.getProfileClass());
    assertEquals(ColorSpace.TYPE_RGB, profile.getColorSpaceType());
    assertTrue(SrgbProfile.bytes().length + " bytes", SrgbProfile.bytes().length < 1100);
    ICC_ColorSpace own = new ICC_ColorSpace(profile);
    for (int red = 0; red <= 255; red += 51) {
      for (int green = 0; green <= 255; green += 51) {
        for (int blue = 0; blue <= 255; blue += 51) {
          float[] rgb = own.toRGB(new float[] {red / 255f, green / 255f, blue / 255f});
          assertEquals(red, rgb[0] * 255, 0.6);
          assertEquals(green, rgb[1] * 255, 0.6);
          assertEquals(blue, rgb[2] * 255, 0.6);
        }
      }
    }
  }

  @Test
  public void aPictureInBandsIsTheSameAsTheWhole() throws IOException {
    for (int height : new int[] {8, 67, 200}) {
      RgbaImage image = Pictures.grainy(123, height, 20);
      PictureBands bands =
          new PictureBands() {
            @Override
            public int widthPx() {
              return image.width();
            }

            @Override
            public int heightPx() {
              return image.height();
            }

            @Override
            public RgbaImage band(int top, int rows) {
              int from = top * image.width();
              int[] pixels = Arrays.copyOfRange(image.pixels(), from, from + rows * image.width());
              return new RgbaImage(image.width(), rows, pixels);
            }
          };
      OutputFile file = OutputWriter.write(bands, 600);
      assertEquals(600, file.facts().dpi());
      BufferedImage banded = decode(file.bytes());
      BufferedImage whole = decode(new JpegEncoder(image, false, 600).encode(OutputWriter.USUAL_QUALITY));
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < image.width(); x++) {
          assertEquals(whole.getRGB(x, y), banded.getRGB(x, y));
        }
      }
    }
  }
}
