package app.selfsame.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a PostgreSQL database is, as libpq writes it (PostgreSQL's manual, 34.1.1.2):
 * {@code postgresql://user:password@host:port/name?sslmode=require}.
 *
 * @param jdbcUrl for the driver, without user and password
 * @param user may be empty
 * @param password may be empty
 */
record PostgresUrl(String jdbcUrl, String user, String password) {
  /** Reads it; empty when it is not one. */
  static Optional<PostgresUrl> parse(String text) {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
    boolean isPostgres = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
    if (!isPostgres || uri.getHost() == null || uri.getRawPath().length() < 2) {
      return Optional.empty();
    }
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String[] who = uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
    return Optional.of(
        new PostgresUrl(
            "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
            who.length > 0 ? decoded(who[0]) : "",
            who.length > 1 ? decoded(who[1]) : ""));
  }

  // URLDecoder is made for forms, where a plus sign is a blank.
  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Nothing of the password. */
  @Override
  public String toString() {
    return jdbcUrl;
  }
}
