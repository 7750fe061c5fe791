package app.selfsame.bench.enhance;

import app.selfsame.light.DimPortrait;
import app.selfsame.photos.BadFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Ways to be a nuisance, each with the status that is its due. */
public enum Hostility {
  DAMAGED(422),
  TRUNCATED(422),
  OTHER_TYPE_THAN_DECLARED(415),
  HEIC(415),
  DECOMPRESSION_BOMB(413),
  OVERSIZED_LENGTH(413),
  NONSENSE_LENGTH(400),
  CHUNKED(411),
  HALF_A_BODY_AND_NO_MORE(400),
  HALF_A_BODY_AND_GONE(0),
  UNKNOWN_DOCUMENT(404),
  NO_DOCUMENT(400),
  QUERY_STRING(400),
  CROSS_SITE(403),
  GET(405),
  HUGE_HEADER(431),
  GARBAGE(400);

  private static final String DOCUMENT = "Selfsame-Document: " + DimPortrait.DOCUMENT;

  private final int due;

  Hostility(int due) {
    this.due = due;
  }

  public int due() {
    return due;
  }

  /**
   * Whether a status is in order. A refusal that comes before the whole body was sent can be lost on its way, when the
   * connection is closed with bytes unread.
   */
  boolean isInOrder(int status) {
    return status == due || status == 0 && isRefusedEarly();
  }

  private boolean isRefusedEarly() {
    return switch (this) {
      case UNKNOWN_DOCUMENT, NO_DOCUMENT, QUERY_STRING, CROSS_SITE, HUGE_HEADER, GARBAGE -> true;
      default -> false;
    };
  }

  /**
   * Is a nuisance, on a connection of its own.
   *
   * @param connection on which nothing was sent yet; it is closed
   * @param png an honest crop
   * @return the status that was answered, or 0 for no answer
   */
  public int commit(RawConnection connection, byte[] png) throws IOException {
    try (connection) {
      send(connection, png);
      return this == HALF_A_BODY_AND_GONE ? 0 : connection.status();
    }
  }

  private void send(RawConnection connection, byte[] png) throws IOException {
    switch (this) {
      case DAMAGED -> post(connection, "image/png", damaged(png), DOCUMENT);
      case TRUNCATED -> post(connection, "image/png", Arrays.copyOf(png, png.length * 6 / 10), DOCUMENT);
      case OTHER_TYPE_THAN_DECLARED -> post(connection, "image/jpeg", png, DOCUMENT);
      case HEIC -> post(connection, "image/heic", BadFiles.all().get("heic.jpg"), DOCUMENT);
      case DECOMPRESSION_BOMB -> post(connection, "image/png", BadFiles.all().get("huge.png"), DOCUMENT);
      case OVERSIZED_LENGTH -> post(connection, png, 0, DOCUMENT, "Content-Length: 2000000000");
      case NONSENSE_LENGTH -> post(connection, png, 0, DOCUMENT, "Content-Length: -5");
      case CHUNKED -> {
        byte[] chunk = "5\r\nbytes\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        post(connection, chunk, chunk.length, DOCUMENT, "Transfer-Encoding: chunked");
      }
      case HALF_A_BODY_AND_NO_MORE -> {
        post(connection, png, png.length / 2, DOCUMENT, "Content-Length: " + png.length);
        connection.end();
      }
      case HALF_A_BODY_AND_GONE -> post(connection, png, png.length / 2, DOCUMENT, "Content-Length: " + png.length);
      case UNKNOWN_DOCUMENT -> post(connection, "image/png", png, "Selfsame-Document: nowhere");
      case NO_DOCUMENT -> post(connection, "image/png", png);
      case QUERY_STRING -> connection.send(header("POST /enhance?light=more", DOCUMENT, length(png)), png, png.length);
      case CROSS_SITE -> post(connection, "image/png", png, DOCUMENT, "Sec-Fetch-Site: cross-site");
      case GET -> connection.send(header("GET /enhance"), png, 0);
      case HUGE_HEADER -> connection.send(header("POST /enhance", "X-Long: " + "x".repeat(20_000)), png, 0);
      case GARBAGE -> connection.send(png).end();
    }
  }

  /** A request that is whole, whatever its file is. */
  private static void post(RawConnection connection, String mediaType, byte[] file, String... fields) {
    List<String> all = new ArrayList<>(List.of(fields));
    all.add("Content-Type: " + mediaType);
    all.add(length(file));
    connection.send(header("POST /enhance", all.toArray(String[]::new)), file, file.length);
  }

  /** A request for a PNG picture with so many of its bytes. */
  private static void post(RawConnection connection, byte[] body, int bytes, String... fields) {
    List<String> all = new ArrayList<>(List.of(fields));
    all.add("Content-Type: image/png");
    connection.send(header("POST /enhance", all.toArray(String[]::new)), body, bytes);
  }

  private static String[] header(String request, String... fields) {
    List<String> lines = new ArrayList<>(List.of(request + " HTTP/1.1", "Host: localhost", "User-Agent: nuisance"));
    lines.add("Selfsame-Even-If-Unsaid: ?1");
    lines.addAll(List.of(fields));
    return lines.toArray(String[]::new);
  }

  private static String length(byte[] file) {
    return "Content-Length: " + file.length;
  }

  /** The same but for some bytes in the middle. */
  private static byte[] damaged(byte[] png) {
    byte[] bytes = png.clone();
    for (int i = bytes.length / 2; i < bytes.length / 2 + 64; i++) {
      bytes[i] ^= 0x5a;
    }
    return bytes;
  }

  /** For the tables. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
