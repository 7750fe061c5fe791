package app.selfsame.bench.hostile;

import app.selfsame.bench.enhance.CropBody;
import app.selfsame.light.DimPortrait;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Requests as they are on the wire. */
final class Requests {
  private Requests() {}

  /** Asks for a file; the connection is closed behind the answer. */
  static byte[] get(String path) {
    return ascii("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }

  /** Sends a crop for better light. */
  static byte[] post(CropBody crop, String sender) {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(postHeader(crop.mediaType(), crop.bytes().length, sender));
    request.writeBytes(crop.bytes());
    return request.toByteArray();
  }

  /**
   * Announces a crop.
   *
   * @param sender the browser's name, by which the server of today tells visitors of one address apart
   */
  static byte[] postHeader(String mediaType, int bytes, String sender) {
    return ascii(
        "POST /enhance HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nUser-Agent: " + sender
            + "\r\nSelfsame-Document: " + DimPortrait.DOCUMENT + "\r\nSelfsame-Even-If-Unsaid: ?1\r\nContent-Type: "
            + mediaType + "\r\nContent-Length: " + bytes + "\r\n\r\n");
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
