package app.selfsame.packaging;

import app.selfsame.mail.TestCertificate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;

/** A proxy of Debian's before a server on this computer, set up by the file that operators are given. */
final class ReverseProxy implements AutoCloseable {
  private static final String NGINX = "nginx";

  private final int port;
  private final SSLContext trusting;
  private final AutoCloseable stopping;

  private ReverseProxy(int port, SSLContext trusting, AutoCloseable stopping) {
    this.port = port;
    this.trusting = trusting;
    this.stopping = stopping;
  }

  /**
   * Starts one.
   *
   * @param program {@code nginx} or {@code caddy}
   * @param folder to which it writes whatever it writes
   * @param port at which it listens
   * @param server the port of the server behind it
   */
  static ReverseProxy start(String program, Path folder, int port, int server) throws Exception {
    TestCertificate certificate = TestCertificate.of(folder, "dns:localhost,ip:127.0.0.1");
    certificate.write(folder.resolve("certificate.pem"), folder.resolve("key.pem"));
    AutoCloseable stopping =
        program.equals(NGINX) ? nginx(folder, port, server) : caddy(folder, port, server);
    return new ReverseProxy(port, TestCertificate.trusting(certificate), stopping);
  }

  int port() {
    return port;
  }

  /** For clients that trust its certificate. */
  SSLContext trusting() {
    return trusting;
  }

  @Override
  public void close() throws Exception {
    stopping.close();
  }

  private static AutoCloseable nginx(Path folder, int port, int server) throws Exception {
    String site = Given.text("nginx/selfsame.conf");
    site = Given.replaced(site, "listen 443 ssl;", "listen 127.0.0.1:" + port + " ssl;");
    site = Given.replaced(site, "listen [::]:443 ssl;", "");
    site = Given.replaced(site, "photos.example;", "localhost;");
    site = Given.replaced(site, "/etc/ssl/photos.example.pem", folder + "/certificate.pem");
    site = Given.replaced(site, "/etc/ssl/photos.example.key", folder + "/key.pem");
    site = Given.replaced(site, "http://127.0.0.1:8080", "http://127.0.0.1:" + server);
    // As Debian's own nginx.conf, but that nothing is written elsewhere.
    StringBuilder whole = new StringBuilder("user root;\nworker_processes 1;\nevents {}\nhttp {\n");
    whole.append("access_log ").append(folder).append("/access.log;\n");
    for (String kind : List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) {
      whole.append(kind).append("_temp_path ").append(folder).append('/').append(kind).append(";\n");
    }
    whole.append(site).append("}\n");
    Path file = Files.writeString(folder.resolve("nginx.conf"), whole);
    List<String> command = List.of(
        Given.program(NGINX).orElseThrow().toString(), "-p", folder.toString(), "-c", file.toString(), "-e", folder + "/error.log",
        "-g", "pid " + folder + "/nginx.pid;");
    // It returns when it listens.
    Given.run(command);
    List<String> stop = new ArrayList<>(command);
    stop.addAll(List.of("-s", "stop"));
    return () -> stop(stop, folder.resolve("nginx.pid"));
  }

  /** It is told to stop, and has when its file is gone. */
  private static void stop(List<String> command, Path pid) throws Exception {
    try (WatchService watch = pid.getFileSystem().newWatchService()) {
      pid.getParent().register(watch, StandardWatchEventKinds.ENTRY_DELETE);
      Given.run(command);
      while (Files.exists(pid)) {
        WatchKey key = watch.poll(1, TimeUnit.MINUTES);
        if (key == null) {
          throw new IOException("nginx does not stop");
        }
        key.pollEvents();
        key.reset();
      }
    }
  }

  private static AutoCloseable caddy(Path folder, int port, int server) throws Exception {
    String whole = Given.text("caddy/Caddyfile");
    String certificate = "tls " + folder + "/certificate.pem " + folder + "/key.pem";
    whole = Given.replaced(whole, "photos.example {", "localhost:" + port + " {\n\tbind 127.0.0.1\n\t" + certificate);
    whole = Given.replaced(whole, "127.0.0.1:8080", "127.0.0.1:" + server);
    whole = Given.replaced(whole, "{\n\tlog {", "{\n\tadmin off\n\tauto_https disable_redirects\n\tlog {");
    Path file = Files.writeString(folder.resolve("Caddyfile"), whole);
    ProcessBuilder builder =
        new ProcessBuilder(Given.program("caddy").orElseThrow().toString(), "run", "--config", file.toString(), "--adapter", "caddyfile");
    for (String variable : List.of("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")) {
      builder.environment().put(variable, folder.toString());
    }
    Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader log = process.errorReader();
    StringBuilder said = new StringBuilder();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      said.append(line).append('\n');
      if (line.contains("serving initial configuration")) {
        Thread rest = new Thread(() -> keep(log, folder.resolve("caddy.log")), "caddy");
        rest.start();
        return () -> {
          // Process.destroy would also close what it has said.
          process.toHandle().destroy();
          process.waitFor();
          rest.join();
        };
      }
    }
    throw new IOException(said.toString());
  }

  private static void keep(BufferedReader log, Path file) {
    try (log) {
      Files.write(file, log.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
