package app.selfsame.policy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** Nobody is followed: not by a script, not by a picture, not by another site. */
public class NoTrackingTest {
  private static final Path SERVED = Path.of("..", "web-client", "target", "site");

  /** What browsers load or tell by themselves. */
  private static final Pattern FOREIGN =
      Pattern.compile("\\b(src|srcset|data|poster|ping|action)=[\"']?(https?:)?//|<link[^>]* href=[\"']?(https?:)?//|"
          + "@import|url\\([\"']?(https?:)?//|\\bping=|http-equiv=[\"']?refresh");

  private static final Pattern BEACON =
      Pattern.compile("sendBeacon|(fetch|importScripts|WebSocket|EventSource)\\([\"'`](https?|wss?):");

  @Test
  public void nothingThatIsServedAsksAnotherSiteOrSendsABeacon() throws Exception {
    List<String> found = new ArrayList<>();
    List<Path> files = files();
    assertTrue(files.size() + " files", files.size() > 50);
    for (Path file : files) {
      String text = Files.readString(file);
      Pattern forbidden = file.toString().matches(".*\\.m?js") ? BEACON : FOREIGN;
      forbidden.matcher(text).results().forEach(match -> found.add(file + ": " + match.group()));
    }
    assertEquals(List.of(), found);
    try (PolicySite site = new PolicySite(PolicySite.everything())) {
      for (String path : List.of("/", "/passport", "/compare", "/light", "/en", "/privacy", "/terms", "/cookies", "/sign-in")) {
        assertEquals(path, List.of(), foreignSources(site, path));
      }
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(SERVED)) {
      return all.filter(file -> file.toString().matches(".*\\.(html|m?js|css|svg)")).toList();
    }
  }

  /** The hosts in a page's policy that are not its own. */
  private static List<String> foreignSources(PolicySite site, String path) throws Exception {
    String policy =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create(site.at(path))).build(), HttpResponse.BodyHandlers.discarding())
            .headers()
            .firstValue("Content-Security-Policy")
            .orElseThrow();
    return Arrays.stream(policy.split("[; ]+"))
        .filter(word -> word.matches(".*[.:/*].*"))
        .filter(word -> !word.startsWith(site.host() + "/") && !word.matches("(blob|data):"))
        .toList();
  }
}
