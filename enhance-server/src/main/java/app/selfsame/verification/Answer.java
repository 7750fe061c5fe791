package app.selfsame.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * What a site answers.
 *
 * @param body at most one byte more than was allowed
 */
record Answer(int status, HttpHeaders headers, byte[] body) {
  static final int OK = 200;

  private static final String IDENTITY = "identity";
  private static final String GZIP = "gzip";

  /** The content coding, in small letters. */
  String coding() {
    return header("Content-Encoding").orElse(IDENTITY).toLowerCase(Locale.ROOT);
  }

  /** All values of a header, as they would stand in one line. */
  Optional<String> header(String name) {
    return headers.allValues(name).isEmpty() ? Optional.empty() : Optional.of(String.join(", ", headers.allValues(name)));
  }

  /**
   * What the body says without its coding.
   *
   * @param most so many bytes are read, and one more
   * @return empty when that cannot be told here
   */
  Optional<byte[]> content(int most) {
    return switch (coding()) {
      case IDENTITY -> Optional.of(body);
      case GZIP -> unzipped(most);
      default -> Optional.empty();
    };
  }

  private Optional<byte[]> unzipped(int most) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return Optional.of(in.readNBytes(most + 1));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
