package app.selfsame.site;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.Test;

public class ServiceWorkerScriptTest {
  private static final String HOST = "photos.example";

  private final Site site = Site.packaged();

  /** What is missing from the policy makes the service worker fail in silence. */
  @Test
  public void thePolicyNamesEachListedFileAndNothingElse() throws IOException {
    String policy = new ContentSecurityPolicy(site.assets()).ofServiceWorker(asked(HOST));
    assertTrue(policy, policy.startsWith("default-src 'none'; connect-src "));
    Set<String> named = new TreeSet<>(Arrays.asList(policy.split("connect-src ")[1].split(" ")));
    Set<String> listed = new TreeSet<>();
    list(site, HOST).path("files").forEach(file -> listed.add(HOST + file.path("path").asText()));
    assertEquals(listed, named);
    // Such a path would stand for all that begin with it.
    assertFalse(policy, named.stream().anyMatch(source -> source.endsWith("/")));
  }

  @Test
  public void pagesAndScriptsComeWithTheirPolicy() throws IOException {
    for (JsonNode file : list(site, HOST).path("files")) {
      String path = file.path("path").asText();
      String policy = file.path("policy").asText();
      if (path.startsWith("/assets/engine-gc-")) {
        assertEquals("default-src 'none'; script-src 'unsafe-eval' 'wasm-unsafe-eval'", policy);
      } else if (path.startsWith("/assets/engine-") && path.endsWith(".js")) {
        assertEquals("default-src 'none'; script-src 'wasm-unsafe-eval'", policy);
      } else {
        assertEquals(path, path.endsWith(".html") || path.endsWith(".js"), file.has("policy"));
      }
    }
    assertEquals("require-corp", list(site, HOST).path("headers").path("Cross-Origin-Embedder-Policy").asText());
  }

  @Test
  public void whatThePageSaysOfItsOperatorIsAnotherVersion() throws IOException {
    Site sold = site.runBy("Jane Doe", Optional.of("{\"amount\":490}"), false);
    assertNotEquals(list(site, HOST).path("cache"), list(sold, HOST).path("cache"));
    for (Site each : List.of(site, sold)) {
      for (String host : List.of(HOST, "localhost:8080")) {
        try (InputStream page = each.find("/", asked(host)).orElseThrow().identity().open()) {
          String sha256 = DigestUtils.sha256Hex(page.readAllBytes());
          assertEquals("/index.html", list(each, host).path("files").get(0).path("path").asText());
          assertEquals(sha256, list(each, host).path("files").get(0).path("sha256").asText());
        }
      }
    }
  }

  @Test
  public void thereIsNoneForAHostThatNoPolicyCanName() {
    for (String host : new String[] {null, "10.0.0.1", "x y"}) {
      assertTrue(script(site, host).isEmpty());
    }
  }

  /** The page that is kept must be the one that is then fetched, whatever the browser prefers on that day. */
  @Test
  public void thePageIsListedInTheLanguageThatItIsAskedForIn() throws IOException {
    for (Language language : Language.values()) {
      if (site.speaks(language)) {
        Asked asked = new Asked(HOST, language);
        JsonNode list = list(new ServiceWorkerScript(site, new ContentSecurityPolicy(site.assets())).of(asked).orElseThrow());
        assertEquals(language.tag(), list.path("language").asText());
        try (InputStream page = site.find("/", asked).orElseThrow().identity().open()) {
          byte[] bytes = page.readAllBytes();
          assertTrue(new String(bytes, StandardCharsets.UTF_8).contains("<html lang=\"" + language.tag() + "\""));
          assertEquals(DigestUtils.sha256Hex(bytes), list.path("files").get(0).path("sha256").asText());
        }
      }
    }
  }

  private static Asked asked(String host) {
    return new Asked(host, Language.EN);
  }

  private static Optional<SiteFile> script(Site site, String host) {
    return new ServiceWorkerScript(site, new ContentSecurityPolicy(site.assets())).of(asked(host));
  }

  private static JsonNode list(Site site, String host) throws IOException {
    return list(script(site, host).orElseThrow());
  }

  private static JsonNode list(SiteFile script) throws IOException {
    try (InputStream in = script.identity().open()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(text.startsWith("const SITE = {"));
      return new ObjectMapper().readTree(text.substring("const SITE = ".length(), text.indexOf(";\n")));
    }
  }
}
