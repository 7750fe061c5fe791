package app.selfsame.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;

/**
 * One file as one content coding gives it.
 *
 * @param coding the value of {@code Content-Encoding}: {@code br}, {@code gzip}, or {@code identity} for the file
 * @param content opens its bytes
 * @param bytes how many they are
 * @param etag strong entity tag, quotes included; another one for each coding, because the bytes differ
 */
record Representation(String coding, Content content, long bytes, String etag) {
  static final String IDENTITY = "identity";

  /** Where bytes come from. */
  @FunctionalInterface
  interface Content {
    InputStream open() throws IOException;
  }

  static Representation of(String coding, URL content, String sha256) {
    try {
      long bytes = content.openConnection().getContentLengthLong();
      return new Representation(coding, content::openStream, bytes, etag(coding, sha256));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One that is kept in memory. */
  static Representation of(String coding, byte[] content, String sha256) {
    return new Representation(
        coding, () -> new ByteArrayInputStream(content), content.length, etag(coding, sha256));
  }

  private static String etag(String coding, String sha256) {
    return '"' + sha256 + (coding.equals(IDENTITY) ? "" : "-" + coding) + '"';
  }

  /** SHA-256 of the file without any coding, in hexadecimal digits. */
  String sha256() {
    return etag.substring(1, etag.length() - 1).replaceFirst("-.*", "");
  }

  boolean isIdentity() {
    return coding.equals(IDENTITY);
  }

  InputStream open() throws IOException {
    return content.open();
  }
}
