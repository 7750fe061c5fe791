package app.selfsame.bench.batch;

import app.selfsame.batch.BatchServer;
import app.selfsame.blob.S3Server;
import app.selfsame.credits.Balance;
import app.selfsame.credits.Credits;
import app.selfsame.ledger.Ledger;
import app.selfsame.store.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
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

  /** What each company has at first. */
  private static final long GRANTED = 1_000_000;

  private final Credits credits = new Credits(new Ledger(Clock.systemUTC()));
  private final Optional<S3Server> store;
  private final BatchServer site;
  private final Map<String, Program> programs = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final int port;

  /** With these companies, which have credits in plenty. */
  CompanySite(Kind kind, String... companies) throws Exception {
    store = kind == Kind.MANY_MACHINES ? Optional.of(new S3Server()) : Optional.empty();
    site =
        new BatchServer(
            kind == Kind.MANY_MACHINES ? Engine.POSTGRESQL : Engine.SQLITE, Map.of("SERVE_PHOTO_WORKERS", "0"));
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    for (String company : companies) {
      BatchServer.Client client = site.company("boss@" + company + ".example", "live");
      String id = client.path().substring(client.path().lastIndexOf('/') + 1);
      programs.put(company, new Program("http://127.0.0.1:" + port, client.key()));
      ids.put(company, id);
      site.database().useTransaction(handle -> credits.grant(handle, "granted:" + id, id, GRANTED));
    }
    site.stopServing();
  }

  /** A program of a company. */
  Program program(String company) {
    return programs.get(company);
  }

  /** What was taken for a company's photos, and that nothing of it is still set aside, or owed. */
  long spent(String company) {
    Balance balance = site.database().reading(handle -> credits.balance(handle, ids.get(company)));
    if (balance.reserved() != 0 || balance.owed() != 0) {
      throw new IllegalStateException("still booked: " + balance);
    }
    return GRANTED - balance.available();
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
    while (true) {
      try (Stream<Path> files = Files.walk(folder)) {
        return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).toList();
      } catch (UncheckedIOException e) {
        if (!(e.getCause() instanceof NoSuchFileException)) {
          throw e;
        }
        // It has gone while it was looked at.
      }
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
    environment.put("SERVE_CREDIT_PACKS", "100:29.00 EUR");
    environment.put("STRIPE_SECRET_KEY", "sk_test_selfsame");
    environment.put("STRIPE_WEBHOOK_SECRET", "whsec_selfsame");
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
