package app.selfsame.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;

/**
 * One file as one content coding gives it.
 *
 * @param coding the value of {@code Content-Encoding}: {@code br}, {@code gzip}, or {@code identity} for the file
 * @param content where its bytes are
 * @param bytes how many they are
 * @param etag strong entity tag, quotes included; another one for each coding, because the bytes differ
 */
record Representation(String coding, URL content, long bytes, String etag) {
  static final String IDENTITY = "identity";

  static Representation of(String coding, URL content, String sha256) {
    String suffix = coding.equals(IDENTITY) ? "" : "-" + coding;
    try {
      long bytes = content.openConnection().getContentLengthLong();
      return new Representation(coding, content, bytes, '"' + sha256 + suffix + '"');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isIdentity() {
    return coding.equals(IDENTITY);
  }

  InputStream open() throws IOException {
    return content.openStream();
  }
}
