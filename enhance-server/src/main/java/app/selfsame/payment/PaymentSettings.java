package app.selfsame.payment;

import app.selfsame.http.HttpSettings;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.money.Money;
import app.selfsame.payment.pack.CreditPack;
import app.selfsame.payment.pack.CreditPacks;
import app.selfsame.settings.Kind;
import app.selfsame.settings.Secret;
import app.selfsame.settings.Setting;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import app.selfsame.settings.WholeNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is sold, and by whom money is taken. */
final class PaymentSettings {
  static final Setting<Optional<Money>> PRICE =
      new Setting<>(
          "SERVE_PRICE",
          "",
          new Price(),
          "what a finished photo without watermark costs; empty where it is free");

  static final Setting<List<CreditPack>> PACKS =
      new Setting<>(
          "SERVE_CREDIT_PACKS",
          "",
          new CreditPacks(),
          "what packs of credits companies can buy, such as `100:29.00 EUR, 1000:249.00 EUR`; needs companies, so mail; photos"
              + " on the server cost credits then");

  static final Setting<Integer> LOW_CREDITS =
      new Setting<>(
          "SERVE_LOW_CREDITS",
          "20",
          new WholeNumber(0, 100_000),
          "owners of a company that has fewer credits left than this are told by mail, once each time; 0 tells nobody");

  static final Setting<Integer> REFUND_DAYS =
      new Setting<>(
          "SERVE_REFUND_DAYS",
          "14",
          new WholeNumber(0, 365),
          "for how many days you give the money for a photo back to whoever asks, as the page of payment says; with 0 it"
              + " says nothing of it");

  static final Setting<Boolean> TAX =
      new Setting<>(
          "SERVE_TAX",
          "none",
          new Tax(),
          "`stripe` has Stripe work out taxes, which has to be set up there: they are part of the price of a photo, and"
              + " come on top of that of credits");

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

  static final List<Setting<?>> ALL = List.of(PRICE, PACKS, LOW_CREDITS, REFUND_DAYS, TAX, STRIPE_KEY, WEBHOOK_SECRET);

  private PaymentSettings() {}

  /**
   * Whether payments are on.
   *
   * @throws SettingsException when a part of what they need is missing
   */
  static boolean areOn(Settings settings) throws SettingsException {
    List<Setting<?>> given =
        Stream.<Setting<?>>of(PRICE, PACKS, STRIPE_KEY, WEBHOOK_SECRET)
            .filter(setting -> isSet(settings, setting))
            .toList();
    if (given.isEmpty()) {
      return false;
    }
    for (Setting<?> needed : List.of(STRIPE_KEY, WEBHOOK_SECRET, HttpSettings.ORIGIN)) {
      if (!isSet(settings, needed)) {
        throw settings.refuse(needed, Message.of(PaymentMessage.MISSING_BESIDE, Argument.literal(given.get(0).name())));
      }
    }
    if (!isSet(settings, PRICE) && !isSet(settings, PACKS)) {
      throw settings.refuse(PRICE, Message.of(PaymentMessage.MISSING_TO_SELL, Argument.literal(PACKS.name())));
    }
    return true;
  }

  private static boolean isSet(Settings settings, Setting<?> setting) {
    Object value = settings.of(setting);
    return value instanceof Optional<?> one ? one.isPresent() : !((List<?>) value).isEmpty();
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
