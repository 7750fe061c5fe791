package app.selfsame.decode;

import app.selfsame.image.RgbaImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The chart in files that state the length of a part, or how many rows or colours there are, wrongly. */
final class MisstatedFiles {
  private static final int QUANTISATION_TABLES = 0xdb;
  private static final int FRAME = 0xc0;
  private static final int HUFFMAN_TABLES = 0xc4;
  private static final int SCAN = 0xda;
  private static final int COMMENT = 0xfe;
  private static final int RESTART_INTERVAL = 0xdd;
  /** In PNG: of the first chunk, and of the one behind it. */
  private static final int HEADER_AT = 8;
  private static final int WEBP_CHUNK_AT = 12;
  private static final int BMP_INFORMATION_AT = 14;

  private static final int[] SHOWN = shown();

  private final List<MadeFile> files = new ArrayList<>();

  private MisstatedFiles() throws IOException {
    addJpeg(ChartFiles.jpeg(ChartFiles.FULL, false));
    addPng(ChartFiles.png(8, true, false));
    addWebp("lossy webp", ChartFiles.webp(95, false));
    addWebp("lossless webp", ChartFiles.webp(ReferenceWebp.LOSSLESS, false));
    addBmp(ChartFiles.bmp(), ChartFiles.withPalette("bmp"));
    addGif(ChartFiles.withPalette("gif"));
  }

  static List<MadeFile> all() throws IOException {
    return new MisstatedFiles().files;
  }

  private static int[] shown() {
    int[] shown = new int[ColourChart.COUNT];
    for (int patch = 0; patch < shown.length; patch++) {
      int[] light = ColourChart.light(patch);
      shown[patch] = RgbaImage.opaque(light[0], light[1], light[2]);
    }
    return shown;
  }

  private void opens(String kind, String statement, byte[] file) {
    files.add(new MadeFile(kind, statement, file, SHOWN));
  }

  private void isRefused(String kind, String statement, byte[] file) {
    files.add(new MadeFile(kind, statement, file, null));
  }

  private void addJpeg(byte[] file) {
    byte[] comment = Arrays.copyOf(new byte[] {(byte) 0xff, (byte) COMMENT, 0, 40, 'a'}, 42);
    opens("jpeg", "comment shorter than it is", JpegSamples.insert(file, 2, with16(comment, 2, 10)));
    isRefused("jpeg", "comment longer than the file", JpegSamples.insert(file, 2, with16(comment, 2, 0xffff)));
    opens("jpeg", "one row fewer than there are", with16(file, segment(file, FRAME) + 5, ColourChart.HEIGHT - 1));
    isRefused("jpeg", "fewer rows than there are", with16(file, segment(file, FRAME) + 5, ColourChart.HEIGHT - 32));
    isRefused("jpeg", "more rows than there are", with16(file, segment(file, FRAME) + 5, ColourChart.HEIGHT + 32));
    isRefused("jpeg", "wider than it is", with16(file, segment(file, FRAME) + 7, ColourChart.WIDTH + 32));
    for (int marker : new int[] {QUANTISATION_TABLES, FRAME, HUFFMAN_TABLES, SCAN}) {
      int at = segment(file, marker) + 2;
      int length = (file[at] & 0xff) << 8 | file[at + 1] & 0xff;
      isRefused("jpeg", "shorter segment " + Integer.toHexString(marker), with16(file, at, length - 3));
      isRefused("jpeg", "longer segment " + Integer.toHexString(marker), with16(file, at, length + 3));
    }
    byte[] interval = {(byte) 0xff, (byte) RESTART_INTERVAL, 0, 4, 0, 5};
    isRefused("jpeg", "restarts that are not there", JpegSamples.insert(file, segment(file, SCAN), interval));
  }

  /** Where a marker stands for the first time. */
  private static int segment(byte[] jpeg, int marker) {
    int at = 2;
    while ((jpeg[at + 1] & 0xff) != marker) {
      at += 2 + ((jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff);
    }
    return at;
  }

  private void addPng(byte[] file) {
    int dataAt = PngChunks.BEHIND_HEADER;
    int length = ByteBuffer.wrap(file).getInt(dataAt);
    opens("png", "rows longer than they are", with32(file, dataAt, length + 4));
    isRefused("png", "rows shorter than they are", with32(file, dataAt, length - 20));
    isRefused("png", "rows longer than the file, which is cut", Arrays.copyOf(file, dataAt + length / 2));
    byte[] text = PngChunks.chunk("tEXt", "Title\0a chart".getBytes(StandardCharsets.US_ASCII));
    isRefused("png", "text longer than the file", JpegSamples.insert(file, dataAt, with32(text, 0, 100_000)));
    isRefused("png", "text longer than it is", JpegSamples.insert(file, dataAt, with32(text, 0, 20)));
    isRefused("png", "text shorter than it is", JpegSamples.insert(file, dataAt, with32(text, 0, 2)));
    isRefused("png", "more rows than there are", withRows(file, ColourChart.HEIGHT + 32));
    opens("png", "one row fewer than there are", withRows(file, ColourChart.HEIGHT - 1));
    isRefused("png", "wider than it is", withHeader(file, 8, ColourChart.WIDTH + 32));
  }

  private static byte[] withRows(byte[] png, int rows) {
    return withHeader(png, 12, rows);
  }

  /** A PNG whose header says that it is of another size. */
  static byte[] withPngSize(byte[] png, int width, int height) {
    return withHeader(withHeader(png, 8, width), 12, height);
  }

  private static byte[] withHeader(byte[] png, int at, int value) {
    ByteBuffer file = ByteBuffer.wrap(png.clone()).putInt(HEADER_AT + at, value);
    byte[] data = Arrays.copyOfRange(file.array(), HEADER_AT + 8, HEADER_AT + 8 + 13);
    return file.put(HEADER_AT, PngChunks.chunk("IHDR", data)).array();
  }

  private void addWebp(String kind, byte[] file) {
    ByteBuffer sizes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int all = sizes.getInt(4);
    int picture = sizes.getInt(WEBP_CHUNK_AT + 4);
    opens(kind, "longer than the file", little32(file, 4, all + 1000));
    opens(kind, "shorter than the file", little32(file, 4, all - 20));
    isRefused(kind, "picture longer than the file", little32(file, WEBP_CHUNK_AT + 4, picture + 1000));
    isRefused(kind, "picture shorter than it is", little32(file, WEBP_CHUNK_AT + 4, picture * 4 / 5));
    byte[] profiled = ReferenceWebp.extended(file, 0x20, "ICCP", new byte[100]);
    int chunk = WEBP_CHUNK_AT + 18;
    isRefused(kind, "profile longer than the file", little32(profiled, chunk + 4, 1_000_000));
    isRefused(kind, "profile shorter than it is", little32(profiled, chunk + 4, 50));
    isRefused(kind, "canvas larger than the picture", little32(profiled, WEBP_CHUNK_AT + 12, 299));
  }

  private void addBmp(byte[] file, byte[] palette) {
    int dataAt = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(10);
    opens("bmp", "length of the file unknown", little32(file, 2, 0));
    opens("bmp", "length of the data unknown", little32(file, BMP_INFORMATION_AT + 20, 0));
    opens("bmp", "data longer than the file", little32(file, BMP_INFORMATION_AT + 20, 1 << 30));
    isRefused("bmp", "data beyond the file", little32(file, 10, file.length + 100));
    isRefused("bmp", "data further than they are", little32(file, 10, dataAt + 4096));
    isRefused("bmp", "more rows than there are", little32(file, BMP_INFORMATION_AT + 8, ColourChart.HEIGHT + 32));
    opens("palette bmp", "more colours than there can be", little32(palette, BMP_INFORMATION_AT + 32, 1 << 30));
    byte[] higher = little32(palette, BMP_INFORMATION_AT + 8, ColourChart.HEIGHT + 32);
    isRefused("palette bmp", "more rows than there are", higher);
  }

  private void addGif(byte[] file) {
    // Behind header and palette: the picture's place and size, one byte, then parts of up to 255 bytes.
    int picture = 13 + 768;
    while (file[picture] != 0x2c) {
      picture += 8;
    }
    int part = picture + 11;
    isRefused("gif", "picture higher than there are rows", little16(file, picture + 7, ColourChart.HEIGHT + 32));
    int second = part + 1 + (file[part] & 0xff);
    isRefused("gif", "part longer than it is", with8(file, second, (file[second] & 0xff) + 1));
    isRefused("gif", "part shorter than it is", with8(file, part, 20));
  }

  private static byte[] with8(byte[] file, int at, int value) {
    return ByteBuffer.wrap(file.clone()).put(at, (byte) value).array();
  }

  private static byte[] with16(byte[] file, int at, int value) {
    return ByteBuffer.wrap(file.clone()).putShort(at, (short) value).array();
  }

  private static byte[] with32(byte[] file, int at, int value) {
    return ByteBuffer.wrap(file.clone()).putInt(at, value).array();
  }

  private static byte[] little16(byte[] file, int at, int value) {
    return ByteBuffer.wrap(file.clone()).order(ByteOrder.LITTLE_ENDIAN).putShort(at, (short) value).array();
  }

  private static byte[] little32(byte[] file, int at, int value) {
    return ByteBuffer.wrap(file.clone()).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value).array();
  }
}
