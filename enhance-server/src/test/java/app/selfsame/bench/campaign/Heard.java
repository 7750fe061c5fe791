package app.selfsame.bench.campaign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first answer on a connection of its own.
 *
 * @param status of HTTP; 0 where the server hung up without one, -1 where nothing came in time
 * @param head its fields, in small letters
 */
record Heard(int status, String head, String body) {
  private static final int PATIENCE_MILLIS = 45_000;
  private static final Pattern STATUS = Pattern.compile("^http/1\\.[01] (\\d{3})");
  private static final Pattern LENGTH = Pattern.compile("\ncontent-length: *(\\d+)");
  private static final int MOST_BYTES = 1 << 22;

  /** Sends bytes, says that there are no more, and hears the answer. */
  static Heard of(int port, byte[] request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      try {
        socket.getOutputStream().write(request);
        socket.shutdownOutput();
      } catch (IOException e) {
        // It has heard enough; what it said about it may be there to be read.
      }
      return read(socket.getInputStream());
    } catch (SocketTimeoutException e) {
      return new Heard(-1, "", "");
    } catch (IOException e) {
      return new Heard(0, "", "");
    }
  }

  private static Heard read(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] slice = new byte[1 << 14];
    Heard heard = new Heard(0, "", "");
    long expected = MOST_BYTES;
    while (all.size() < expected) {
      int count;
      try {
        count = in.read(slice);
      } catch (SocketTimeoutException e) {
        throw e;
      } catch (IOException e) {
        break;
      }
      if (count < 0) {
        break;
      }
      all.write(slice, 0, count);
      String text = all.toString(StandardCharsets.ISO_8859_1);
      int end = text.indexOf("\r\n\r\n");
      if (end >= 0) {
        String head = text.substring(0, end).toLowerCase(Locale.ROOT);
        Matcher status = STATUS.matcher(head);
        Matcher length = LENGTH.matcher(head);
        heard = new Heard(status.find() ? Integer.parseInt(status.group(1)) : 0, head, text.substring(end + 4));
        expected = length.find() ? end + 4 + Long.parseLong(length.group(1)) : MOST_BYTES;
      }
    }
    return heard;
  }

  boolean hasType(String type) {
    return head.contains("\ncontent-type: " + type);
  }
}
