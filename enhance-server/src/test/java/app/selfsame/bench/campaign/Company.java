package app.selfsame.bench.campaign;

import app.selfsame.collection.TestLink;
import app.selfsame.collection.TestPoint;
import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A company whose owner has signed in by a letter: it has a key for programs, and people of whom it asks for photos. */
final class Company {
  private static final Pattern KEY = Pattern.compile("value=\"(sfs_[^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("/in#([A-Za-z0-9_-]+)");
  private static final int LONG_SECONDS = 60;

  private final Calls calls;
  private final String session;
  private final String id;
  private final List<String> readingKeys = new ArrayList<>();
  final String key;
  final String collection;

  /** Makes it, with so many people. */
  Company(WholeSite site, Calls calls, String owner, int people) throws Exception {
    this.calls = calls;
    HttpResponse<byte[]> asked = form("/sign-in", "", "address", owner);
    String browser = cookies(asked);
    String token = linkTo(site, owner);
    session = cookies(form("/in", browser, "token", token));
    // The portal's page for the company is led to.
    id = location(form("/company", session, "name", "Acme")).split("/")[2];
    String path = "/company/" + id;
    String page =
        new String(
            form(path + "/keys", session, "label", "x", "mode", "live", "scope-check", "yes", "scope-prepare", "yes",
                "scope-batches", "yes", "scope-mrz", "yes", "scope-collections", "yes", "scope-faces", "yes").body(),
            StandardCharsets.UTF_8);
    Matcher found = KEY.matcher(page);
    if (!found.find()) {
      throw new IOException("no key: " + page);
    }
    key = found.group(1);
    JsonNode added = portal(201, "POST", "/v1/reading-keys", "{\"name\": \"Office\", \"publicKey\": \"" + TestPoint.publicKey() + "\"}");
    readingKeys.add(added.path("id").asText());
    collection = collect(people);
  }

  private String collect(int people) throws Exception {
    Instant deadline = Instant.now().plus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    String draft =
        "{\"name\": \"Badges\", \"document\": \"own-35x45mm\", \"rules\": {\"glasses\": false}, \"deadline\": \"" + deadline
            + "\", \"attempts\": 2, \"consentText\": \"I agree.\", \"daysKept\": 30}";
    HttpRequest request = owned("/v1/collections").POST(BodyPublishers.ofString(draft)).build();
    String made = calls.until(201, request).headers().firstValue("Location").orElseThrow();
    for (int from = 0; from < people; from += 500) {
      List<String> some = new ArrayList<>();
      for (int number = from; number < Math.min(people, from + 500); number++) {
        some.add("{\"id\": \"" + personId(number) + "\", \"reference\": \"n" + number + "\", \"name\": \"Ada Lovelace\", "
            + new TestLink(number).members(readingKeys, false) + "}");
      }
      portal(200, "POST", made + "/participants", "{\"participants\": [" + String.join(", ", some) + "]}");
    }
    return made;
  }

  private static String personId(int number) {
    return String.format("%022d", number + 1);
  }

  List<String> readingKeys() {
    return readingKeys;
  }

  /** What the company has of somebody. */
  byte[] parcel(int number) throws IOException, InterruptedException {
    HttpRequest request = owned(collection + "/participants/" + personId(number) + "/parcel").build();
    return calls.until(200, request).body();
  }

  /** A page of its owner's. */
  HttpResponse<byte[]> page() throws IOException, InterruptedException {
    return calls.once(calls.request("/company/" + id).header("Cookie", session).build());
  }

  private JsonNode portal(int status, String method, String path, String json) throws IOException, InterruptedException {
    return Calls.json(calls.until(status, owned(path).method(method, BodyPublishers.ofString(json)).build()));
  }

  private HttpRequest.Builder owned(String path) {
    return calls.request(path)
        .header("Content-Type", "application/json")
        .header("Sec-Fetch-Site", "same-origin")
        .header("Cookie", session)
        .header("Selfsame-Company", id);
  }

  private HttpResponse<byte[]> form(String path, String cookies, String... fields)
      throws IOException, InterruptedException {
    return calls.once(form(calls, path, cookies, fields));
  }

  /** A form as a page sends it. */
  static HttpRequest form(Calls calls, String path, String cookies, String... fields) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    HttpRequest.Builder request =
        calls.request(path)
            .header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", pairs)));
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookies);
    }
    return request.build();
  }

  private static String cookies(HttpResponse<byte[]> answer) {
    List<String> pairs = new ArrayList<>();
    for (String set : answer.headers().allValues("Set-Cookie")) {
      if (!set.contains("Max-Age=0;")) {
        pairs.add(set.substring(0, set.indexOf(';')));
      }
    }
    return String.join("; ", pairs);
  }

  private static String location(HttpResponse<byte[]> answer) throws IOException {
    String to = answer.headers().firstValue("Location").orElse("");
    if (to.isEmpty()) {
      throw new IOException(answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
    }
    return URI.create(to).getPath();
  }

  /** The token in the letter to somebody, which is waited for. */
  private static String linkTo(WholeSite site, String address) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONG_SECONDS);
    while (System.nanoTime() < end) {
      for (MimeMessage message : site.letters()) {
        boolean isTheirs = Arrays.toString(message.getAllRecipients()).contains(address);
        Matcher link = LINK.matcher(String.valueOf(message.getContent()).replace("=\r\n", ""));
        if (isTheirs && link.find()) {
          return link.group(1);
        }
        if (isTheirs) {
          throw new IOException(GreenMailUtil.getBody(message));
        }
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
    throw new IOException("no letter");
  }
}
