package app.selfsame.blob;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bucket of a store that speaks S3.
 *
 * @param store its address without a path
 */
record S3Place(URI store, String bucket, String region) {
  // Stores without regions take this one.
  private static final String USUAL_REGION = "us-east-1";
  private static final Pattern BUCKET = Pattern.compile("/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])/?");
  private static final Pattern REGION = Pattern.compile("region=([a-z0-9-]{1,40})");

  /** Reads {@code https://host/bucket?region=eu-central-1}; empty when it is something else. */
  static Optional<S3Place> parse(String text) {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
    boolean isStore =
        ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
            && uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null;
    Matcher bucket = BUCKET.matcher(String.valueOf(uri.getRawPath()));
    Matcher region = REGION.matcher(uri.getRawQuery() == null ? "region=" + USUAL_REGION : uri.getRawQuery());
    if (!isStore || !bucket.matches() || !region.matches()) {
      return Optional.empty();
    }
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return Optional.of(
        new S3Place(
            URI.create(uri.getScheme() + "://" + uri.getHost() + port), bucket.group(1), region.group(1)));
  }

  /** As operators write it. */
  @Override
  public String toString() {
    return store + "/" + bucket + "?region=" + region;
  }
}
