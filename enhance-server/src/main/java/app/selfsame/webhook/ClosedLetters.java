package app.selfsame.webhook;

import app.selfsame.account.Addressee;
import app.selfsame.company.CompanyId;
import app.selfsame.company.Owners;
import app.selfsame.http.Origin;
import app.selfsame.mail.Letter;
import app.selfsame.mail.Letters;
import app.selfsame.message.Argument;
import app.selfsame.message.Texts;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.store.Database;
import java.util.List;
import java.util.Optional;

/** Letters to each owner that a webhook was turned off, and why. */
final class ClosedLetters implements Letters {
  private final Database database;
  private final Webhooks webhooks;
  private final Owners owners;
  private final Origin origin;

  ClosedLetters(Database database, Webhooks webhooks, Owners owners, Origin origin) {
    this.database = database;
    this.webhooks = webhooks;
    this.owners = owners;
    this.origin = origin;
  }

  /** Of the letter to one owner. */
  static String id(String webhook, String owner) {
    return webhook + "." + owner;
  }

  @Override
  public Optional<Letter> write(String id) {
    String[] parts = id.split("\\.");
    return database.reading(
        handle -> {
          Optional<Webhook> webhook = webhooks.find(handle, parts[0]).filter(one -> !one.isOn());
          if (webhook.isEmpty()) {
            return Optional.empty();
          }
          CompanyId company = new CompanyId(webhook.get().company());
          Optional<Addressee> owner = owners.addressee(handle, company, parts[1]);
          Optional<String> name = owners.name(handle, company);
          return owner.isPresent() && name.isPresent()
              ? Optional.of(letter(webhook.get(), name.get(), owner.get()))
              : Optional.empty();
        });
  }

  private Letter letter(Webhook webhook, String company, Addressee owner) {
    Texts texts = SpokenLanguage.texts(owner.language());
    Argument label = Argument.literal(webhook.label());
    return new Letter(
        owner.address(),
        texts.language().tag(),
        texts.say(WebhookMessage.CLOSED_SUBJECT, label),
        List.of(
            texts.say(WebhookMessage.CLOSED_WHY, label, Argument.literal(company), Argument.choice(webhook.state().word())),
            texts.say(WebhookMessage.CLOSED_WHAT),
            origin.at(WebhookPages.path(webhook))));
  }
}
