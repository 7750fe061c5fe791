package app.selfsame.account;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Somebody in a network of their own, with a browser that keeps cookies and says where requests come from. It follows no
 * redirect.
 */
public final class Person {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0";

  private static final AtomicInteger PERSONS = new AtomicInteger();

  private final AccountServer server;
  private final Map<String, String> cookies = new TreeMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String sentBy;

  public Person(AccountServer server) {
    this.server = server;
    headers.put("Sec-Fetch-Site", "same-origin");
    headers.put("User-Agent", FIREFOX);
    int number = PERSONS.incrementAndGet();
    headers.put("X-Forwarded-For", "10.0." + number / 256 + "." + number % 256);
  }

  /** Signs in by the link of a letter. */
  public static Person signedIn(AccountServer server, String address) throws Exception {
    Person person = new Person(server);
    person.ask(address);
    person.post("/in", "token", AccountServer.token(server.letterTo(address)));
    if (!person.has("__Host-session")) {
      throw new AssertionError("not signed in");
    }
    return person;
  }

  public HttpResponse<byte[]> ask(String address) throws Exception {
    return post("/sign-in", "address", address);
  }

  public boolean has(String cookie) {
    return cookies.containsKey(cookie);
  }

  public String cookie(String name) {
    return cookies.get(name);
  }

  public void forget(String cookie) {
    cookies.remove(cookie);
  }

  public void bring(String cookie, String value) {
    cookies.put(cookie, value);
  }

  /** The operator's counts, as seen from the machine itself. */
  public static String counts(AccountServer server) throws Exception {
    Person operator = new Person(server);
    operator.say("X-Forwarded-For", null);
    return text(operator.get("/metrics"));
  }

  /** Says this in a field of each request from now on; null to say nothing. */
  public void say(String header, String value) {
    headers.remove(header);
    if (value != null) {
      headers.put(header, value);
    }
  }

  /** Says the same in a field as another. */
  public void sayAs(Person other, String header) {
    say(header, other.headers.get(header));
  }

  /** Sends this type with what is posted. */
  public void sendAs(String type) {
    sentBy = type;
  }

  public HttpResponse<byte[]> get(String path) throws Exception {
    return send(request(path).GET());
  }

  /** Posts a form with these names and values. */
  public HttpResponse<byte[]> post(String path, String... fields) throws Exception {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return send(
        request(path)
            .header("Content-Type", sentBy == null ? "application/x-www-form-urlencoded" : sentBy)
            .POST(BodyPublishers.ofString(String.join("&", pairs))));
  }

  public static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  public static String location(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Location").map(to -> URI.create(to).getPath()).orElse("");
  }

  /** A request to a path, with what the browser says in each; for {@link #send}. */
  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    headers.forEach(request::header);
    if (!cookies.isEmpty()) {
      String all =
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; "));
      request.header("Cookie", all);
    }
    return request;
  }

  /** Sends a request. */
  public HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
    HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    for (String set : answer.headers().allValues("Set-Cookie")) {
      String pair = set.substring(0, set.indexOf(';'));
      String name = pair.substring(0, pair.indexOf('='));
      if (set.contains("Max-Age=0;")) {
        cookies.remove(name);
      } else {
        cookies.put(name, pair.substring(name.length() + 1));
      }
    }
    return answer;
  }
}
