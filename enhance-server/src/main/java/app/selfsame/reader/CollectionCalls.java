package app.selfsame.reader;

import app.selfsame.message.Argument;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks a server, in a company's name, what it has of a collection. */
public final class CollectionCalls {
  /** The environment variable with the company key: an argument could be read by others of the computer. */
  public static final String KEY_VARIABLE = "SELFSAME_KEY";

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_]{1,200}");
  /** What may follow the path of a list where it goes on: a company key goes to no other address. */
  private static final Pattern REST = Pattern.compile("\\?[A-Za-z0-9=&._~%-]{1,500}");
  private static final int MOST_PAGE_BYTES = 16 << 20;
  private static final int MOST_PARCEL_BYTES = 4 << 20;
  /** More than any collection has: a server must not keep this from ending. */
  private static final int MOST_PEOPLE = 100_000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
  private static final int ATTEMPTS = 5;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).build();
  private final ServerAddress server;
  private final String companyKey;
  private final String collection;
  private final Pause pause;

  /** Waits. */
  public interface Pause {
    void of(Duration time) throws InterruptedException;
  }

  /**
   * A way to ask of a collection.
   *
   * @param pause waits before something is asked once more
   * @throws ReaderException when the key or the id cannot be one
   */
  public CollectionCalls(ServerAddress server, String companyKey, String collection, Pause pause) throws ReaderException {
    if (companyKey.isEmpty()) {
      throw new ReaderException(ReaderMessage.NO_COMPANY_KEY, Argument.literal(KEY_VARIABLE));
    }
    if (!KEY.matcher(companyKey).matches()) {
      throw new ReaderException(ReaderMessage.REFUSED_KEY, Argument.literal(KEY_VARIABLE));
    }
    if (!isId(collection)) {
      throw new ReaderException(ReaderMessage.COLLECTION_ID, Argument.literal(collection));
    }
    this.server = server;
    this.companyKey = companyKey;
    this.collection = collection;
    this.pause = pause;
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** Everybody who is asked, in the server's order. */
  public List<Participant> participants() throws ReaderException, InterruptedException {
    List<Participant> all = new ArrayList<>();
    String first = path("/participants");
    Optional<String> next = Optional.of(first);
    while (next.isPresent()) {
      JsonNode page = json(bytes(next.get(), MOST_PAGE_BYTES).orElseThrow(this::noCollection));
      read(page, all);
      next = Optional.of(page.path("next").asText("")).filter(path -> !path.isEmpty());
      if (next.isPresent()) {
        require(next.get().startsWith(first) && REST.matcher(next.get().substring(first.length())).matches());
        require(!page.path("participants").isEmpty() && all.size() < MOST_PEOPLE);
      }
    }
    return all;
  }

  private void read(JsonNode page, List<Participant> all) throws ReaderException {
    require(page.path("participants").isArray());
    try {
      page.path("participants").forEach(person -> all.add(Participant.of(person)));
    } catch (IllegalArgumentException e) {
      throw unfit();
    }
  }

  /** The parcel of somebody's last attempt; empty when it is gone meanwhile. */
  public Optional<byte[]> parcel(Participant participant) throws ReaderException, InterruptedException {
    return bytes(path("/participants/" + participant.id() + "/parcel"), MOST_PARCEL_BYTES);
  }

  private String path(String rest) {
    return "/v1/collections/" + collection + rest;
  }

  /** What is at an address of the collection; empty when there is nothing. */
  private Optional<byte[]> bytes(String path, int most) throws ReaderException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve(path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + companyKey)
            .build();
    Duration wait = Duration.ofSeconds(1);
    for (int attempt = 1; ; attempt++) {
      Answer answer = answer(request, most);
      if (!answer.mayPass()) {
        return judged(answer, most);
      }
      if (attempt == ATTEMPTS) {
        throw unreachable();
      }
      pause.of(answer.pause().orElse(wait));
      wait = wait.multipliedBy(2);
    }
  }

  private Optional<byte[]> judged(Answer answer, int most) throws ReaderException {
    return switch (answer.status()) {
      case 200 -> {
        require(answer.body().length <= most);
        yield Optional.of(answer.body());
      }
      case 401 -> throw new ReaderException(ReaderMessage.REFUSED_KEY, Argument.literal(KEY_VARIABLE));
      case 403 -> throw new ReaderException(ReaderMessage.FORBIDDEN);
      case 404, 410 -> Optional.empty();
      default -> throw unfit();
    };
  }

  /**
   * What a server says.
   *
   * @param status 0 where it says nothing
   * @param pause how long to wait before asking again, where it says so
   */
  private record Answer(int status, byte[] body, Optional<Duration> pause) {
    private static final int NONE = 0;
    private static final int TOO_MANY_REQUESTS = 429;

    boolean mayPass() {
      return status == NONE || status == TOO_MANY_REQUESTS || status >= 500;
    }
  }

  private Answer answer(HttpRequest request, int most) throws InterruptedException {
    try {
      HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        return new Answer(response.statusCode(), body.readNBytes(most + 1), pause(response));
      }
    } catch (IOException e) {
      return new Answer(Answer.NONE, new byte[0], Optional.empty());
    }
  }

  private static Optional<Duration> pause(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(seconds -> seconds.matches("\\d{1,5}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .map(asked -> asked.compareTo(LONGEST_PAUSE) < 0 ? asked : LONGEST_PAUSE);
  }

  private JsonNode json(byte[] body) throws ReaderException {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw unfit();
    } catch (IOException e) {
      throw unreachable();
    }
  }

  private void require(boolean isFit) throws ReaderException {
    if (!isFit) {
      throw unfit();
    }
  }

  private ReaderException unfit() {
    return new ReaderException(ReaderMessage.UNFIT_ANSWER, Argument.literal(server.toString()));
  }

  private ReaderException unreachable() {
    return new ReaderException(ReaderMessage.UNREACHABLE, Argument.literal(server.toString()));
  }

  private ReaderException noCollection() {
    return new ReaderException(ReaderMessage.NO_COLLECTION, Argument.literal(collection));
  }
}
