package app.selfsame.command;

import app.selfsame.account.AccountFeature;
import app.selfsame.batch.BatchFeature;
import app.selfsame.blob.BlobFeature;
import app.selfsame.collection.CollectionFeature;
import app.selfsame.collection.RetakeReason;
import app.selfsame.company.CompanyFeature;
import app.selfsame.comparison.ComparisonFeature;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.enrolment.EnrolmentFeature;
import app.selfsame.feature.Feature;
import app.selfsame.http.HttpSettings;
import app.selfsame.http.Listening;
import app.selfsame.http.PortTakenException;
import app.selfsame.light.EngineEnhancers;
import app.selfsame.light.LightFeature;
import app.selfsame.mail.Carrier;
import app.selfsame.mail.Terminal;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.payment.PaymentFeature;
import app.selfsame.payment.stripe.StripeGateway;
import app.selfsame.policy.PolicyFeature;
import app.selfsame.policy.Practice;
import app.selfsame.policy.Practices;
import app.selfsame.portal.PortalFeature;
import app.selfsame.portal.collecting.CollectingFeature;
import app.selfsame.readingkey.ReadingKeyFeature;
import app.selfsame.reference.ReferenceFeature;
import app.selfsame.service.ApiDescription;
import app.selfsame.service.Service;
import app.selfsame.settings.CannotServeException;
import app.selfsame.settings.Secret;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import app.selfsame.site.ProblemPage;
import app.selfsame.site.Site;
import app.selfsame.site.SiteFeature;
import app.selfsame.webhook.WebhookFeature;
import app.selfsame.zone.ZoneFeature;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: serves the site until the process is told to stop. */
@Command(
    name = "serve",
    description = "Serves the site on port 8080, or the port that the variable PORT gives.",
    footerHeading = "%nVariables of the environment, with their defaults:%n",
    // Between the two lists.
    footer = "%nThe path of a file that holds a secret, in its place:",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private final Map<String, String> environment;

  @Mixin(name = LanguageOption.NAME)
  private LanguageOption language;

  @Option(
      names = "--dev",
      description = "For trying it out on this computer alone: listens at 127.0.0.1, and shows letters here instead of"
          + " sending them.")
  private boolean isLocal;

  @Spec private CommandSpec command;

  ServeCommand(Map<String, String> environment, LanguageOption language) {
    this.environment = environment;
    this.language = language;
  }

  @Override
  public Integer call() throws InterruptedException {
    Texts texts = language.texts();
    Service.logUncaught();
    try {
      Site site = Site.packaged();
      List<Feature> features = features(site);
      Settings settings = Settings.read(isLocal ? LocalRun.of(environment) : environment, Service.settings(features));
      Listening listening = HttpSettings.listening(settings);
      Service service =
          new Service(features, settings, listening, new ProblemPage(site), Selfsame.version(), terminal());
      Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop"));
      // Cookies and links of a local run are for its origin's name, which an address is not.
      String url = isLocal ? settings.of(HttpSettings.ORIGIN).orElseThrow().text() : listening.url();
      Argument address = Argument.literal(url);
      command.commandLine().getOut().println(texts.say(CommandMessage.SERVING, address));
    } catch (SettingsException e) {
      return refuse(e.mistakes(), texts);
    } catch (PortTakenException e) {
      return refuse(List.of(e.reason()), texts);
    } catch (CannotServeException e) {
      return refuse(List.of(e.reason()), texts);
    } catch (IllegalStateException e) {
      // The build lacks something: nothing that texts say.
      command.commandLine().getErr().println(e.getMessage());
      return ExitStatus.ERROR.code();
    }
    Thread.currentThread().join();
    return ExitStatus.PASS.code();
  }

  private Optional<Carrier> terminal() {
    return isLocal ? Optional.of(new Terminal(command.commandLine().getOut())) : Optional.empty();
  }

  /** What the server consists of. */
  static List<Feature> features(Site site) {
    return features(site, StripeGateway::new);
  }

  /**
   * The same with a way to Stripe: a new feature has its line here.
   *
   * @param stripe makes it with the operator's key
   */
  static List<Feature> features(Site site, Function<Secret, StripeGateway> stripe) {
    AccountFeature accounts = new AccountFeature(site);
    CompanyFeature companies = new CompanyFeature(site, accounts);
    PaymentFeature payment =
        new PaymentFeature(PackagedEngine.catalogue(), site, accounts, companies, stripe);
    BlobFeature blobs = new BlobFeature();
    WebhookFeature webhooks = new WebhookFeature(companies, blobs);
    BatchFeature batches =
        new BatchFeature(PackagedEngine.catalogue(), companies, blobs, payment::charging, webhooks::events);
    ZoneFeature zones = new ZoneFeature(batches);
    ComparisonFeature comparisons = new ComparisonFeature(batches);
    EnrolmentFeature enrolments = new EnrolmentFeature(companies, blobs, batches);
    List<Feature> ofFaces = List.of(comparisons, enrolments);
    ReadingKeyFeature readingKeys = new ReadingKeyFeature(companies);
    CollectionFeature collections =
        new CollectionFeature(PackagedEngine.catalogue(), companies, blobs, readingKeys);
    List<Feature> ofCollections = List.of(readingKeys, collections);
    LightFeature light =
        new LightFeature(
            PackagedEngine.catalogue(),
            new EngineEnhancers(),
            heapBytes -> ZoneFeature.bytesOfVisitors(heapBytes) + collections.bytesOfParcels(heapBytes));
    Map<Practice, BooleanSupplier> switches =
        Map.of(
            Practice.ACCOUNTS, accounts::areOn,
            Practice.COMPANIES, () -> companies.callers().isPresent(),
            Practice.FACES, comparisons::isOn,
            Practice.PHOTOS_KEPT, () -> companies.callers().isPresent() && blobs.blobs().isPresent(),
            Practice.COLLECTIONS, collections::isOn,
            Practice.PHOTOS_SOLD, () -> payment.offer().isPresent(),
            Practice.CREDITS_SOLD, () -> !payment.charging().isFree(),
            Practice.LIGHT, light::isOn,
            Practice.ZONES, zones::isForVisitors);
    List<Feature> forPrograms = List.of(companies, webhooks, batches, zones);
    return List.of(
        // Before those that keep something for accounts.
        accounts,
        blobs,
        // Before those that keep something for companies.
        companies,
        // Before the site, whose first page has its offer, and before batches, for which it takes credits.
        payment,
        // Before batches, of which it hears.
        webhooks,
        batches,
        zones,
        comparisons,
        enrolments,
        // Before collections, which are encrypted for them.
        readingKeys,
        collections,
        new ReferenceFeature(
            site,
            () -> companies.callers().isPresent(),
            () ->
                ApiDescription.of(
                    Stream.of(
                            forPrograms.stream(),
                            ofFaces.stream().filter(feature -> comparisons.isOn()),
                            ofCollections.stream().filter(feature -> collections.isOn()))
                        .flatMap(parts -> parts)
                        .toList())),
        // After those whose calls its pages make.
        new PortalFeature(PackagedEngine.catalogue(), site, companies, batches, () -> !payment.charging().isFree()),
        new CollectingFeature(site, companies, RetakeReason.byWord()),
        new SiteFeature(site, payment::offer, accounts::areOn),
        light,
        // After all of which policies speak.
        new PolicyFeature(site, new Practices(switches, payment::refundDays, blobs::storeHost)));
  }

  private int refuse(List<Message> sentences, Texts texts) {
    sentences.forEach(sentence -> command.commandLine().getErr().println(texts.say(sentence)));
    return ExitStatus.ERROR.code();
  }
}
