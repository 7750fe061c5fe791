package app.selfsame.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * HEIC files (ISO/IEC 23008-12) that are put together out of pictures that an encoder has coded, as phones do it: laid
 * side by side, cut, turned, mirrored, of any colour space. The coded pictures are drawn and coded by
 * {@code ./bench heic-samples}.
 */
public final class HeicFile {
  private static final int MAIN = 1000;

  private final List<byte[]> pieces;
  private final List<byte[]> properties = new ArrayList<>();
  private int columns;
  private int width;
  private int height;

  private HeicFile(List<byte[]> pieces) {
    this.pieces = pieces;
  }

  /** A drawn picture as the encoder has written it. */
  public static byte[] sample(String name) {
    return file(name + ".heic");
  }

  /** A drawn picture as the encoder has written it, of any format. */
  public static byte[] file(String name) {
    try (InputStream in = HeicFile.class.getResourceAsStream("heic/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of one piece. */
  public static HeicFile of(String sample) {
    return new HeicFile(List.of(sample(sample)));
  }

  /**
   * Laid side by side.
   *
   * @param columns of pieces
   * @param width of the picture, in pixels; the last pieces reach beyond it
   * @param height of the picture
   */
  public static HeicFile grid(int columns, int width, int height, List<String> samples) {
    HeicFile file = new HeicFile(samples.stream().map(HeicFile::sample).toList());
    file.columns = columns;
    file.width = width;
    file.height = height;
    return file;
  }

  /** The drawn person, stored lying on its side in four pieces that reach beyond it, and turned upright by the file. */
  public static HeicFile person() {
    return grid(2, 800, 600, List.of("person-0", "person-1", "person-2", "person-3")).turned(3);
  }

  /** Turned anticlockwise when it is shown. */
  public HeicFile turned(int quarters) {
    return with("irot", new byte[] {(byte) quarters});
  }

  /**
   * Mirrored when it is shown.
   *
   * @param axis 0 exchanges top and bottom, 1 left and right
   */
  public HeicFile mirrored(int axis) {
    return with("imir", new byte[] {(byte) axis});
  }

  /** Cut when it is shown; the offsets are those of the middle. */
  public HeicFile cut(int cutWidth, int cutHeight, int right, int down) {
    ByteBuffer content = ByteBuffer.allocate(32);
    for (int number : new int[] {cutWidth, cutHeight, right, down}) {
      content.putInt(number).putInt(1);
    }
    return with("clap", content.array());
  }

  /** Of the primaries and the curve of these numbers (ITU-T H.273). */
  public HeicFile coloured(int primaries, int transfer) {
    return with(
        "colr",
        ByteBuffer.allocate(11).put(text("nclx")).putShort((short) primaries).putShort((short) transfer)
            .putShort((short) 6).put((byte) 0x80).array());
  }

  private HeicFile with(String type, byte[] content) {
    properties.add(box(type, content));
    return this;
  }

  /** All of it. */
  public byte[] bytes() {
    byte[] type = box("ftyp", text("heic"), number(0), text("mif1"), text("heic"));
    // Where the data begins does not change how long the boxes before it are.
    byte[] meta = meta(type.length + meta(0).length + 8);
    byte[] data = box("mdat", pieces.stream().map(HeicFile::coded).toArray(byte[][]::new));
    return joined(type, meta, data);
  }

  private byte[] meta(int dataAt) {
    boolean isGrid = columns > 0;
    int primary = isGrid ? MAIN : 1;
    List<byte[]> entries = new ArrayList<>();
    List<byte[]> pool = new ArrayList<>();
    List<byte[]> links = new ArrayList<>();
    List<byte[]> places = new ArrayList<>();
    int at = dataAt;
    // Pieces of one size that one encoder has coded have these in common.
    pool.add(boxOf(pieces.get(0), "hvcC"));
    pool.add(boxOf(pieces.get(0), "ispe"));
    for (int i = 0; i < pieces.size(); i++) {
      byte[] piece = pieces.get(i);
      entries.add(box("infe", number(0x02000000), pair(i + 1, 0), text("hvc1"), new byte[1]));
      List<Integer> own = new ArrayList<>(List.of(1, 2));
      if (!isGrid) {
        for (byte[] property : properties) {
          pool.add(property);
          own.add(pool.size());
        }
      }
      links.add(link(i + 1, own));
      int length = coded(piece).length;
      places.add(joined(pair(i + 1, 0), pair(0, 1), number(at), number(length)));
      at += length;
    }
    List<byte[]> parts = new ArrayList<>();
    if (isGrid) {
      int rows = pieces.size() / columns;
      byte[] grid = joined(new byte[] {0, 0, (byte) (rows - 1), (byte) (columns - 1)}, pair(width, height));
      entries.add(box("infe", number(0x02000000), pair(MAIN, 0), text("grid"), new byte[1]));
      pool.add(box("ispe", number(0), number(width), number(height)));
      List<Integer> own = new ArrayList<>(List.of(pool.size()));
      for (byte[] property : properties) {
        pool.add(property);
        own.add(pool.size());
      }
      links.add(link(MAIN, own));
      places.add(joined(pair(MAIN, 1), pair(0, 1), number(0), number(grid.length)));
      ByteBuffer sources = ByteBuffer.allocate(4 + 2 * pieces.size());
      sources.putShort((short) MAIN).putShort((short) pieces.size());
      for (int i = 1; i <= pieces.size(); i++) {
        sources.putShort((short) i);
      }
      parts.add(box("iref", number(0), box("dimg", sources.array())));
      parts.add(box("idat", grid));
    }
    byte[] handler = joined(number(0), number(0), text("pict"), new byte[13]);
    byte[] count = ByteBuffer.allocate(2).putShort((short) entries.size()).array();
    byte[] first = joined(ByteBuffer.allocate(2).putShort((short) primary).array());
    return box(
        "meta",
        number(0),
        box("hdlr", handler),
        box("pitm", number(0), first),
        box("iinf", number(0), count, joined(entries.toArray(byte[][]::new))),
        box(
            "iprp",
            box("ipco", pool.toArray(byte[][]::new)),
            box("ipma", number(0), number(links.size()), joined(links.toArray(byte[][]::new)))),
        // Version 1: places of four bytes, and of four how long; in the file, or in the boxes before it.
        box("iloc", number(0x01000000), new byte[] {0x44, 0}, count, joined(places.toArray(byte[][]::new))),
        joined(parts.toArray(byte[][]::new)));
  }

  private static byte[] link(int item, List<Integer> properties) {
    ByteBuffer link = ByteBuffer.allocate(3 + properties.size()).putShort((short) item).put((byte) properties.size());
    properties.forEach(property -> link.put((byte) (property | 0x80)));
    return link.array();
  }

  /** What the encoder has made of a picture: the data of its only item, which it writes last. */
  private static byte[] coded(byte[] sample) {
    byte[] data = boxOf(sample, "mdat");
    return Arrays.copyOfRange(data, 8, data.length);
  }

  /** The first box of a type, with its header. */
  private static byte[] boxOf(byte[] file, String type) {
    String bytes = new String(file, StandardCharsets.ISO_8859_1);
    int at = bytes.indexOf(type) - 4;
    return Arrays.copyOfRange(file, at, at + ByteBuffer.wrap(file).getInt(at));
  }

  private static byte[] box(String type, byte[]... content) {
    byte[] joined = joined(content);
    return joined(number(8 + joined.length), text(type), joined);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] number(int number) {
    return ByteBuffer.allocate(4).putInt(number).array();
  }

  private static byte[] pair(int first, int second) {
    return ByteBuffer.allocate(4).putShort((short) first).putShort((short) second).array();
  }
}
