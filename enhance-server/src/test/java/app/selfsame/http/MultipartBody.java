package app.selfsame.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A body of {@code multipart/form-data}, put together as RFC 7578 and browsers do. */
public final class MultipartBody {
  private static final String BOUNDARY = "----WebKitFormBoundary7MA4YWxkTrZu0gW";

  /** What to send as {@code Content-Type}. */
  public static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** The same with a file. */
  public MultipartBody file(String name, byte[] content) {
    return part("name=\"" + name + "\"; filename=\"4711.jpg\"\r\nContent-Type: image/jpeg", content);
  }

  /** The same with a field. */
  public MultipartBody field(String name, String value) {
    return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
  }

  private MultipartBody part(String heading, byte[] content) {
    write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + heading + "\r\n\r\n");
    out.writeBytes(content);
    write("\r\n");
    return this;
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** All of it. */
  public byte[] bytes() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(out.toByteArray());
    whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return whole.toByteArray();
  }
}
