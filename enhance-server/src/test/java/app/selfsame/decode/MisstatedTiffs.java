package app.selfsame.decode;

import app.selfsame.image.RgbaImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The chart in TIFF files whose strips and directories are not what they are said to be. */
final class MisstatedTiffs {
  private static final int WIDTH = ColourChart.WIDTH;
  private static final int HEIGHT = ColourChart.HEIGHT;
  private static final int ROW_BYTES = 3 * WIDTH;
  private static final int STRIPS = 3;
  private static final int COMPRESSION = 259;
  private static final int DEFLATE = 8;
  private static final int NEXT_DIRECTORY_BYTES = 4;
  private static final int ENTRY_BYTES = 12;

  private final List<MadeFile> files = new ArrayList<>();

  private MisstatedTiffs() throws IOException {
    addStrips("tiff", 1);
    addStrips("tiff Deflate", DEFLATE);
    addCounts();
    addDirectories();
  }

  static List<MadeFile> all() throws IOException {
    return new MisstatedTiffs().files;
  }

  private void add(String kind, String statement, boolean opens, byte[] file) {
    int[] shown = new int[ColourChart.COUNT];
    for (int patch = 0; patch < shown.length; patch++) {
      int[] light = ColourChart.light(patch);
      shown[patch] = RgbaImage.opaque(light[0], light[1], light[2]);
    }
    files.add(new MadeFile(kind, statement, file, opens ? shown : null));
  }

  private void addStrips(String kind, int compression) throws IOException {
    byte[][] strips = strips(compression);
    add(kind, "three strips", true, file(compression).with(strips));
    int[] lengths = Arrays.stream(strips).mapToInt(strip -> strip.length).toArray();
    int[] longer = Arrays.stream(lengths).map(length -> length + 5).toArray();
    int[] shorter = Arrays.stream(lengths).map(length -> length * 3 / 4).toArray();
    add(kind, "strips longer than they are", true, lengths(compression, longer).with(strips));
    add(kind, "strips shorter than they are", compression == 1, lengths(compression, shorter).with(strips));
    add(kind, "strips of no length", true, lengths(compression, new int[STRIPS]).with(strips));
    int[] far = {lengths[0], 1 << 30, lengths[2]};
    add(kind, "a strip longer than the file", true, lengths(compression, far).with(strips));
    byte[][] cut = strips.clone();
    cut[2] = Arrays.copyOf(strips[2], strips[2].length / 2);
    add(kind, "last strip cut", false, lengths(compression, lengths).with(cut));
    int[] beyond = {200, 1 << 28, 1 << 29};
    add(kind, "strips beyond the file", false,
        file(compression).set(TiffFile.STRIP_OFFSETS, TiffFile.LONG, beyond).with(strips));
    add(kind, "strips nowhere", false,
        file(compression).set(TiffFile.STRIP_OFFSETS, TiffFile.LONG, 0, 0, 0).with(strips));
    add(kind, "too few strips", false, file(compression).with(strips[0], strips[1]));
    add(kind, "too few lengths", false, lengths(compression, lengths[0], lengths[1]).with(strips));
    add(kind, "more rows than there are", false,
        file(compression).set(TiffFile.HEIGHT, TiffFile.LONG, HEIGHT + 32).with(strips));
  }

  private void addCounts() throws IOException {
    byte[][] strips = strips(1);
    add("tiff", "bits of one sample alone", true, file(1).set(TiffFile.BITS, TiffFile.SHORT, 8).with(strips));
    add("tiff", "bits of more samples than there are", true,
        file(1).set(TiffFile.BITS, TiffFile.SHORT, 8, 8, 8, 8).with(strips));
    add("tiff", "more samples than there are", false, file(1).set(TiffFile.SAMPLES, TiffFile.SHORT, 4).with(strips));
    add("tiff", "fewer samples than there are", true, file(1).set(TiffFile.SAMPLES, TiffFile.SHORT, 1).with(strips));
    add("tiff", "strips of no rows", false, file(1).set(TiffFile.ROWS_PER_STRIP, TiffFile.LONG, 0).with(strips));
    add("tiff", "strips higher than the picture", true,
        file(1).set(TiffFile.ROWS_PER_STRIP, TiffFile.LONG, -1).with(strips));
  }

  private void addDirectories() throws IOException {
    byte[] file = file(1).with(strips(1));
    int entries = file[TiffFile.DIRECTORY_AT];
    int next = TiffFile.DIRECTORY_AT + 2 + entries * ENTRY_BYTES;
    add("tiff", "next directory beyond the file", true, patched(file, next, 1 << 30));
    add("tiff", "next directory the same again", false, patched(file, next, TiffFile.DIRECTORY_AT));
    add("tiff", "first directory beyond the file", false, patched(file, 4, 1 << 30));
    byte[] many = file.clone();
    many[TiffFile.DIRECTORY_AT + 1] = 0x7f;
    add("tiff", "more entries than there are", false, many);
    add("tiff", "directory cut", false, Arrays.copyOf(file, next - NEXT_DIRECTORY_BYTES));
  }

  private static byte[] patched(byte[] file, int at, int value) {
    return ByteBuffer.wrap(file.clone()).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value).array();
  }

  private static TiffFile file(int compression) {
    return new TiffFile(WIDTH, HEIGHT, TiffFile.LIGHT, 8, 3)
        .set(COMPRESSION, TiffFile.SHORT, compression)
        .set(TiffFile.ROWS_PER_STRIP, TiffFile.LONG, HEIGHT / STRIPS);
  }

  private static TiffFile lengths(int compression, int... lengths) {
    return file(compression).set(TiffFile.STRIP_BYTES, TiffFile.LONG, lengths);
  }

  private static byte[][] strips(int compression) throws IOException {
    byte[] light = ChartFiles.light();
    byte[][] strips = new byte[STRIPS][];
    for (int i = 0; i < STRIPS; i++) {
      int length = HEIGHT / STRIPS * ROW_BYTES;
      byte[] rows = Arrays.copyOfRange(light, i * length, (i + 1) * length);
      strips[i] = compression == DEFLATE ? TiffFile.deflated(rows) : rows;
    }
    return strips;
  }
}
