package app.selfsame.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** A file that a site has to answer with. */
public final class ExpectedFile {
  private final String address;
  private final Map<String, String> headers;
  private final SiteFile file;

  ExpectedFile(String address, Map<String, String> headers, SiteFile file) {
    this.address = address;
    this.headers = headers;
    this.file = file;
  }

  /** Path and query to ask for, in English where the answer depends on what the visitor prefers. */
  public String address() {
    return address;
  }

  /** The headers that seal it, and that of its type. */
  public Map<String, String> headers() {
    return headers;
  }

  /** Its name among the files of the site, which stays when the content changes, such as {@code studio.js}. */
  public String name() {
    return file.name();
  }

  /** Its bytes. */
  public byte[] content() {
    return bytes(file.identity());
  }

  /** Its bytes as another content coding gives them; empty when it is not sent in that. */
  public Optional<byte[]> encoded(String coding) {
    return file.representations().stream().filter(each -> each.coding().equals(coding)).findFirst().map(ExpectedFile::bytes);
  }

  private static byte[] bytes(Representation representation) {
    try (InputStream in = representation.open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
