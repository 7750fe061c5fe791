package app.selfsame.company;

import app.selfsame.account.Addressee;
import app.selfsame.mail.Letter;
import app.selfsame.mail.Letters;
import app.selfsame.mail.MailAddress;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.secret.Secrets;
import app.selfsame.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Certificates on their way to who owned the company. Each is all that is left of it, so that it is kept until its letter
 * has been sent, or cannot be.
 */
final class Certificates implements Letters {
  /** Longer than a letter is tried to be sent. */
  private static final Duration KEPT_FOR = Duration.ofDays(2);
  private static final String LINE = "\n";

  private final Database database;
  private final Clock clock;

  Certificates(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Keeps one for a letter to somebody; its id. */
  String keep(Handle handle, Certificate certificate, Addressee to) {
    String id = Secrets.id();
    handle
        .createUpdate(
            "insert into company_certificate (id, address, language, paragraphs, made_at_millis)"
                + " values (:id, :address, :language, :paragraphs, :now)")
        .bind("id", id)
        .bind("address", to.address().text())
        .bind("language", to.language())
        .bind("paragraphs", String.join(LINE, written(certificate, SpokenLanguage.texts(to.language()))))
        .bind("now", clock.millis())
        .execute();
    return id;
  }

  @Override
  public Optional<Letter> write(String id) {
    return database.reading(
        handle ->
            handle
                .createQuery("select address, language, paragraphs from company_certificate where id = :id")
                .bind("id", id)
                .map(
                    (row, context) -> {
                      List<String> lines = List.of(row.getString("paragraphs").split(LINE));
                      return new Letter(
                          new MailAddress(row.getString("address")),
                          row.getString("language"),
                          lines.get(0),
                          lines.subList(1, lines.size()));
                    })
                .findOne());
  }

  @Override
  public void undeliverable(String id) {
    database.useTransaction(
        handle -> handle.createUpdate("delete from company_certificate where id = :id").bind("id", id).execute());
  }

  /** Forgets those whose letters have been sent. */
  void forgetOld(Handle handle) {
    handle
        .createUpdate("delete from company_certificate where made_at_millis <= :since")
        .bind("since", clock.millis() - KEPT_FOR.toMillis())
        .execute();
  }

  /** The subject, and the paragraphs after it. */
  private static List<String> written(Certificate certificate, Texts texts) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.say(CompanyMessage.CERTIFICATE_SUBJECT, Argument.literal(certificate.name())));
    lines.add(texts.say(certificate.heading()));
    lines.add(texts.say(CompanyMessage.CERTIFICATE_REMOVED));
    certificate.counts().forEach(count -> lines.add(texts.say(count)));
    List<Message> kept = certificate.kept();
    lines.add(
        texts.say(kept.isEmpty() ? CompanyMessage.CERTIFICATE_NOTHING_KEPT : CompanyMessage.CERTIFICATE_KEPT));
    kept.forEach(one -> lines.add(texts.say(one)));
    lines.add(texts.say(CompanyMessage.CERTIFICATE_BACKUPS));
    lines.add(texts.say(CompanyMessage.CERTIFICATE_JSON));
    lines.add(certificate.json().toString());
    return lines;
  }
}
