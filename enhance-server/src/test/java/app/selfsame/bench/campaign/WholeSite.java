package app.selfsame.bench.campaign;

import app.selfsame.blob.S3Server;
import app.selfsame.command.LeapingClock;
import app.selfsame.command.WholeServer;
import app.selfsame.payment.stripe.FakeStripe;
import app.selfsame.settings.Settings;
import app.selfsame.store.Engine;
import app.selfsame.store.Store;
import app.selfsame.store.StoreSettings;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.internet.MimeMessage;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole server in a process of its own with everything switched on, and what it depends on, each of which can fail: a
 * database, a place for photos, a Stripe, a mail server. With PostgreSQL photos are in a store that speaks S3.
 */
final class WholeSite implements AutoCloseable {
  static final String ORIGIN = "https://photos.example";

  private static final int STOP_SECONDS = 60;
  private static final String SENDER = "photos@photos.example";

  final FakeStripe stripe;
  /** The server's and Stripe's. */
  final LeapingClock clock;
  private final List<MimeMessage> arrived = new ArrayList<>();
  final S3Server photos;
  final Path folder;
  private final Engine engine;
  private final int mailPort;
  private final int port;
  private final int postgresPort;
  private final Path log;
  private EmbeddedPostgres postgres;
  private GreenMail mail;
  private Process process;

  /**
   * Starts what it depends on.
   *
   * @param folder of its own, for all that it writes
   */
  WholeSite(Engine engine, Path folder) throws IOException {
    this.engine = engine;
    this.folder = folder;
    port = freePort();
    mailPort = freePort();
    postgresPort = freePort();
    Files.createDirectories(folder);
    clock = new LeapingClock(folder.resolveSibling(folder.getFileName() + ".clock"));
    stripe = new FakeStripe(clock);
    startMail();
    photos = engine == Engine.POSTGRESQL ? new S3Server() : null;
    Files.createDirectories(folder.resolve("data"));
    Files.createDirectories(folder.resolve("tmp"));
    log = folder.resolveSibling(folder.getFileName() + ".log");
    Files.deleteIfExists(log);
    Files.createFile(log);
    startDatabase();
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  Engine engine() {
    return engine;
  }

  /** Starts the server, and waits until it serves. */
  void start() throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            // As for NoPageKeptTest: what a dump of the heap has is what somebody has left there.
            "-XX:+ZeroTLAB",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + folder.resolve("tmp"),
            "-cp",
            classPath(),
            WholeServer.class.getName(),
            stripe.base().toString(),
            folder.resolveSibling(folder.getFileName() + ".clock").toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(
        name -> name.startsWith("SERVE_") || name.equals("JAVA_TOOL_OPTIONS") || name.equals("JDK_JAVA_OPTIONS"));
    builder.environment().putAll(environment());
    builder.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    process = builder.start();
    Process started = process;
    Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
    if (process.inputReader().readLine() == null) {
      throw new IOException("the server does not start:\n" + Files.readString(log));
    }
    tellOfPayments();
  }

  /** Surefire has its own way to name it. */
  private static String classPath() {
    String all =
        Optional.ofNullable(System.getProperty("surefire.test.class.path")).orElse(System.getProperty("java.class.path"));
    return Stream.of(all.split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** What Stripe has to tell is told from now on. */
  void tellOfPayments() {
    stripe.tell(URI.create(origin() + "/payments/stripe"));
  }

  /** All that the server reads. */
  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(database());
    environment.put("PORT", String.valueOf(port));
    environment.put("SERVE_ADDRESS", "127.0.0.1");
    environment.put("SERVE_ORIGIN", ORIGIN);
    environment.put("SERVE_TRUSTED_PROXIES", "127.0.0.1");
    environment.put("SERVE_COMPANIES", "open");
    environment.put("SERVE_COLLECTIONS", "on");
    environment.put("SERVE_FACES", "on");
    environment.put("SERVE_PHOTOS_KEY", "ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM=");
    environment.put("SERVE_PHOTO_WORKERS", "1");
    environment.put("SERVE_KEY_REQUESTS", "6000");
    environment.put("SERVE_PRICE", "4.90 EUR");
    environment.put("STRIPE_SECRET_KEY", FakeStripe.KEY);
    environment.put("STRIPE_WEBHOOK_SECRET", FakeStripe.WEBHOOK_SECRET);
    environment.put("SERVE_SMTP_HOST", "127.0.0.1");
    environment.put("SERVE_SMTP_PORT", String.valueOf(mailPort));
    environment.put("SERVE_SMTP_SECURITY", "none");
    environment.put("SERVE_MAIL_FROM", SENDER);
    if (photos != null) {
      environment.putAll(photos.environment());
    }
    return environment;
  }

  private Map<String, String> database() {
    Map<String, String> environment = new HashMap<>();
    environment.put("SERVE_DATA", folder.resolve("data").toString());
    if (engine == Engine.POSTGRESQL) {
      environment.put("SERVE_DATABASE", "postgresql://postgres:postgres@127.0.0.1:" + postgresPort + "/postgres");
    }
    return environment;
  }

  /** The server's database, for whoever wants to look into it when the server has ended. */
  Store open() throws Exception {
    return Store.of(Settings.read(database(), StoreSettings.ALL), WholeServer.migrations());
  }

  String origin() {
    return "http://127.0.0.1:" + port;
  }

  int port() {
    return port;
  }

  /** SQLite's file. */
  Path file() {
    return folder.resolve("data").resolve("selfsame.db");
  }

  long pid() {
    return process.pid();
  }

  String log() throws IOException {
    return Files.readString(log);
  }

  synchronized void startMail() {
    mail = new GreenMail(new ServerSetup(mailPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
  }

  synchronized void stopMail() {
    // First nothing more is taken: a letter that came after they were counted would be lost.
    mail.getSmtp().stopService();
    arrived.addAll(List.of(mail.getReceivedMessages()));
    mail.stop();
    mail = null;
  }

  /** All letters that have arrived. */
  synchronized List<MimeMessage> letters() {
    List<MimeMessage> all = new ArrayList<>(arrived);
    if (mail != null) {
      all.addAll(List.of(mail.getReceivedMessages()));
    }
    return all;
  }

  void startDatabase() throws IOException {
    if (engine == Engine.POSTGRESQL) {
      postgres =
          EmbeddedPostgres.builder()
              .setPort(postgresPort)
              .setDataDirectory(folder.resolveSibling(folder.getFileName() + ".postgres"))
              .setCleanDataDirectory(false)
              .setPGStartupWait(Duration.ofMinutes(1))
              .start();
    }
  }

  void stopDatabase() throws IOException {
    postgres.close();
  }

  /** Ends the server as an operator does; false when it does not end. */
  boolean stop() throws InterruptedException {
    process.destroy();
    return process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
  }

  /**
   * The same.
   *
   * @throws IOException when it does not end
   */
  void requireStop() throws IOException, InterruptedException {
    if (!stop()) {
      throw new IOException("it does not end when it is told to");
    }
  }

  /** Sends it a signal. */
  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).inheritIO().start().waitFor();
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    if (process != null) {
      List<ProcessHandle> workers = process.descendants().toList();
      process.destroyForcibly().onExit().join();
      workers.forEach(worker -> worker.onExit().join());
    }
    stripe.close();
    if (mail != null) {
      mail.stop();
    }
    if (photos != null) {
      photos.close();
    }
    try {
      if (postgres != null) {
        postgres.close();
      }
    } catch (IOException e) {
      // It was stopped.
    }
  }
}
