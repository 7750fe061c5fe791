package app.selfsame.command;

import app.selfsame.feature.Feature;
import app.selfsame.http.HttpSettings;
import app.selfsame.payment.stripe.StripeGateway;
import app.selfsame.service.Service;
import app.selfsame.settings.Settings;
import app.selfsame.site.ProblemPage;
import app.selfsame.site.Site;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The server as {@code serve} starts it, but for a Stripe of its own: a process. Says one line when it serves. */
public final class WholeServer {
  private WholeServer() {}

  /**
   * @param arguments where Stripe answers, and the file of a {@link LeapingClock}
   */
  public static void main(String[] arguments) throws Exception {
    Service.logUncaught();
    URI stripe = URI.create(arguments[0]);
    Site site = Site.packaged();
    List<Feature> features = ServeCommand.features(site, key -> StripeGateway.at(key, stripe));
    Settings settings = Settings.read(System.getenv(), Service.settings(features));
    Clock clock = new LeapingClock(Path.of(arguments[1]));
    Service service =
        new Service(
            features, settings, HttpSettings.listening(settings), new ProblemPage(site), "whole", Optional.empty(), clock);
    Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop"));
    System.out.println(service.port());
    System.out.flush();
    Thread.currentThread().join();
  }

  /** The folders with all tables. */
  public static List<String> migrations() {
    return Service.migrations(ServeCommand.features(Site.packaged()));
  }
}
