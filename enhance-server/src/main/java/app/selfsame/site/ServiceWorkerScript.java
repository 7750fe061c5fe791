package app.selfsame.site;

import app.selfsame.http.HostName;
import app.selfsame.http.SecurityHeaders;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The service worker's script: the built one, after a list of the first page's files as this server sends them, with
 * the headers under which the service worker is to answer pages and scripts. What is stored in the browser can then be
 * held against a list, and under headers, that no cache holds.
 */
final class ServiceWorkerScript {
  static final String PATH = "/sw.js";

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int NAME_DIGITS = 16;

  private final Site site;
  private final ContentSecurityPolicy policy;

  ServiceWorkerScript(Site site, ContentSecurityPolicy policy) {
    this.site = site;
    this.policy = policy;
  }

  /**
   * The script for who asked.
   *
   * @return empty when the site has none, or its policy could not name what it may load at that host
   */
  Optional<SiteFile> of(Asked asked) {
    return HostName.canBeSource(asked.host())
        ? site.serviceWorker().map(built -> completed(built, asked))
        : Optional.empty();
  }

  private SiteFile completed(SiteFile built, Asked asked) {
    ObjectNode listed = MAPPER.createObjectNode();
    ObjectNode headers = listed.putObject("headers");
    new TreeMap<>(SecurityHeaders.always()).forEach(headers::put);
    headers.put(SecurityHeaders.PERMISSIONS_POLICY, SecurityHeaders.WITH_CAMERA);
    ArrayNode files = listed.putArray("files");
    for (SiteFile file : site.filesOfFirstPage(asked)) {
      ObjectNode entry = files.addObject();
      entry.put("name", file.name()).put("path", file.path()).put("sha256", file.identity().sha256());
      if (file.isHtml() || file.isScript()) {
        entry.put("type", file.mediaType()).put("policy", policy.of(file, asked));
      }
    }
    // The page is asked for in the language that the list holds it in, whatever the browser asks for by then.
    listed.put("language", asked.language().tag());
    // Headers freeze with what is stored: another policy is another version, too.
    listed.put("cache", "site-" + DigestUtils.sha256Hex(utf8(text(listed))).substring(0, NAME_DIGITS));
    byte[] script = utf8("const SITE = " + text(listed) + ";\n" + text(built));
    String sha256 = DigestUtils.sha256Hex(script);
    Representation plain = Representation.of(Representation.IDENTITY, script, sha256);
    return new SiteFile(built.name(), PATH, built.mediaType(), false, List.of(plain));
  }

  private static String text(ObjectNode json) {
    try {
      return MAPPER.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(SiteFile file) {
    try (InputStream in = file.identity().open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
