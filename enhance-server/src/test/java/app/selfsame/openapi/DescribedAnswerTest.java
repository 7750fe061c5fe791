package app.selfsame.openapi;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Test;

/** The harness finds what is wrong, and the document holds together. */
public class DescribedAnswerTest {
  private static final String REPORT =
      "{\"outcome\":\"enhanced\",\"edits\":[{\"edit\":\"exposure\",\"ev\":0.4}],"
          + "\"checks\":[{\"check\":\"under-exposure\",\"before\":\"warn\",\"after\":\"pass\"}],\"note\":\"\"}";

  @Test
  public void anEnhancedPictureIsAsDescribed() throws Exception {
    assertEquals(List.of(), faultsOfPicture(Map.of()));
  }

  @Test
  public void eachDeviationIsFound() throws Exception {
    assertFault("ratelimit is missing", faultsOfPicture(Map.of("RateLimit", "")));
    assertFault("ratelimit:", faultsOfPicture(Map.of("RateLimit", "daily;r=3")));
    assertFault("cache-control:", faultsOfPicture(Map.of("Cache-Control", "public")));
    assertFault("x-more is not described", faultsOfPicture(Map.of("X-More", "1")));
    assertFault("type text/html is not described", faultsOfPicture(Map.of("Content-Type", "text/html")));
    String kept = REPORT.replace("enhanced", "nothing-needed");
    assertFault("enhancement-report:", faultsOfPicture(Map.of("Enhancement-Report", kept)));
    assertFault("enhancement-report:", faultsOfPicture(Map.of("Enhancement-Report", "{}")));
    String prose = REPORT.replace("\"ev\":0.4", "\"detail\":\"+0.4 EV\"");
    assertFault("enhancement-report:", faultsOfPicture(Map.of("Enhancement-Report", prose)));
    String beyond = REPORT.replace("0.4", "0.7");
    assertFault("enhancement-report:", faultsOfPicture(Map.of("Enhancement-Report", beyond)));
  }

  @Test
  public void aProblemHasItsOwnStatusAndReasons() throws Exception {
    String problem =
        "{\"type\":\"/problems/busy\",\"title\":\"Busy\",\"status\":503,\"code\":\"busy\",\"arguments\":{},"
            + "\"detail\":\"Wait.\"}";
    Map<String, String> fields =
        safe(
            Map.of(
                "Content-Type", "application/problem+json",
                "Content-Language", "en",
                "Retry-After", "10",
                "Cache-Control", "no-store"));
    assertEquals(List.of(), faults(503, fields, problem));
    assertFault("body:", faults(503, fields, problem.replace("503", "500")));
    assertFault("body:", faults(503, fields, problem.replace("busy", "daily-limit")));
    assertFault("body:", faults(503, fields, problem.replace("\"detail\"", "\"details\"")));
    assertFault("status 418 is not described", faults(418, fields, problem));
    fields.put("Retry-After", "soon");
    assertFault("retry-after:", faults(503, fields, problem));
  }

  @Test
  public void everyReferenceLeadsSomewhere() throws Exception {
    ApiDescription description = ApiDescription.whole();
    List<JsonNode> references = description.document().findValues("$ref");
    assertTrue(references.size() > 50);
    for (JsonNode reference : references) {
      assertTrue(reference.asText(), reference.asText().startsWith("#/"));
      assertTrue(
          reference.asText(), !description.document().at(reference.asText().substring(1)).isMissingNode());
    }
  }

  private static List<String> faultsOfPicture(Map<String, String> changes) throws Exception {
    Map<String, String> fields =
        safe(
            Map.of(
                "Content-Type", "image/png",
                "Cache-Control", "no-store",
                "Enhancement-Report", REPORT,
                "RateLimit", "\"daily\";r=9;t=86400",
                "RateLimit-Policy", "\"daily\";q=10;w=86400"));
    fields.putAll(changes);
    return faults(200, fields, "picture");
  }

  private static Map<String, String> safe(Map<String, String> others) {
    Map<String, String> fields = new TreeMap<>(others);
    fields.put(
        "Content-Security-Policy", "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    fields.put("Cross-Origin-Embedder-Policy", "require-corp");
    fields.put("Cross-Origin-Opener-Policy", "same-origin");
    fields.put("Cross-Origin-Resource-Policy", "same-origin");
    fields.put("Permissions-Policy", "autoplay=(), camera=(), usb=()");
    fields.put("Referrer-Policy", "no-referrer");
    fields.put("X-Content-Type-Options", "nosniff");
    return fields;
  }

  /** What the harness finds wrong with an answer of these fields; those that are empty are not sent. */
  private static List<String> faults(int status, Map<String, String> fields, String body) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          fields.forEach(
              (name, value) -> {
                if (!value.isEmpty()) {
                  exchange.getResponseHeaders().set(name, value);
                }
              });
          exchange.sendResponseHeaders(status, body.length());
          exchange.getResponseBody().write(body.getBytes());
          exchange.close();
        });
    server.start();
    try {
      URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + "/enhance");
      HttpResponse<byte[]> answer =
          HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
      // The server of the JDK says when it answered.
      List<String> faults = DescribedAnswer.faults("POST", "/enhance", answer);
      return faults.stream().filter(fault -> !fault.startsWith("date ")).toList();
    } finally {
      server.stop(0);
    }
  }

  private static void assertFault(String begin, List<String> faults) {
    assertTrue(faults.toString(), faults.stream().anyMatch(fault -> fault.startsWith(begin)));
  }
}
