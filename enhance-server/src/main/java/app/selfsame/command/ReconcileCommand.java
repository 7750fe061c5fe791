package app.selfsame.command;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.payment.PaymentMessage;
import app.selfsame.payment.Reconciliation;
import app.selfsame.payment.stripe.StripeException;
import app.selfsame.payment.stripe.StripeGateway;
import app.selfsame.payment.stripe.StripeUnreachableException;
import app.selfsame.settings.Secret;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import app.selfsame.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code reconcile}: compares the server's ledger with Stripe, also while it serves. */
@Command(
    name = "reconcile",
    description = "Compares the server's ledger with what Stripe has, and names each difference; changes nothing.",
    mixinStandardHelpOptions = true)
final class ReconcileCommand extends StoreCommand {
  private final Function<Secret, StripeGateway> stripe;

  @Option(
      names = "--days",
      paramLabel = "DAYS",
      description = "How many days to look back: ${DEFAULT-VALUE}.",
      defaultValue = "40")
  private int days;

  /**
   * @param stripe makes the way to Stripe with the operator's key
   */
  ReconcileCommand(Map<String, String> environment, LanguageOption language, Function<Secret, StripeGateway> stripe) {
    super(environment, language);
    this.stripe = stripe;
  }

  @Override
  ExitStatus with(Settings settings, Store store) throws SettingsException {
    Optional<Reconciliation> reconciliation = Reconciliation.of(settings, store, stripe, Clock.systemUTC());
    if (reconciliation.isEmpty()) {
      return refuse(List.of(Message.of(PaymentMessage.NOTHING_TO_RECONCILE)));
    }
    try {
      return report(reconciliation.get().report(Duration.ofDays(days)));
    } catch (StripeException e) {
      boolean mayPass = e instanceof StripeUnreachableException;
      PaymentMessage why = mayPass ? PaymentMessage.STRIPE_UNREACHABLE : PaymentMessage.STRIPE_REFUSES;
      return refuse(List.of(Message.of(why, Argument.literal(e.getMessage()))));
    }
  }

  private ExitStatus report(List<Message> differences) {
    say(differences);
    if (!differences.isEmpty()) {
      return ExitStatus.FAIL;
    }
    say(List.of(Message.of(PaymentMessage.RECONCILED)));
    return ExitStatus.PASS;
  }
}
