package app.selfsame.payment;

import app.selfsame.http.HttpSettings;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.money.Money;
import app.selfsame.settings.Kind;
import app.selfsame.settings.Secret;
import app.selfsame.settings.Setting;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import java.util.List;
import java.util.Optional;

/** What is sold, and by whom money is taken. */
final class PaymentSettings {
  static final Setting<Optional<Money>> PRICE =
      new Setting<>(
          "SERVE_PRICE",
          "",
          new Price(),
          "what a finished photo without watermark costs; empty where it is free");

  static final Setting<Boolean> TAX =
      new Setting<>(
          "SERVE_TAX",
          "none",
          new Tax(),
          "`stripe` has Stripe work out taxes, which has to be set up there: they are part of the price of a photo, and come on"
              + " top of that of credits");

  static final Setting<Optional<Secret>> STRIPE_KEY =
      new Setting<>(
          "STRIPE_SECRET_KEY",
          "",
          new Begins(PaymentMessage.STRIPE_KEY, List.of("sk_", "rk_")),
          "the key by which Stripe takes money for this site");

  static final Setting<Optional<Secret>> WEBHOOK_SECRET =
      new Setting<>(
          "STRIPE_WEBHOOK_SECRET",
          "",
          new Begins(PaymentMessage.WEBHOOK_SECRET, List.of("whsec_")),
          "what Stripe signs its messages to `/payments/stripe` with");

  static final List<Setting<?>> ALL = List.of(PRICE, TAX, STRIPE_KEY, WEBHOOK_SECRET);

  private PaymentSettings() {}

  /**
   * Whether payments are on.
   *
   * @throws SettingsException when a part of what they need is missing
   */
  static boolean areOn(Settings settings) throws SettingsException {
    Optional<Setting<?>> given =
        List.<Setting<? extends Optional<?>>>of(PRICE, STRIPE_KEY, WEBHOOK_SECRET).stream()
            .filter(setting -> settings.of(setting).isPresent())
            .<Setting<?>>map(setting -> setting)
            .findFirst();
    if (given.isEmpty()) {
      return false;
    }
    for (Setting<? extends Optional<?>> needed : List.of(STRIPE_KEY, WEBHOOK_SECRET, HttpSettings.ORIGIN)) {
      if (settings.of(needed).isEmpty()) {
        throw settings.refuse(
            needed, Message.of(PaymentMessage.MISSING_BESIDE, Argument.literal(given.get().name())));
      }
    }
    if (settings.of(PRICE).isEmpty()) {
      throw settings.refuse(PRICE, Message.of(PaymentMessage.MISSING_TO_SELL, Argument.literal(PRICE.name())));
    }
    return true;
  }

  private record Price() implements Kind<Optional<Money>> {
    @Override
    public Optional<Optional<Money>> read(String text) {
      return text.isEmpty() ? Optional.of(Optional.empty()) : Money.parse(text).map(Optional::of);
    }

    @Override
    public Message allowed() {
      return Message.of(PaymentMessage.PRICE);
    }
  }

  private record Tax() implements Kind<Boolean> {
    @Override
    public Optional<Boolean> read(String text) {
      return List.of("none", "stripe").contains(text) ? Optional.of(text.equals("stripe")) : Optional.empty();
    }

    @Override
    public Message allowed() {
      return Message.of(PaymentMessage.TAX);
    }
  }

  private record Begins(PaymentMessage message, List<String> beginnings) implements Kind<Optional<Secret>> {
    @Override
    public Optional<Optional<Secret>> read(String text) {
      boolean isAllowed = text.isEmpty() || beginnings.stream().anyMatch(text::startsWith);
      return isAllowed ? Secret.KIND.read(text) : Optional.empty();
    }

    @Override
    public Message allowed() {
      return Message.of(message);
    }

    @Override
    public boolean isSecret() {
      return true;
    }
  }
}
