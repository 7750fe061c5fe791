package app.selfsame.decode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Files that ask a decoder for more than they are worth: headers that promise what is not there, parts without number
 * or end, and parts that are read again and again.
 */
final class HostileFiles {
  private static final int SMALL_PX = 80;
  private static final int ROW_BYTES = 3 * SMALL_PX;
  private static final int GIF_HEADER_BYTES = 13;
  private static final int COLOURS_BYTES = 768;
  private static final int LZW = 5;
  private static final int DEFLATE = 8;
  private static final int PACK_BITS = 32_773;
  /** Of TIFF. */
  private static final int TILE_WIDTH = 322;
  private static final int TILE_LENGTH = 323;
  private static final int TILE_OFFSETS = 324;
  private static final int TILE_BYTES = 325;
  /** Of a row each. */
  static final int STRIPS = 20_000;

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final int fillerBytes;
  private final int width;
  private final int height;

  private HostileFiles(int fillerBytes, int width, int height) throws IOException {
    this.fillerBytes = fillerBytes;
    this.width = width;
    this.height = height;
    addJpeg();
    addPng();
    addGif();
    addTiff();
    addBmp();
    addWebp();
  }

  /**
   * One of each kind.
   *
   * @param fillerBytes about as many are put where a part may be as long as one likes
   * @param width in pixels that headers promise
   * @param height in pixels that headers promise
   */
  static Map<String, byte[]> of(int fillerBytes, int width, int height) throws IOException {
    return new HostileFiles(fillerBytes, width, height).files;
  }

  /** A part, as often as it takes to make the filler's size. */
  private byte[] filler(byte... part) {
    byte[] filler = new byte[Math.max(1, fillerBytes / part.length) * part.length];
    for (int at = 0; at < filler.length; at += part.length) {
      System.arraycopy(part, 0, filler, at, part.length);
    }
    return filler;
  }

  private static BufferedImage flat(int type) {
    return new BufferedImage(SMALL_PX, SMALL_PX, type);
  }

  private void addJpeg() throws IOException {
    byte[] file = JpegSamples.encode(flat(BufferedImage.TYPE_3BYTE_BGR), "jpeg");
    byte[] progressive = JpegSamples.progressive(flat(BufferedImage.TYPE_3BYTE_BGR));
    putJpeg("empty comments", file, (byte) 0xff, (byte) 0xfe, (byte) 0, (byte) 2);
    byte[] profiled = JpegSamples.withProfile(new byte[2], new byte[0]);
    putJpeg("empty profiles", file, Arrays.copyOfRange(profiled, 2, profiled.length));
    byte[] large = new byte[65_535];
    large[0] = (byte) 0xff;
    large[1] = (byte) 0xfe;
    large[2] = (byte) 0xff;
    large[3] = (byte) 0xfd;
    putJpeg("large comments", file, large);
    putJpeg("fill bytes", file, (byte) 0xff);
    putJpeg("empty tables", file, (byte) 0xff, (byte) 0xdb, (byte) 0, (byte) 2);
    files.put("jpeg, zeros behind the scan", JpegSamples.insert(file, file.length - 2, filler((byte) 0)));
    files.put("jpeg, end markers", JpegSamples.insert(file, file.length, filler((byte) 0xff, (byte) 0xd9)));
    for (byte[] kind : new byte[][] {file, progressive}) {
      String name = kind == file ? "jpeg" : "progressive jpeg";
      files.put(name + ", promise", jpegOfSize(kind));
      files.put(name + ", promise of one piece", JpegSamples.insert(jpegOfSize(kind), kind.length - 2, new byte[50]));
    }
    files.put("cmyk jpeg, promise", jpegOfSize(ChartFiles.inkJpeg(false)));
    files.put("lossless jpeg, promise", with8(jpegOfSize(file), frame(file) + 1, 0xc3));
    byte[] endless = ByteBuffer.wrap(IccFile.rgb(IccFile.DISPLAY_P3, 0)).putInt(0, Integer.MAX_VALUE).array();
    files.put("jpeg, profile of 2 GB", JpegSamples.withProfile(file, endless));
    for (int scans : new int[] {18, 98}) {
      files.put("progressive jpeg, " + scans + " scans", empty(width, height, new int[] {1, 2, 3}, scans));
      files.put("progressive grey jpeg, " + scans + " scans", empty(width, height, new int[] {1}, scans));
      files.put("progressive cmyk jpeg, " + scans + " scans", empty(width, height, new int[] {1, 2, 3, 4}, scans));
    }
  }

  private void putJpeg(String parts, byte[] file, byte... part) {
    files.put("jpeg, " + parts, JpegSamples.insert(file, 2, filler(part)));
  }

  private byte[] jpegOfSize(byte[] file) {
    return ByteBuffer.wrap(file.clone()).putInt(frame(file) + 5, height << 16 | width).array();
  }

  private static int frame(byte[] jpeg) {
    return JpegParts.of(jpeg).parts().stream().filter(JpegPart::isFrame).findFirst().orElseThrow().start();
  }

  /** A progressive picture of grey with so many scans, each of a few bytes. */
  static byte[] scans(int edge, int scans) {
    return empty(edge, edge, new int[] {1}, scans - 1);
  }

  /** A progressive picture of one bit a block, and scans of a few bytes that refine all of it by nothing. */
  private static byte[] empty(int width, int height, int[] colours, int scans) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8});
    byte[] steps = new byte[65];
    Arrays.fill(steps, 1, 65, (byte) 16);
    segment(out, 0xdb, steps);
    ByteBuffer frame = ByteBuffer.allocate(6 + 3 * colours.length).put((byte) 8);
    frame.putShort((short) height).putShort((short) width).put((byte) colours.length);
    ByteBuffer first = ByteBuffer.allocate(4 + 2 * colours.length).put((byte) colours.length);
    for (int colour : colours) {
      frame.put((byte) colour).put((byte) 0x11).put((byte) 0);
      first.put((byte) colour).put((byte) 0);
    }
    segment(out, 0xc2, frame.array());
    // One code of one bit: no difference. And two: a run of 16,384 blocks and more without coefficients, or one.
    segment(out, 0xc4, ByteBuffer.allocate(18).put(1, (byte) 1).array());
    byte[] runCodes = {0x10, 1, 1};
    segment(out, 0xc4, ByteBuffer.allocate(19).put(runCodes).put(17, (byte) 0xe0).array());
    segment(out, 0xda, first.array());
    int blocks = (width + 7) / 8 * ((height + 7) / 8);
    out.writeBytes(new byte[(blocks * colours.length + 7) / 8]);
    ByteArrayOutputStream runs = new ByteArrayOutputStream();
    int bits = (blocks / 32_767 + 1) * 15;
    for (int at = 0; at < bits; at += 8) {
      int octet = 0;
      for (int bit = at; bit < at + 8; bit++) {
        octet = octet << 1 | (bit < bits && bit % 15 == 0 ? 0 : 1);
      }
      runs.write(octet);
      if (octet == 0xff) {
        runs.write(0);
      }
    }
    for (int scan = 0; scan < scans; scan++) {
      int coefficient = 1 + scan % 63;
      segment(out, 0xda, new byte[] {1, 1, 0, (byte) coefficient, (byte) coefficient, 0});
      out.writeBytes(runs.toByteArray());
    }
    out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd9});
    return out.toByteArray();
  }

  private static void segment(ByteArrayOutputStream out, int marker, byte[] data) {
    out.writeBytes(new byte[] {(byte) 0xff, (byte) marker, 0, (byte) (data.length + 2)});
    out.writeBytes(data);
  }

  private void addPng() throws IOException {
    Map<String, byte[]> kinds = new LinkedHashMap<>();
    kinds.put("png", JpegSamples.encode(flat(BufferedImage.TYPE_3BYTE_BGR), "png"));
    kinds.put("palette png", JpegSamples.encode(JpegSamples.palette(SMALL_PX, SMALL_PX, 1, 2, 3), "png"));
    kinds.put("16 bit png", JpegSamples.encode(flat(BufferedImage.TYPE_USHORT_GRAY), "png"));
    kinds.put("interlaced png", JpegSamples.progressive(flat(BufferedImage.TYPE_3BYTE_BGR), "png"));
    byte[] text = deflated(new byte[1 << 20]);
    byte[] packed = ByteBuffer.allocate(3 + text.length).put((byte) 'a').put(3, text).array();
    byte[] utf = ByteBuffer.allocate(6 + text.length).put(0, (byte) 'a').put(2, (byte) 1).put(6, text).array();
    kinds.forEach((kind, file) -> {
      files.put(kind + ", promise", MisstatedFiles.withPngSize(file, width, height));
      putPng(kind + ", empty rows", file, "IDAT", new byte[0]);
      putPng(kind + ", short texts", file, "tEXt", new byte[] {'a', 0, 'b'});
      putPng(kind + ", packed texts", file, "zTXt", packed);
      putPng(kind + ", packed texts of any language", file, "iTXt", utf);
      putPng(kind + ", palettes", file, "PLTE", new byte[3]);
      putPng(kind + ", transparent colours", file, "tRNS", new byte[2]);
      putPng(kind + ", palettes to choose from", file, "sPLT", new byte[] {'a', 0, 8});
    });
    byte[] profile = zeros(100L * Math.max(fillerBytes, 1 << 20));
    byte[] named = ByteBuffer.allocate(3 + profile.length).put((byte) 'a').put(3, profile).array();
    byte[] chunk = PngChunks.chunk("iCCP", named);
    files.put("png, packed profile", JpegSamples.insert(kinds.get("png"), PngChunks.BEHIND_HEADER, chunk));
    files.put("png, packed rows", packedPng(2, 8, 0, 3));
    files.put("16 bit png, packed rows", packedPng(6, 16, 0, 8));
    files.put("interlaced png, packed rows", packedPng(2, 8, 1, 3));
  }

  private void putPng(String kind, byte[] file, String type, byte[] data) {
    int rows = find(file, "IDAT") - 4;
    files.put(kind, JpegSamples.insert(file, rows, filler(PngChunks.chunk(type, data))));
  }

  private byte[] packedPng(int colours, int bits, int interlaced, int bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put((byte) bits).put((byte) colours).putShort((short) 0).put((byte) interlaced);
    out.writeBytes(PngChunks.chunk("IHDR", header.array()));
    out.writeBytes(PngChunks.chunk("IDAT", zeros((long) (width * bytes + 2) * (height + 8))));
    out.writeBytes(PngChunks.chunk("IEND", new byte[0]));
    return out.toByteArray();
  }

  private static byte[] deflated(byte[] data) throws IOException {
    return TiffFile.deflated(data);
  }

  private static byte[] zeros(long count) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] some = new byte[1 << 16];
    try (DeflaterOutputStream zlib = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
      for (long left = count; left > 0; left -= some.length) {
        zlib.write(some, 0, (int) Math.min(left, some.length));
      }
    }
    return out.toByteArray();
  }

  private static int find(byte[] file, String name) {
    int at = 0;
    while (!new String(file, at, 4, StandardCharsets.ISO_8859_1).equals(name)) {
      at++;
    }
    return at;
  }

  private void addGif() throws IOException {
    byte[] file = JpegSamples.encode(JpegSamples.palette(SMALL_PX, SMALL_PX, 1, 2, 3), "gif");
    int start = GIF_HEADER_BYTES + COLOURS_BYTES;
    byte[] comment = filler((byte) 0x21, (byte) 0xfe, (byte) 1, (byte) 'a', (byte) 0);
    files.put("gif, comments", JpegSamples.insert(file, start, comment));
    files.put("gif, empty comments", JpegSamples.insert(file, start, filler((byte) 0x21, (byte) 0xfe, (byte) 0)));
    byte[] part = new byte[256];
    part[0] = (byte) 255;
    for (int label : new int[] {0xfe, 0xff, 0x01}) {
      byte[] name = {0x21, (byte) label, 11, 'N', 'E', 'T', 'S', 'C', 'A', 'P', 'E', '2', '.', '0'};
      byte[] named = JpegSamples.insert(file, start, JpegSamples.insert(new byte[1], 0, name));
      int data = start + name.length;
      files.put("gif, long extension " + label, JpegSamples.insert(named, data, filler(part)));
      files.put("gif, extension in pieces " + label, JpegSamples.insert(named, data, filler((byte) 1, (byte) 'a')));
    }
    byte[] control = {0x21, (byte) 0xf9, 4, 0, 0, 0, 0, 0};
    files.put("gif, controls", JpegSamples.insert(file, start, filler(control)));
    int picture = start;
    while (file[picture] != 0x2c) {
      picture += 8;
    }
    byte[] promise = file.clone();
    for (int at : new int[] {6, picture + 5}) {
      little(promise).putShort(at, (short) width).putShort(at + 2, (short) height);
    }
    files.put("gif, promise", promise);
    // Codes of nine bits that each clear the table: 9 bytes are 8 codes.
    byte[] clears = new byte[1 + 252];
    clears[0] = (byte) 252;
    for (int bit = 8; bit < 252 * 8; bit += 9) {
      clears[1 + bit / 8] |= (byte) (1 << bit % 8);
    }
    files.put("gif, cleared tables", JpegSamples.insert(file, picture + 11, filler(clears)));
    byte[] frame = Arrays.copyOfRange(file, picture, file.length - 1);
    files.put("gif, pictures", JpegSamples.insert(file, file.length - 1, filler(frame)));
  }

  private void addTiff() throws IOException {
    int promised = Math.min(height, 8_000);
    for (int compression : new int[] {1, LZW, DEFLATE, PACK_BITS}) {
      String name = "tiff of compression " + compression;
      files.put(name + ", promise", light(width, height, compression).with(deflated(new byte[1])));
      byte[] rows = compression == DEFLATE ? zeros((long) width * 3) : new byte[Math.max(1, fillerBytes / 1_000)];
      files.put(name + ", rows that are one", shared(light(width, promised, compression), promised, rows));
      TiffFile tiles = tiled(light(SMALL_PX, 1_000, compression), 1);
      byte[] tile = compression == DEFLATE ? zeros(3) : new byte[8];
      files.put(name + ", tiles of one pixel", tiles(tiles, SMALL_PX * 1_000, tile));
    }
    files.put("tiff, filler that is read again", shared(light(SMALL_PX, STRIPS, DEFLATE), STRIPS, emptyBlocks()));
    files.put("tiff, large tiles", tiles(tiled(light(SMALL_PX, SMALL_PX, DEFLATE), 1024), 1, zeros(3 << 20)));
    files.put("tiff, packed rows", light(width, height, DEFLATE).with(zeros(3L * width * height)));
    TiffFile many = light(SMALL_PX, SMALL_PX, 1);
    for (int tag = 40_000; tag < 44_000; tag++) {
      many.set(tag, TiffFile.LONG, 1, 2, 3, 4);
    }
    files.put("tiff, entries", many.with(new byte[3 * SMALL_PX * SMALL_PX]));
  }

  private static TiffFile light(int width, int height, int compression) {
    return new TiffFile(width, height, TiffFile.LIGHT, 8, 3).set(TiffFile.COMPRESSION, TiffFile.SHORT, compression);
  }

  private static TiffFile tiled(TiffFile file, int edge) {
    return file.set(TILE_WIDTH, TiffFile.LONG, edge).set(TILE_LENGTH, TiffFile.LONG, edge);
  }

  /** Strips of one row, all of them at the same place. */
  private static byte[] shared(TiffFile file, int count, byte[] strip) {
    file.set(TiffFile.ROWS_PER_STRIP, TiffFile.LONG, 1);
    return places(file, TiffFile.STRIP_OFFSETS, TiffFile.STRIP_BYTES, count, strip);
  }

  private static byte[] tiles(TiffFile file, int count, byte[] tile) {
    return places(file, TILE_OFFSETS, TILE_BYTES, count, tile);
  }

  private static byte[] places(TiffFile file, int offsets, int lengths, int count, byte[] data) {
    int[] values = new int[count];
    Arrays.fill(values, data.length);
    file.set(lengths, TiffFile.LONG, values).set(offsets, TiffFile.LONG, values);
    if (offsets != TiffFile.STRIP_OFFSETS) {
      file.without(TiffFile.ROWS_PER_STRIP);
    }
    int at = file.bare().length;
    Arrays.fill(values, at);
    file.set(offsets, TiffFile.LONG, values);
    return JpegSamples.insert(file.bare(), at, data);
  }

  private byte[] emptyBlocks() {
    byte[] row = new byte[5 + ROW_BYTES];
    little(row).put((byte) 1).putShort((short) ROW_BYTES).putShort((short) ~ROW_BYTES);
    byte[] blocks = JpegSamples.insert(row, 0, filler((byte) 0, (byte) 0, (byte) 0, (byte) 0xff, (byte) 0xff));
    return JpegSamples.insert(blocks, 0, new byte[] {0x78, (byte) 0x9c});
  }

  private void addBmp() throws IOException {
    byte[] file = JpegSamples.encode(flat(BufferedImage.TYPE_3BYTE_BGR), "bmp");
    byte[] run = JpegSamples.compressed(JpegSamples.palette(SMALL_PX, SMALL_PX, 1, 2, 3), "bmp", "BI_RLE8");
    for (byte[] kind : new byte[][] {file, run}) {
      String name = kind == file ? "bmp" : "rle bmp";
      byte[] promise = little(kind.clone()).putInt(18, width).putInt(22, height).array();
      files.put(name + ", promise", promise);
      files.put(name + ", promise of data", little(promise.clone()).putInt(34, 0x7ffffff0).array());
    }
    int data = little(run).getInt(10);
    for (byte[] part : new byte[][] {{0, 2, 0, 0}, {0, 0}, {0, 5}}) {
      byte[] filled = JpegSamples.insert(run, data, filler(part));
      little(filled).putInt(34, filled.length - data);
      files.put("rle bmp, steps " + part[1], filled);
    }
    for (int kind : new int[] {4, 5}) {
      byte[] inner = kind == 4 ? files.get("progressive jpeg, 98 scans") : files.get("png, packed rows");
      byte[] outer = JpegSamples.insert(Arrays.copyOf(file, 54), 54, inner);
      little(outer).putInt(30, kind).putInt(34, inner.length).putInt(10, 54);
      files.put("bmp with a file of kind " + kind + " in it", outer);
    }
  }

  private void addWebp() throws IOException {
    byte[] lossy = ReferenceWebp.encode(Drawings.waves(SMALL_PX, SMALL_PX, 1), 60);
    int limit = (1 << 14) - 1;
    int size = Math.min(height, limit) << 16 | Math.min(width, limit);
    files.put("lossy webp, promise", little(lossy.clone()).putInt(26, size).array());
    byte[] chunks = filler((byte) 'a', (byte) 'b', (byte) 'c', (byte) 'd', (byte) 0, (byte) 0, (byte) 0, (byte) 0);
    byte[] extended = ReferenceWebp.extended(lossy, 0x20, "ICCP", new byte[100]);
    files.put("lossy webp, chunks", JpegSamples.insert(extended, 30, chunks));
    byte[] veiled = ReferenceWebp.extended(lossy, 0x10, "ALPH", new byte[] {1});
    files.put("lossy webp, promise of alpha", veiled);
    files.put("lossless webp, promise", flatWebp(false));
    files.put("lossless webp, packed", flatWebp(true));
    files.put("lossless webp, codes of no use", manyCodes(SMALL_PX, SMALL_PX, 1 << 16));
    LosslessWebp parts = new LosslessWebp(width & limit, height & limit);
    // Predicted in blocks of four pixels, whose numbers take no bits.
    parts.put(1, 1);
    parts.put(0, 2);
    parts.put(0, 3);
    one(parts);
    parts.put(1, 1);
    parts.put(1, 2);
    parts.put(0, 3);
    one(parts);
    parts.put(1, 1);
    parts.put(2, 2);
    // No more of them, no cache of colours, no parts.
    parts.put(0, 2);
    parts.put(0, 1);
    codes(parts);
    files.put("lossless webp, transforms", parts.file());
  }

  private byte[] flatWebp(boolean whole) {
    LosslessWebp file = new LosslessWebp(Math.min(width, 16_384), Math.min(height, 16_384));
    file.put(0, 3);
    if (whole) {
      codes(file);
    }
    return file.file();
  }

  private static void one(LosslessWebp file) {
    file.put(0, 1);
    codes(file);
  }

  private static void codes(LosslessWebp file) {
    for (int i = 0; i < 5; i++) {
      file.oneSymbol(0);
    }
  }

  /** One part, which is coded by the last of many groups; all the others are of no use. */
  private static byte[] manyCodes(int width, int height, int groups) {
    LosslessWebp file = new LosslessWebp(width, height);
    file.put(0, 1);
    file.put(1, 1);
    file.put(11, 4);
    file.put(1, 1);
    file.put(7, 3);
    file.put(0, 1);
    file.oneSymbol(groups - 1 & 0xff);
    file.oneSymbol(groups - 1 >> 8);
    for (int i = 0; i < 3; i++) {
      file.oneSymbol(0);
    }
    for (int i = 0; i < groups; i++) {
      codes(file);
    }
    return file.file();
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] with8(byte[] file, int at, int value) {
    return ByteBuffer.wrap(file.clone()).put(at, (byte) value).array();
  }
}
