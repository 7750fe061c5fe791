package app.selfsame.command;

import app.selfsame.feature.Feature;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.payment.PaymentMessage;
import app.selfsame.payment.Reconciliation;
import app.selfsame.payment.stripe.StripeException;
import app.selfsame.payment.stripe.StripeGateway;
import app.selfsame.payment.stripe.StripeUnreachableException;
import app.selfsame.service.Service;
import app.selfsame.settings.CannotServeException;
import app.selfsame.settings.Secret;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import app.selfsame.site.Site;
import app.selfsame.store.Store;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code reconcile}: compares the server's ledger with Stripe, also while it serves. */
@Command(
    name = "reconcile",
    description = "Compares the server's ledger with what Stripe has, and names each difference; changes nothing.",
    mixinStandardHelpOptions = true)
final class ReconcileCommand implements Callable<Integer> {
  private final Map<String, String> environment;
  private final Function<Secret, StripeGateway> stripe;

  @Mixin(name = LanguageOption.NAME)
  private LanguageOption language;

  @Option(
      names = "--days",
      paramLabel = "DAYS",
      description = "How many days to look back: ${DEFAULT-VALUE}.",
      defaultValue = "40")
  private int days;

  @Spec private CommandSpec command;

  /**
   * @param stripe makes the way to Stripe with the operator's key
   */
  ReconcileCommand(Map<String, String> environment, LanguageOption language, Function<Secret, StripeGateway> stripe) {
    this.environment = environment;
    this.language = language;
    this.stripe = stripe;
  }

  @Override
  public Integer call() {
    List<Feature> features = ServeCommand.features(Site.packaged());
    try {
      Settings settings = Settings.read(environment, Service.settings(features));
      try (Store store = Store.of(settings, Service.migrations(features))) {
        Optional<Reconciliation> reconciliation = Reconciliation.of(settings, store, stripe, Clock.systemUTC());
        if (reconciliation.isEmpty()) {
          return fail(List.of(Message.of(PaymentMessage.NOTHING_TO_RECONCILE)));
        }
        return report(reconciliation.get().report(Duration.ofDays(days)));
      }
    } catch (SettingsException e) {
      return fail(e.mistakes());
    } catch (CannotServeException e) {
      return fail(List.of(e.reason()));
    } catch (StripeException e) {
      boolean mayPass = e instanceof StripeUnreachableException;
      PaymentMessage why = mayPass ? PaymentMessage.STRIPE_UNREACHABLE : PaymentMessage.STRIPE_REFUSES;
      return fail(List.of(Message.of(why, Argument.literal(e.getMessage()))));
    }
  }

  private int report(List<Message> differences) {
    say(command.commandLine().getOut(), differences);
    if (!differences.isEmpty()) {
      return ExitStatus.FAIL.code();
    }
    say(command.commandLine().getOut(), List.of(Message.of(PaymentMessage.RECONCILED)));
    return ExitStatus.PASS.code();
  }

  private int fail(List<Message> sentences) {
    say(command.commandLine().getErr(), sentences);
    return ExitStatus.ERROR.code();
  }

  private void say(PrintWriter to, List<Message> sentences) {
    Texts texts = language.texts();
    sentences.forEach(sentence -> to.println(texts.say(sentence)));
  }
}
