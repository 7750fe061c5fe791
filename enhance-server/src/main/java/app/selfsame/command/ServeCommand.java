package app.selfsame.command;

import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import java.net.BindException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code serve}: serves the site until the process is told to stop. */
@Command(
    name = "serve",
    description = "Serves the site on the port that PORT names, or 8080.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final int DEFAULT_PORT = 8080;
  private static final int MAX_PORT = 65_535;

  private final Map<String, String> environment;

  @Spec private CommandSpec command;

  ServeCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws InterruptedException {
    int port = port(environment.get("PORT"));
    if (port < 0) {
      return refuse("PORT must be a whole number from 1 to " + MAX_PORT + ".");
    }
    try {
      SiteServer server = SiteServer.start(Site.packaged(), port);
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
      command.commandLine().getOut().println("Selfsame is at http://localhost:" + server.port());
    } catch (BindException | IllegalStateException e) {
      return refuse(e.getMessage());
    }
    Thread.currentThread().join();
    return ExitStatus.PASS.code();
  }

  /** The port that a text names, or -1 when it names none. */
  static int port(String text) {
    if (text == null || text.isEmpty()) {
      return DEFAULT_PORT;
    }
    if (!text.matches("[0-9]{1,5}")) {
      return -1;
    }
    int port = Integer.parseInt(text);
    return port >= 1 && port <= MAX_PORT ? port : -1;
  }

  private int refuse(String sentence) {
    command.commandLine().getErr().println(sentence);
    return ExitStatus.ERROR.code();
  }
}
