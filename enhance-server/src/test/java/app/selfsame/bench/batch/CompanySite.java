package app.selfsame.bench.batch;

import app.selfsame.batch.BatchServer;
import app.selfsame.blob.S3Server;
import app.selfsame.store.Database;
import app.selfsame.store.Engine;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A database, a place for photos, companies with keys, and as many processes of the packaged program as are started. */
final class CompanySite implements AutoCloseable {
  /** What a site consists of. */
  enum Kind {
    /** SQLite, and photos in its folder. */
    ONE_MACHINE,
    /** PostgreSQL, and photos in a store that speaks S3. */
    MANY_MACHINES
  }

  private final Optional<S3Server> store;
  private final BatchServer site;
  private final Map<String, Program> programs = new HashMap<>();
  private final int port;

  /** With these companies. */
  CompanySite(Kind kind, String... companies) throws Exception {
    store = kind == Kind.MANY_MACHINES ? Optional.of(new S3Server()) : Optional.empty();
    site =
        new BatchServer(
            kind == Kind.MANY_MACHINES ? Engine.POSTGRESQL : Engine.SQLITE, Map.of("SERVE_PHOTO_WORKERS", "0"));
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    for (String company : companies) {
      String key = site.company("boss@" + company + ".example", "live").key();
      programs.put(company, new Program("http://127.0.0.1:" + port, key));
    }
    site.stopServing();
  }

  /** A program of a company. */
  Program program(String company) {
    return programs.get(company);
  }

  Database database() {
    return site.database();
  }

  /** Starts a server, with so many workers of its own. */
  Node serve(int workers, String... before) throws IOException {
    return Node.start("serve", environment(workers), List.of(before));
  }

  /** Starts a process that works on photos, with so many workers. */
  Node work(int workers) throws IOException {
    return Node.start("work", environment(workers), List.of());
  }

  /** Says what is left of deleted batches in the place for photos. */
  List<String> left() throws IOException {
    if (store.isPresent()) {
      return List.copyOf(store.get().objects().keySet());
    }
    Path folder = Path.of(site.environment().get("SERVE_DATA"), "photos");
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).toList();
    }
  }

  private Map<String, String> environment(int workers) {
    Map<String, String> environment = new HashMap<>(site.environment());
    store.ifPresent(bucket -> environment.putAll(bucket.environment()));
    environment.put("SERVE_ADDRESS", "127.0.0.1");
    environment.put("PORT", String.valueOf(port));
    environment.put("SERVE_ORIGIN", "https://photos.example");
    environment.put("SERVE_SMTP_HOST", "mail.invalid");
    environment.put("SERVE_MAIL_FROM", "photos@photos.example");
    environment.put("SERVE_PHOTO_WORKERS", String.valueOf(workers));
    // As often as may be set: no program waits for its turn.
    environment.put("SERVE_KEY_REQUESTS", "6000");
    return environment;
  }

  @Override
  public void close() {
    site.close();
    store.ifPresent(S3Server::close);
  }
}
