package app.selfsame.bench.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a request heard on a connection that is closed behind the answer.
 *
 * @param status of HTTP, or 0 when there was no whole answer in time
 * @param code why it was refused, or what else is wrong with it; empty when nothing is
 * @param body all of it
 * @param millis from before connecting to the last byte
 */
record Answer(int status, String code, byte[] body, double millis) {
  private static final int SLICE_BYTES = 1 << 16;
  private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
  private static final Pattern CODE = Pattern.compile("\"code\":\"([a-z-]+)\"");

  /** No answer, or the rest of one was missing. */
  static Answer none(double millis) {
    return new Answer(0, "", new byte[0], millis);
  }

  /** Whether it is what was asked for. */
  boolean isGood() {
    return status == 200 && code.isEmpty();
  }

  /** What is counted of it. */
  @Override
  public String toString() {
    return status == 0 ? "nothing" : (status + " " + code).trim();
  }

  /** Reads until the connection is closed or the time is over, which is an exception. */
  static Answer read(Socket socket, long startNanos, long endNanos) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    InputStream in = socket.getInputStream();
    byte[] slice = new byte[SLICE_BYTES];
    for (int count = 0; count >= 0; ) {
      all.write(slice, 0, count);
      // Nought would be for ever.
      socket.setSoTimeout((int) Math.max(1, (endNanos - System.nanoTime()) / 1_000_000));
      count = in.read(slice);
    }
    return of(all.toByteArray(), (System.nanoTime() - startNanos) / 1e6);
  }

  private static Answer of(byte[] bytes, double millis) {
    // Headers and refusals are shorter.
    String begin = new String(bytes, 0, Math.min(bytes.length, SLICE_BYTES), StandardCharsets.ISO_8859_1);
    int end = begin.indexOf("\r\n\r\n");
    if (end < 0) {
      return none(millis);
    }
    byte[] body = Arrays.copyOfRange(bytes, end + 4, bytes.length);
    Matcher length = LENGTH.matcher(begin.substring(0, end));
    if (length.find() && Integer.parseInt(length.group(1)) != body.length) {
      return none(millis);
    }
    Matcher code = CODE.matcher(begin.substring(end));
    int status = Integer.parseInt(begin.substring(9, 12));
    return new Answer(status, status != 200 && code.find() ? code.group(1) : "", body, millis);
  }
}
