package app.selfsame.parcel;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A picture that was sent, and what somebody may make of it on its way, or may have sealed in its place. */
public final class TestParcels {
  public static final PicturePlace PLACE = new PicturePlace("AAAAAAAAAAAAAAAAAAAAAA", "BBBBBBBBBBBBBBBBBBBBBB", 2);

  /** The bytes 0 to 31; what follows from it was computed by Node.js. */
  public static final String SECRET = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

  static final String TOKEN = "WApjiNlTU_PcOLsLouhI-rc7DSol7JLakeDtmo4iZOc";
  static final String HASH = "0YHg0mK5uGygGyoupsloDw3C_eVxYFX6J0HizgjKTXk";
  static final String PSK = "AQc-8imPRqSH_m_TArZt2R6bI1o0vkUtPfOqvIL2x5E";

  /** Of somebody else. */
  static final String OTHER_SECRET = "HwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

  private static final int HEADER_OF_TWO = 18 + 2 * (16 + 65 + 48);

  private TestParcels() {}

  /**
   * What arrives.
   *
   * @param fault that it is told to have
   */
  record Arrival(byte[] parcel, ParcelFault fault) {}

  public static byte[] jpeg() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(35, 45, BufferedImage.TYPE_INT_RGB), "jpeg", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ObjectNode report(PicturePlace place) {
    return new ObjectMapper()
        .createObjectNode()
        .put("collection", place.collection())
        .put("participant", place.participant())
        .put("attempt", place.attempt())
        .put("consent", "J\u2019accepte \u2013 \u0645\u0648\u0627\u0641\u0642");
  }

  public static LinkSecret secret() {
    return LinkSecret.parse(SECRET).orElseThrow();
  }

  /**
   * Of the day on which the form was settled: a link or a picture for Anna and Ben, sealed by the page's scripts in Node.js and
   * opened by the Python program of docs/parcels.md.
   */
  static byte[] kept(String name) throws IOException {
    try (InputStream file = TestParcels.class.getResourceAsStream(name + ".parcel")) {
      return file.readAllBytes();
    }
  }

  /** For Anna and Ben. */
  static byte[] sealed() throws Exception {
    return new Picture(report(PLACE), jpeg()).seal(keys(), secret());
  }

  static List<SealingKey> keys() throws KeyFileException {
    return List.of(TestKeys.opened(TestKeys.anna()).key(), TestKeys.opened(TestKeys.ben()).key());
  }

  /** What Anna is told of parcels that somebody has meddled with, each in one region. */
  static Map<String, Arrival> meddledWith() throws Exception {
    byte[] whole = sealed();
    Map<String, Arrival> all = new LinkedHashMap<>();
    all.put("the first letter", flipped(whole, 0, ParcelFault.NOT_A_PARCEL));
    all.put("the last letter", flipped(whole, 14, ParcelFault.NOT_A_PARCEL));
    all.put("a later version", set(whole, 15, 2, ParcelFault.NEWER_PARCEL));
    all.put("no version", set(whole, 15, 0, ParcelFault.NOT_A_PARCEL));
    all.put("said to be without a link", set(whole, 16, 0, ParcelFault.WITHOUT_LINK));
    all.put("another mode", set(whole, 16, 2, ParcelFault.NOT_A_PARCEL));
    all.put("fewer keys", set(whole, 17, 1, ParcelFault.ALTERED));
    all.put("no keys", set(whole, 17, 0, ParcelFault.NOT_A_PARCEL));
    all.put("more keys", set(whole, 17, 3, ParcelFault.ALTERED));
    all.put("too many keys", set(whole, 17, 9, ParcelFault.NOT_A_PARCEL));
    all.put("Anna's id", flipped(whole, 18, ParcelFault.NOT_FOR_THIS_KEY));
    all.put("the end of Anna's id", flipped(whole, 33, ParcelFault.NOT_FOR_THIS_KEY));
    all.put("how Anna's point is written", flipped(whole, 34, ParcelFault.UNPROVEN));
    all.put("the sender's point for Anna", flipped(whole, 60, ParcelFault.UNPROVEN));
    all.put("the key for Anna", flipped(whole, 99, ParcelFault.UNPROVEN));
    all.put("the tag of the key for Anna", flipped(whole, 146, ParcelFault.UNPROVEN));
    all.put("Ben's id", flipped(whole, 147, ParcelFault.ALTERED));
    all.put("the sender's point for Ben", flipped(whole, 170, ParcelFault.ALTERED));
    all.put("the key for Ben", flipped(whole, 250, ParcelFault.ALTERED));
    all.put("Anna's key twice", twice(whole));
    all.put("the first byte of what is sealed", flipped(whole, HEADER_OF_TWO, ParcelFault.ALTERED));
    all.put("the middle of it", flipped(whole, whole.length / 2, ParcelFault.ALTERED));
    all.put("its tag", flipped(whole, whole.length - 1, ParcelFault.ALTERED));
    all.put("one byte less", new Arrival(Arrays.copyOf(whole, whole.length - 1), ParcelFault.ALTERED));
    all.put("one byte more", new Arrival(Arrays.copyOf(whole, whole.length + 1), ParcelFault.ALTERED));
    all.put("half", new Arrival(Arrays.copyOf(whole, whole.length / 2), ParcelFault.ALTERED));
    all.put("the header alone", new Arrival(Arrays.copyOf(whole, HEADER_OF_TWO), ParcelFault.NOT_A_PARCEL));
    all.put("half a header", new Arrival(Arrays.copyOf(whole, 100), ParcelFault.NOT_A_PARCEL));
    all.put("its name alone", new Arrival(Arrays.copyOf(whole, 15), ParcelFault.NOT_A_PARCEL));
    all.put("nothing", new Arrival(new byte[0], ParcelFault.NOT_A_PARCEL));
    all.put("a photo", new Arrival(jpeg(), ParcelFault.NOT_A_PARCEL));
    all.put("too much", new Arrival(Arrays.copyOf(whole, Parcel.MOST_BYTES + 1), ParcelFault.TOO_LARGE));
    return all;
  }

  private static Arrival flipped(byte[] whole, int at, ParcelFault fault) {
    return set(whole, at, whole[at] ^ 1, fault);
  }

  private static Arrival set(byte[] whole, int at, int value, ParcelFault fault) {
    byte[] altered = whole.clone();
    altered[at] = (byte) value;
    return new Arrival(altered, fault);
  }

  private static Arrival twice(byte[] whole) {
    byte[] altered = whole.clone();
    System.arraycopy(altered, 18, altered, 147, 129);
    return new Arrival(altered, ParcelFault.NOT_A_PARCEL);
  }

  /** Whole parcels that are not what Anna asks for at this place. */
  static Map<String, Arrival> ofOthers() throws Exception {
    LinkSecret secret = secret();
    List<SealingKey> keys = keys();
    Map<String, Arrival> all = new LinkedHashMap<>();
    all.put("of the attempt before", at(new PicturePlace(PLACE.collection(), PLACE.participant(), 1)));
    all.put("of another person", at(new PicturePlace(PLACE.collection(), "CCCCCCCCCCCCCCCCCCCCCC", 2)));
    all.put("of another collection", at(new PicturePlace("CCCCCCCCCCCCCCCCCCCCCC", PLACE.participant(), 2)));
    all.put(
        "by another link",
        new Arrival(
            new Picture(report(PLACE), jpeg()).seal(keys, LinkSecret.parse(OTHER_SECRET).orElseThrow()),
            ParcelFault.UNPROVEN));
    all.put(
        "by nobody's link",
        new Arrival(
            Parcel.seal(PictureContent.pack(new Picture(report(PLACE), jpeg())), PLACE.context(), keys, Optional.empty()),
            ParcelFault.WITHOUT_LINK));
    all.put(
        "for others",
        new Arrival(
            new Picture(report(PLACE), jpeg()).seal(List.of(TestKeys.opened(TestKeys.cleo()).key()), secret),
            ParcelFault.NOT_FOR_THIS_KEY));
    LinkPlace link = new LinkPlace(PLACE.collection(), PLACE.participant());
    all.put("a link", new Arrival(secret.seal(link, keys), ParcelFault.WITHOUT_LINK));
    return all;
  }

  private static Arrival at(PicturePlace place) throws Exception {
    return new Arrival(new Picture(report(place), jpeg()).seal(keys(), secret()), ParcelFault.UNPROVEN);
  }

  /** What may be sealed in a picture's place by whoever holds the link, and a page that was tampered with. */
  static Map<String, Arrival> contents() {
    byte[] report = report(PLACE).toString().getBytes(StandardCharsets.UTF_8);
    byte[] jpeg = jpeg();
    byte[] whole = content(report.length, jpeg.length, report, jpeg);
    Map<String, Arrival> all = new LinkedHashMap<>();
    all.put("nothing", new Arrival(new byte[0], ParcelFault.NOT_A_PICTURE));
    all.put("seven bytes", new Arrival(new byte[7], ParcelFault.NOT_A_PICTURE));
    all.put("zeros", new Arrival(new byte[1 << 16], ParcelFault.NOT_A_PICTURE));
    all.put("no padding", new Arrival(Arrays.copyOf(whole, 8 + report.length + jpeg.length), ParcelFault.NOT_A_PICTURE));
    all.put("more padding", new Arrival(Arrays.copyOf(whole, 2 << 16), ParcelFault.NOT_A_PICTURE));
    all.put("something behind it", set(whole, whole.length - 1, 1, ParcelFault.NOT_A_PICTURE));
    all.put("a longer report", of(report.length + 1, jpeg.length, report, jpeg, ParcelFault.NOT_A_PICTURE));
    all.put("a shorter report", of(report.length - 1, jpeg.length, report, jpeg, ParcelFault.NOT_A_PICTURE));
    all.put("a longer picture", of(report.length, jpeg.length + 1, report, jpeg, ParcelFault.NOT_A_PICTURE));
    all.put("a shorter picture", of(report.length, jpeg.length - 1, report, jpeg, ParcelFault.NOT_A_PICTURE));
    all.put("a picture beyond the end", of(report.length, 3 << 20, report, jpeg, ParcelFault.NOT_A_PICTURE));
    all.put("a picture of 4 GB", of(report.length, -1, report, jpeg, ParcelFault.TOO_LARGE));
    all.put("a report of 4 GB", of(-1, jpeg.length, report, jpeg, ParcelFault.TOO_LARGE));
    all.put("a report of 257 KB", of(257 << 10, jpeg.length, report, jpeg, ParcelFault.TOO_LARGE));
    all.put("no report", with("", jpeg, ParcelFault.NOT_A_PICTURE));
    all.put("a list", with("[]", jpeg, ParcelFault.NOT_A_PICTURE));
    all.put("half a report", with("{\"collection\":", jpeg, ParcelFault.NOT_A_PICTURE));
    all.put("two reports", with("{}{}", jpeg, ParcelFault.NOT_A_PICTURE));
    all.put("bytes that are no text", of(3, jpeg.length, new byte[] {'"', (byte) 0xc3, '"'}, jpeg, ParcelFault.NOT_A_PICTURE));
    all.put("a report of nowhere", with("{}", jpeg, ParcelFault.OTHER_PLACE));
    all.put("another attempt's report", with(report(new PicturePlace(PLACE.collection(), PLACE.participant(), 1))));
    all.put("another person's report", with(report(new PicturePlace(PLACE.collection(), "CCCC", 2))));
    all.put("another collection's report", with(report(new PicturePlace("CCCC", PLACE.participant(), 2))));
    all.put("an attempt in words", with(report(PLACE).put("attempt", "2")));
    for (Map.Entry<String, byte[]> picture : pictures().entrySet()) {
      all.put(picture.getKey(), with(report(PLACE).toString(), picture.getValue(), ParcelFault.NOT_A_PICTURE));
    }
    return all;
  }

  private static Map<String, byte[]> pictures() {
    byte[] jpeg = jpeg();
    int frame = frameAt(jpeg);
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("a page", "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
    all.put("a PNG", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0, 0, 0});
    all.put("no picture", new byte[0]);
    all.put("its ends alone", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xd9});
    all.put("without its end", Arrays.copyOf(jpeg, jpeg.length - 2));
    all.put("without a frame", set(jpeg, frame + 1, 0xe5, ParcelFault.NOT_A_PICTURE).parcel());
    all.put("a lossless frame", set(jpeg, frame + 1, 0xc3, ParcelFault.NOT_A_PICTURE).parcel());
    all.put("of no width", ByteBuffer.wrap(jpeg.clone()).putShort(frame + 7, (short) 0).array());
    all.put("of 4 gigapixels", ByteBuffer.wrap(jpeg.clone()).putInt(frame + 5, -1).array());
    all.put("a segment of no length", ByteBuffer.wrap(jpeg.clone()).putShort(4, (short) 0).array());
    return all;
  }

  private static int frameAt(byte[] jpeg) {
    for (int i = 0; ; i++) {
      if (jpeg[i] == (byte) 0xff && jpeg[i + 1] == (byte) 0xc0) {
        return i;
      }
    }
  }

  private static Arrival with(ObjectNode report) {
    return with(report.toString(), jpeg(), ParcelFault.OTHER_PLACE);
  }

  private static Arrival with(String report, byte[] jpeg, ParcelFault fault) {
    byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
    return of(bytes.length, jpeg.length, bytes, jpeg, fault);
  }

  private static Arrival of(int reportBytes, int jpegBytes, byte[] report, byte[] jpeg, ParcelFault fault) {
    return new Arrival(content(reportBytes, jpegBytes, report, jpeg), fault);
  }

  private static byte[] content(int reportBytes, int jpegBytes, byte[] report, byte[] jpeg) {
    return ByteBuffer.allocate(1 << 16).putInt(reportBytes).putInt(jpegBytes).put(report).put(jpeg).array();
  }
}
