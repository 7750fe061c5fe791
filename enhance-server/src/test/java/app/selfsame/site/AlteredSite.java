package app.selfsame.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The site of this program with other scripts, as if it had been built of them: under their old addresses, with the
 * lengths and sums that they have now.
 */
public final class AlteredSite {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String ROOT = "site/";
  private static final String PAGE = "index.html";

  private final Overlay overlay;

  private AlteredSite(Path folder) {
    overlay = new Overlay(Site.class.getClassLoader(), folder);
  }

  /**
   * Alters the site.
   *
   * @param folder an empty one, for the files that are others
   * @param scripts what becomes of each, by its name in {@code site.json}, or {@code sw.js}; of the page, too, as {@code
   *     index.html}
   */
  public static Site of(Path folder, Map<String, UnaryOperator<String>> scripts) throws IOException {
    AlteredSite site = new AlteredSite(folder);
    ObjectNode description = (ObjectNode) MAPPER.readTree(site.overlay.text("site.json"));
    String page = site.overlay.text(PAGE);
    for (Map.Entry<String, UnaryOperator<String>> script : scripts.entrySet()) {
      JsonNode asset = description.at("/assets").path(script.getKey());
      String path = asset.path("path").asText(script.getKey()).replaceFirst("^/", "");
      String altered = script.getValue().apply(site.overlay.text(path));
      site.overlay.put(path, altered);
      page = path.equals(PAGE) ? altered : page;
      if (asset instanceof ObjectNode said) {
        byte[] bytes = altered.getBytes(StandardCharsets.UTF_8);
        String before = "\"address\":\"/" + path + "\",\"bytes\":";
        page = page.replace(before + said.path("bytes").asInt() + ",", before + bytes.length + ",");
        said.put("sha256", DigestUtils.sha256Hex(bytes)).put("bytes", bytes.length);
      }
    }
    site.overlay.put("site.json", MAPPER.writeValueAsString(description));
    site.overlay.put(PAGE, page);
    return Site.fromClassPath(site.overlay, ROOT);
  }

  /** Looks into a folder first; of what is there it has no compressed form. */
  private static final class Overlay extends ClassLoader {
    private final Path folder;

    Overlay(ClassLoader parent, Path folder) {
      super(parent);
      this.folder = folder;
    }

    String text(String path) throws IOException {
      try (InputStream in = getResource(ROOT + path).openStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }

    void put(String path, String text) throws IOException {
      Path file = folder.resolve(ROOT + path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }

    @Override
    public URL getResource(String name) {
      if (Files.exists(folder.resolve(name.replaceFirst("\\.(br|gz)$", "")))) {
        try {
          Path file = folder.resolve(name);
          return Files.exists(file) ? file.toUri().toURL() : null;
        } catch (MalformedURLException e) {
          throw new IllegalStateException(e);
        }
      }
      return super.getResource(name);
    }
  }
}
