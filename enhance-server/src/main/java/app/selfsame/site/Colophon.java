package app.selfsame.site;

import app.selfsame.http.HostName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * The first page with a foot that says who runs the site: somebody with a name, whoever reads it, or somebody unnamed.
 * The page holds all three sentences, and as it was built shows the last.
 */
final class Colophon {
  private static final String UNNAMED = "unnamed";
  private static final String HERE = "here";
  private static final String NAMED = "named";
  private static final String NAME = "{{operator}}";

  private final SiteFile here;
  private final SiteFile elsewhere;

  /**
   * Makes the page's forms.
   *
   * @param page as it was built
   * @param operator who runs the site; empty when that is not said
   */
  Colophon(SiteFile page, String operator) {
    String built = text(page);
    if (operator.isEmpty()) {
      here = form(page, showing(HERE, built));
      elsewhere = page;
    } else {
      here = form(page, showing(NAMED, built).replace(NAME, escaped(operator)));
      elsewhere = here;
    }
  }

  /**
   * The page for who asked for a host.
   *
   * @param host the request's {@code Host}, as the client sent it, or null
   */
  SiteFile page(String host) {
    return HostName.isThisComputer(host) ? here : elsewhere;
  }

  private static String showing(String sentence, String page) {
    String silent = replaced(shown(UNNAMED), shown(UNNAMED) + " hidden", page);
    return replaced(shown(sentence) + " hidden", shown(sentence), silent);
  }

  private static String shown(String sentence) {
    return "data-operator=\"" + sentence + '"';
  }

  private static String replaced(String from, String to, String page) {
    if (!page.contains(from)) {
      throw new IllegalStateException("The first page has no " + from);
    }
    return page.replace(from, to);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static SiteFile form(SiteFile page, String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    String sha256 = sha256(bytes);
    List<Representation> representations =
        List.of(
            Representation.of("gzip", zipped(bytes), sha256),
            Representation.of(Representation.IDENTITY, bytes, sha256));
    return new SiteFile(page.name(), page.path(), page.mediaType(), page.immutable(), representations);
  }

  private static byte[] zipped(byte[] bytes) {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new SmallestGzip(zipped)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zipped.toByteArray();
  }

  private static String text(SiteFile page) {
    try (InputStream in = page.identity().open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Made once and sent often. */
  private static final class SmallestGzip extends GZIPOutputStream {
    SmallestGzip(ByteArrayOutputStream to) throws IOException {
      super(to);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
