package app.selfsame.light;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.file.CutoutFiles;
import app.selfsame.file.LosslessFile;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;

/** Pictures of noise that no other data has, in every format that is taken, with a text in their metadata. */
final class MarkedFiles {
  private static final int WEBP_LOSSLESS = 101;

  private final List<byte[]> files = new ArrayList<>();
  private final byte[] transparent;

  /** A set of files of one size, their noise and metadata text drawn from a seed. */
  MarkedFiles(int width, int height, long seed, String text) throws IOException {
    RgbaImage noise = CropFiles.noise(width, height, seed);
    files.add(withText(LosslessFile.of(noise), text));
    files.add(CropFiles.encode(noise, "png"));
    files.add(withExif(CropFiles.encode(noise, "jpeg"), text));
    files.add(CropFiles.encode(noise, "tiff"));
    files.add(webp(noise, WEBP_LOSSLESS));
    files.add(webp(noise, 90));
    RgbaImage glass = CropFiles.noise(width, height, seed + 1);
    glass.pixels()[width * height / 2] &= 0x7fffffff;
    transparent = CutoutFiles.foreground(glass);
  }

  List<byte[]> files() {
    return files;
  }

  byte[] transparent() {
    return transparent;
  }

  /** Everything of these files and of their answers that must not stay in memory. */
  void addTo(Fingerprints prints) throws DataFormatException {
    for (byte[] file : files) {
      String name = file.length + " bytes of " + ImageFormat.of(file);
      prints.addBytes(name, file);
      RgbaImage picture = new PhotoDecoder().decode(file);
      RgbaImage negative = FakeEnhancers.negative(picture);
      prints.addPixels(name, picture);
      prints.addPixels(name + ", negative", negative);
      prints.addPng(name + ", answer", LosslessFile.of(negative));
      if (ImageFormat.of(file) == ImageFormat.PNG) {
        prints.addPng(name, file);
      }
    }
    prints.addPng("transparent", transparent);
    prints.addPixels("transparent", new PhotoDecoder().decode(transparent));
  }

  /** A tEXt chunk behind the 33 bytes of signature and IHDR. */
  private static byte[] withText(byte[] png, String text) {
    byte[] content = ("tEXtComment\0" + text).getBytes(ISO_8859_1);
    CRC32 crc = new CRC32();
    crc.update(content);
    ByteBuffer file = ByteBuffer.allocate(png.length + content.length + 8);
    file.put(png, 0, 33).putInt(content.length - 4).put(content).putInt((int) crc.getValue());
    return file.put(png, 33, png.length - 33).array();
  }

  /** An APP1 segment with a description (tag 270) right behind the start marker. */
  private static byte[] withExif(byte[] jpeg, String text) throws IOException {
    ByteArrayOutputStream exif = new ByteArrayOutputStream();
    exif.write("Exif\0\0MM\0\u002a\0\0\0\u0008\0\u0001\u0001\u000e\0\u0002".getBytes(ISO_8859_1));
    exif.write(ByteBuffer.allocate(12).putInt(text.length()).putInt(26).putInt(0).array());
    exif.write(text.getBytes(ISO_8859_1));
    ByteBuffer file = ByteBuffer.allocate(jpeg.length + exif.size() + 4);
    file.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (exif.size() + 2)).put(exif.toByteArray());
    return file.put(jpeg, 2, jpeg.length - 2).array();
  }

  private static byte[] webp(RgbaImage picture, int quality) {
    byte[] samples = new byte[3 * picture.pixels().length];
    for (int i = 0, at = 0; i < picture.pixels().length; i++) {
      int pixel = picture.pixels()[i];
      samples[at++] = (byte) RgbaImage.blue(pixel);
      samples[at++] = (byte) RgbaImage.green(pixel);
      samples[at++] = (byte) RgbaImage.red(pixel);
    }
    try (BytePointer bytes = new BytePointer(samples);
        Mat image = new Mat(picture.height(), picture.width(), opencv_core.CV_8UC3, bytes);
        BytePointer file = new BytePointer();
        IntPointer settings = new IntPointer(opencv_imgcodecs.IMWRITE_WEBP_QUALITY, quality)) {
      opencv_imgcodecs.imencode(".webp", image, file, settings);
      byte[] webp = new byte[(int) file.limit()];
      file.get(webp);
      return webp;
    }
  }
}
