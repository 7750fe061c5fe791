package app.selfsame.decode;

import app.selfsame.image.RgbaImage;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The chart's samples, as they are, in files of every kind; nothing in them says what colours they mean. */
final class ChartFiles {
  static final int FULL = opencv_imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR_444;
  static final int HALVED = opencv_imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR_422;
  static final int QUARTERED = opencv_imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR_420;
  private static final int QUALITY = 98;
  private static final int LIGHT = 3;
  private static final int INKS = 4;
  private static final int PALETTE = 256;
  /** How Java writes down what is in a JPEG file. */
  private static final String WORDS = "javax_imageio_jpeg_image_1.0";

  private ChartFiles() {}

  static byte[] jpeg(int sampling, boolean progressive) {
    return jpeg(sampling, progressive, 0);
  }

  /** With a marker after each so many units of blocks. */
  static byte[] jpegWithRestarts(int interval) {
    return jpeg(QUARTERED, false, interval);
  }

  private static byte[] jpeg(int sampling, boolean progressive, int interval) {
    byte[] samples = light();
    try (Mat mat = new Mat(ColourChart.HEIGHT, ColourChart.WIDTH, opencv_core.CV_8UC3);
        BytePointer out = new BytePointer();
        IntPointer settings =
            new IntPointer(
                opencv_imgcodecs.IMWRITE_JPEG_QUALITY, QUALITY,
                opencv_imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR, sampling,
                opencv_imgcodecs.IMWRITE_JPEG_PROGRESSIVE, progressive ? 1 : 0,
                opencv_imgcodecs.IMWRITE_JPEG_RST_INTERVAL, interval)) {
      for (int i = 0; i < samples.length; i += LIGHT) {
        byte red = samples[i];
        samples[i] = samples[i + 2];
        samples[i + 2] = red;
      }
      mat.data().put(samples);
      opencv_imgcodecs.imencode(".jpg", mat, out, settings);
      byte[] file = new byte[(int) out.limit()];
      out.get(file);
      return file;
    }
  }

  /** Red, green and blue themselves, as Adobe's marker says (Adobe Technical Note 5116). */
  static byte[] untransformedJpeg() throws IOException {
    return withAdobe(rawJpeg(light(), LIGHT, Layout.PLAIN), 0);
  }

  /**
   * How a JPEG file lies.
   *
   * @param halved whether the second and the third component have half as many rows and columns
   * @param restartInterval units of blocks from each marker to the next, or 0 for none
   */
  record Layout(boolean progressive, boolean halved, int restartInterval) {
    static final Layout PLAIN = new Layout(false, false, 0);
  }

  /** Inks, or the first three of them as brightness and colour, all of them the other way round. */
  static byte[] inkJpeg(boolean transformed) throws IOException {
    return inkJpeg(transformed, Layout.PLAIN);
  }

  static byte[] inkJpeg(boolean transformed, Layout layout) throws IOException {
    return withAdobe(inkJpegThatSaysNothing(transformed, layout), transformed ? 2 : 0);
  }

  /** The same without Adobe's segment. */
  static byte[] inkJpegThatSaysNothing(boolean transformed, Layout layout) throws IOException {
    byte[] samples = inks();
    for (int i = 0; i < samples.length; i += INKS) {
      if (transformed) {
        double red = samples[i] & 0xff;
        double green = samples[i + 1] & 0xff;
        double blue = samples[i + 2] & 0xff;
        samples[i] = (byte) Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
        samples[i + 1] = (byte) Math.round(Math.min(255, 128 - 0.168736 * red - 0.331264 * green + 0.5 * blue));
        samples[i + 2] = (byte) Math.round(Math.min(255, 128 + 0.5 * red - 0.418688 * green - 0.081312 * blue));
      }
      for (int ink = transformed ? INKS - 1 : 0; ink < INKS; ink++) {
        samples[i + ink] = (byte) ~samples[i + ink];
      }
    }
    return rawJpeg(samples, INKS, layout);
  }

  static byte[] greyJpeg() throws IOException {
    return JpegSamples.encode(grey(), "jpeg");
  }

  static byte[] png(int bits, boolean colour, boolean alpha) throws IOException {
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    for (int y = 0; y < ColourChart.HEIGHT; y++) {
      rows.write(0);
      for (int x = 0; x < ColourChart.WIDTH; x++) {
        int[] light = ColourChart.light(ColourChart.patch(x, y));
        for (int i = 0; i < (colour ? LIGHT : 1) + (alpha ? 1 : 0); i++) {
          int sample = alpha && i == (colour ? LIGHT : 1) ? 255 : light[i];
          for (int written = 0; written < bits; written += 8) {
            rows.write(sample);
          }
        }
      }
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream zlib = new DeflaterOutputStream(packed)) {
      rows.writeTo(zlib);
    }
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(ColourChart.WIDTH)
            .putInt(ColourChart.HEIGHT)
            .put((byte) bits)
            .put((byte) ((colour ? 2 : 0) + (alpha ? 4 : 0)))
            .array();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    file.writeBytes(PngChunks.chunk("IHDR", header));
    file.writeBytes(PngChunks.chunk("IDAT", packed.toByteArray()));
    file.writeBytes(PngChunks.chunk("IEND", new byte[0]));
    return file.toByteArray();
  }

  static byte[] interlacedPng() throws IOException {
    return JpegSamples.progressive(plain(), "png");
  }

  /** PNG, GIF or BMP. */
  static byte[] withPalette(String format) throws IOException {
    byte[][] palette = new byte[LIGHT][PALETTE];
    for (int patch = 0; patch < ColourChart.COUNT; patch++) {
      for (int i = 0; i < LIGHT; i++) {
        palette[i][patch] = (byte) ColourChart.light(patch)[i];
      }
    }
    BufferedImage image =
        new BufferedImage(
            ColourChart.WIDTH,
            ColourChart.HEIGHT,
            BufferedImage.TYPE_BYTE_INDEXED,
            new IndexColorModel(8, PALETTE, palette[0], palette[1], palette[2]));
    byte[] numbers = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (byte) ColourChart.patch(i % ColourChart.WIDTH, i / ColourChart.WIDTH);
    }
    return JpegSamples.encode(image, format);
  }

  static byte[] bmp() throws IOException {
    return JpegSamples.encode(plain(), "bmp");
  }

  static byte[] webp(int quality, boolean alpha) {
    RgbaImage picture = ColourChart.picture();
    if (alpha) {
      // One corner, so that the file has alpha at all.
      picture.pixels()[0] &= 0x80ffffff;
    }
    return ReferenceWebp.encode(picture, quality);
  }

  static byte[] tiff(String compression) throws IOException {
    return JpegSamples.tiff(plain(), compression);
  }

  static byte[] tiff(byte[] profile) throws IOException {
    return TiffFile.of(ColourChart.WIDTH, ColourChart.HEIGHT, TiffFile.LIGHT, 8, LIGHT, profile, light());
  }

  /** Samples of 16 bits. */
  static byte[] deepTiff(byte[] profile) throws IOException {
    return TiffFile.of(ColourChart.WIDTH, ColourChart.HEIGHT, TiffFile.LIGHT, 16, LIGHT, profile, deep(light()));
  }

  /** The chart's red. */
  static byte[] greyTiff(int colours, int bits, byte[] profile) throws IOException {
    byte[] samples = samples(1);
    for (int i = 0; colours == TiffFile.WHITE_IS_ZERO && i < samples.length; i++) {
      samples[i] = (byte) ~samples[i];
    }
    byte[] data = bits == 16 ? deep(samples) : samples;
    return TiffFile.of(ColourChart.WIDTH, ColourChart.HEIGHT, colours, bits, 1, profile, data);
  }

  /** The same in 16 bits, in which both bytes are alike. */
  private static byte[] deep(byte[] samples) {
    byte[] deep = new byte[2 * samples.length];
    for (int i = 0; i < deep.length; i++) {
      deep[i] = samples[i / 2];
    }
    return deep;
  }

  static byte[] inkTiff(byte[] profile) throws IOException {
    return TiffFile.inks(ColourChart.WIDTH, ColourChart.HEIGHT, 8, INKS, profile, inks());
  }

  private static BufferedImage plain() {
    BufferedImage image = new BufferedImage(ColourChart.WIDTH, ColourChart.HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
    for (int i = 0; i < ColourChart.WIDTH * ColourChart.HEIGHT; i++) {
      int x = i % ColourChart.WIDTH;
      int y = i / ColourChart.WIDTH;
      image.getRaster().setPixel(x, y, ColourChart.light(ColourChart.patch(x, y)));
    }
    return image;
  }

  private static BufferedImage grey() {
    BufferedImage image = new BufferedImage(ColourChart.WIDTH, ColourChart.HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < ColourChart.WIDTH * ColourChart.HEIGHT; i++) {
      int x = i % ColourChart.WIDTH;
      int y = i / ColourChart.WIDTH;
      image.getRaster().setSample(x, y, 0, ColourChart.light(ColourChart.patch(x, y))[0]);
    }
    return image;
  }

  /** Red, green and blue. */
  static byte[] light() {
    return samples(LIGHT);
  }

  private static byte[] inks() {
    return samples(INKS);
  }

  private static byte[] samples(int bands) {
    byte[] samples = new byte[ColourChart.WIDTH * ColourChart.HEIGHT * bands];
    for (int i = 0; i < samples.length; i++) {
      int pixel = i / bands;
      int patch = ColourChart.patch(pixel % ColourChart.WIDTH, pixel / ColourChart.WIDTH);
      samples[i] = (byte) (bands == INKS ? ColourChart.inks(patch) : ColourChart.light(patch))[i % bands];
    }
    return samples;
  }

  /** Samples as they are; Java's own writer changes nothing of a raster. */
  private static byte[] rawJpeg(byte[] samples, int bands, Layout layout) throws IOException {
    WritableRaster raster =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, ColourChart.WIDTH, ColourChart.HEIGHT, bands, null);
    raster.setDataElements(0, 0, ColourChart.WIDTH, ColourChart.HEIGHT, samples);
    byte[] plain = written(raster, null, false);
    if (layout.equals(Layout.PLAIN)) {
      return plain;
    }
    ImageReader reader = ownOf(ImageIO.getImageReadersByFormatName("jpeg"));
    try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(plain))) {
      reader.setInput(stream);
      IIOMetadata words = reader.getImageMetadata(0);
      arrange(words, layout);
      return written(raster, words, layout.progressive());
    } finally {
      reader.dispose();
    }
  }

  private static void arrange(IIOMetadata words, Layout layout) throws IOException {
    Element root = (Element) words.getAsTree(WORDS);
    NodeList components = root.getElementsByTagName("componentSpec");
    for (int i = 0; layout.halved() && i < components.getLength(); i++) {
      String factor = i == 1 || i == 2 ? "1" : "2";
      ((Element) components.item(i)).setAttribute("HsamplingFactor", factor);
      ((Element) components.item(i)).setAttribute("VsamplingFactor", factor);
    }
    if (layout.restartInterval() > 0) {
      IIOMetadataNode restarts = new IIOMetadataNode("dri");
      restarts.setAttribute("interval", String.valueOf(layout.restartInterval()));
      Node frame = root.getElementsByTagName("sof").item(0);
      frame.getParentNode().insertBefore(restarts, frame);
    }
    words.setFromTree(WORDS, root);
  }

  private static byte[] written(Raster raster, IIOMetadata words, boolean progressive) throws IOException {
    ImageWriter writer = ownOf(ImageIO.getImageWritersByFormatName("jpeg"));
    ImageWriteParam settings = writer.getDefaultWriteParam();
    settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    settings.setCompressionQuality(QUALITY / 100f);
    if (progressive) {
      settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(raster, null, words), settings);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** Java's own. */
  private static <T> T ownOf(Iterator<T> services) {
    T service = services.next();
    while (!service.getClass().getName().startsWith("com.sun.")) {
      service = services.next();
    }
    return service;
  }

  private static byte[] withAdobe(byte[] jpeg, int transform) {
    byte[] segment = {
      (byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform
    };
    return JpegSamples.insert(jpeg, 2, segment);
  }
}
