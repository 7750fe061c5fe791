package app.selfsame.http;

import app.selfsame.message.Message;
import app.selfsame.settings.Kind;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An origin as browsers write it (RFC 6454, 6.2): scheme, host, and the port where it is not the scheme's own.
 *
 * @param text such as {@code https://photos.example}
 */
public record Origin(String text) {
  static final Kind<Optional<Origin>> KIND =
      new Kind<>() {
        @Override
        public Optional<Optional<Origin>> read(String text) {
          if (text.isEmpty()) {
            return Optional.of(Optional.empty());
          }
          return parse(text).map(Optional::of);
        }

        @Override
        public Message allowed() {
          return Message.of(HttpMessage.ORIGIN);
        }
      };

  // Browsers keep secure cookies for these alone without TLS.
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * Reads one.
   *
   * @return empty for anything else, and for one without TLS that is not this computer
   */
  public static Optional<Origin> parse(String text) {
    return isOrigin(text) ? Optional.of(new Origin(text)) : Optional.empty();
  }

  /** Host and port as requests to it name them. */
  public String host() {
    return text.substring(text.indexOf("://") + "://".length());
  }

  /** A page of this origin. */
  public String at(String path) {
    return text + path;
  }

  /** Whether it is this computer alone. */
  public boolean isLocal() {
    return LOCAL.contains(URI.create(text).getHost());
  }

  private static boolean isOrigin(String text) {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      return false;
    }
    if (uri.getHost() == null || !text.equals(text.toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean isSecure = "https".equals(uri.getScheme()) && uri.getPort() != 443;
    boolean isLocal = "http".equals(uri.getScheme()) && uri.getPort() != 80 && LOCAL.contains(uri.getHost());
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return (isSecure || isLocal) && text.equals(uri.getScheme() + "://" + uri.getHost() + port);
  }
}
