package app.selfsame.light;

import app.selfsame.image.ImageFormat;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Requests of every kind, good and bad, each with marked pixels and a marked header. */
final class Traffic {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final int KINDS = 12;

  private final int port;
  private final String name;
  private final MarkedFiles small;
  private final MarkedFiles usual;

  /** How often each status was answered; 0 stands for no answer. */
  final Map<Integer, Integer> answers = new ConcurrentSkipListMap<>();

  /**
   * Traffic to a server.
   *
   * @param name what the sender calls itself and its file
   * @param small sent most of the time
   * @param usual sent now and then
   */
  Traffic(int port, String name, MarkedFiles small, MarkedFiles usual) {
    this.port = port;
    this.name = name;
    this.small = small;
    this.usual = usual;
  }

  /** Sends the request of this number. */
  void send(int number) throws IOException, InterruptedException {
    int round = number / KINDS;
    MarkedFiles size = round % 11 == 0 ? usual : small;
    byte[] file = size.files().get(round % size.files().size());
    String type = ImageFormat.of(file).mediaType();
    int answer =
        switch (number % KINDS) {
          case 0, 1 -> post("negative", type, file);
          case 2 -> post("unchanged", type, file);
          case 3 -> post("negative", type, Arrays.copyOf(file, file.length * 6 / 10));
          case 4 -> post("broken", type, file);
          case 5 -> post("negative", type.equals("image/png") ? "image/jpeg" : "image/png", file);
          case 6 -> post("nowhere", type, file);
          case 7 -> post("forbidden", type, file);
          case 8 -> post("negative", "image/png", size.transparent());
          case 9 -> cut(file, "Content-Length: 4000001");
          case 10 -> cut(file, "Content-Length: " + (file.length + 1));
          default -> cut(file, "Transfer-Encoding: chunked");
        };
    answers.merge(answer, 1, Integer::sum);
  }

  int post(String document, String type, byte[] file) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/enhance"))
            .header("Content-Type", type)
            .header("Selfsame-Document", document)
            .header("User-Agent", name)
            .header("X-File-Name", name)
            .POST(HttpRequest.BodyPublishers.ofByteArray(file))
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
  }

  /** Half of the file, and gone, unless the server is gone first. */
  private int cut(byte[] file, String framing) {
    try (RawRequest request = new RawRequest(port)) {
      request.header(framing, "User-Agent: " + name, "X-File-Name: " + name).bytes(file, 0, file.length / 2);
    } catch (IOException e) {
      return 0;
    }
    return 0;
  }

  /** A page of the server that says something about itself. */
  String get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
