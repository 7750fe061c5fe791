package app.selfsame.firefox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Commands of WebDriver BiDi and their answers, over one WebSocket. Events are not listened to.
 *
 * @see <a href="https://www.w3.org/TR/webdriver-bidi/">WebDriver BiDi</a>
 */
final class BidiConnection implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final WebSocket socket;
  private final String version;
  private int commands;

  /** Connects to a browser and begins the session that all further commands belong to. */
  BidiConnection(URI browser) {
    socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(browser.resolve("/session"), new Ear()).join();
    version = command("session.new", Map.of("capabilities", Map.of())).at("/capabilities/browserVersion").asText();
  }

  /** The browser's. */
  String version() {
    return version;
  }

  /**
   * Has a command carried out.
   *
   * @return what the browser answers
   * @throws AssertionError when it refuses, or does not answer
   */
  JsonNode command(String method, Map<String, ?> parameters) {
    int id = ++commands;
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    try {
      String text = MAPPER.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
      socket.sendText(text, true).join();
      JsonNode told = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!told.path("type").asText().equals("success")) {
        throw new AssertionError(method + ": " + told.path("error").asText() + ", " + told.path("message").asText());
      }
      return told.path("result");
    } catch (JsonProcessingException | ExecutionException | TimeoutException e) {
      throw new AssertionError(method + " " + parameters, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(method, e);
    }
  }

  @Override
  public void close() {
    socket.abort();
  }

  private final class Ear implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      message.append(part);
      if (last) {
        hear(message.toString());
        message.setLength(0);
      }
      from.request(1);
      return null;
    }

    private void hear(String text) {
      try {
        JsonNode told = MAPPER.readTree(text);
        CompletableFuture<JsonNode> answer = waiting.remove(told.path("id").asInt());
        if (answer != null) {
          answer.complete(told);
        }
      } catch (JsonProcessingException e) {
        onError(socket, e);
      }
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
      onError(from, new IllegalStateException("Firefox is gone: " + status + " " + reason));
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      waiting.values().forEach(answer -> answer.completeExceptionally(error));
    }
  }
}
