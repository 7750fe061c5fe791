package app.selfsame.webhook;

import app.selfsame.blob.Blobs;
import app.selfsame.blob.SealedTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Webhooks in the database. Addresses, which may have passwords in them, and secrets are sealed by a key for each webhook,
 * which is forgotten with it. All methods are part of the caller's transaction.
 */
final class Webhooks {
  /** Of one company. */
  static final int MOST = 10;
  /** So long messages are signed with the old secret too, if that is wished. */
  static final Duration OVERLAP = Duration.ofHours(24);

  private static final String URL = "url";
  private static final String SECRET = "secret";
  private static final String COLUMNS =
      "select id, company, label, url, events, state, old_until_millis, failing_since_millis, made_at_millis"
          + " from webhook ";

  private final Blobs blobs;
  private final Clock clock;

  Webhooks(Blobs blobs, Clock clock) {
    this.blobs = blobs;
    this.clock = clock;
  }

  /** Makes one under an id that none has. */
  void make(Handle transaction, String id, String company, Draft draft, SigningSecret secret) {
    blobs.open(transaction, id);
    SealedTexts texts = texts(transaction, id);
    transaction
        .createUpdate(
            "insert into webhook (id, company, label, url, secret, events, state, made_at_millis)"
                + " values (:id, :company, :label, :url, :secret, :events, 'on', :now)")
        .bind("id", id)
        .bind("company", company)
        .bind("label", draft.label())
        .bind("url", texts.seal(URL, draft.url()))
        .bind("secret", texts.seal(SECRET, secret.text()))
        .bind("events", Event.text(draft.events()))
        .bind("now", clock.millis())
        .execute();
  }

  /** Those of a company, the oldest first. */
  List<Webhook> of(Handle handle, String company) {
    return handle
        .createQuery(COLUMNS + "where company = :company order by made_at_millis, id")
        .bind("company", company)
        .map((row, context) -> webhook(handle, row))
        .list();
  }

  /** One of a company; nothing where it is another company's. */
  Optional<Webhook> find(Handle handle, String company, String id) {
    return find(handle, id).filter(webhook -> webhook.company().equals(company));
  }

  /** One, whoever's it is. */
  Optional<Webhook> find(Handle handle, String id) {
    return handle
        .createQuery(COLUMNS + "where id = :id")
        .bind("id", id)
        .map((row, context) -> webhook(handle, row))
        .findOne();
  }

  /** Which of a company's are told of an event. */
  List<String> toldOf(Handle handle, String company, Event event) {
    return handle
        .createQuery("select id, events from webhook where company = :company and state = 'on' order by id")
        .bind("company", company)
        .map(
            (row, context) ->
                Event.ofText(row.getString("events")).contains(event)
                    ? Optional.of(row.getString("id"))
                    : Optional.<String>empty())
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** What its messages are signed with: the secret, and the one before it while that counts. */
  List<SigningSecret> secrets(Handle handle, String id) {
    return handle
        .createQuery("select secret, old_secret, old_until_millis from webhook where id = :id")
        .bind("id", id)
        .map(
            (row, context) -> {
              List<SigningSecret> secrets = new ArrayList<>();
              secrets.add(secret(handle, id, row.getBytes("secret")));
              byte[] old = row.getBytes("old_secret");
              if (old != null && row.getLong("old_until_millis") > clock.millis()) {
                secrets.add(secret(handle, id, old));
              }
              return secrets;
            })
        .one();
  }

  /** Has it called otherwise, be elsewhere or be told other things. Nothing has failed yet where it is elsewhere. */
  void change(Handle transaction, Webhook webhook, Draft draft) {
    transaction
        .createUpdate(
            "update webhook set label = :label, url = :url, events = :events"
                + (draft.url().equals(webhook.url()) ? "" : ", failing_since_millis = null") + " where id = :id")
        .bind("label", draft.label())
        .bind("url", texts(transaction, webhook.id()).seal(URL, draft.url()))
        .bind("events", Event.text(draft.events()))
        .bind("id", webhook.id())
        .execute();
  }

  /**
   * Gives it another secret.
   *
   * @param isAtOnce whether the one before it counts no more
   */
  void replaceSecret(Handle transaction, String id, SigningSecret secret, boolean isAtOnce) {
    transaction
        .createUpdate(
            "update webhook set old_secret = " + (isAtOnce ? "null" : "secret") + ", old_until_millis = :until,"
                + " secret = :secret where id = :id")
        .bind("until", isAtOnce ? null : clock.millis() + OVERLAP.toMillis())
        .bind("secret", texts(transaction, id).seal(SECRET, secret.text()))
        .bind("id", id)
        .execute();
  }

  /** Turns it on or off; false when it was like that. */
  boolean turn(Handle transaction, String id, Webhook.State state) {
    return transaction
            .createUpdate(
                "update webhook set state = :state, failing_since_millis = null where id = :id and state <> :state")
            .bind("state", state.word())
            .bind("id", id)
            .execute()
        == 1;
  }

  /** Writes down that a message has got through. */
  void reached(Handle transaction, String id) {
    transaction.execute(
        "update webhook set failing_since_millis = null where id = ? and failing_since_millis is not null", id);
  }

  /** Writes down that a message has not; since when none has. */
  Instant failed(Handle transaction, String id, Instant now) {
    return transaction
        .createQuery(
            "update webhook set failing_since_millis = coalesce(failing_since_millis, :now) where id = :id"
                + " returning failing_since_millis")
        .bind("now", now.toEpochMilli())
        .bind("id", id)
        .mapTo(Long.class)
        .map(Instant::ofEpochMilli)
        .one();
  }

  /** Deletes one, of which nothing hangs any more, and the key that opens its secrets. */
  void delete(Handle transaction, String id) {
    transaction.execute("delete from webhook where id = ?", id);
    blobs.forget(transaction, id);
  }

  private SealedTexts texts(Handle handle, String id) {
    try {
      return blobs.texts(handle, id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SigningSecret secret(Handle handle, String id, byte[] sealed) {
    return SigningSecret.of(open(handle, id, SECRET, sealed));
  }

  private String open(Handle handle, String id, String what, byte[] sealed) {
    try {
      return texts(handle, id).open(what, sealed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Webhook webhook(Handle handle, ResultSet row) throws SQLException {
    String id = row.getString("id");
    return new Webhook(
        id,
        row.getString("company"),
        row.getString("label"),
        open(handle, id, URL, row.getBytes("url")),
        Event.ofText(row.getString("events")),
        Webhook.State.ofWord(row.getString("state")),
        time(row, "old_until_millis").filter(until -> until.isAfter(clock.instant())),
        time(row, "failing_since_millis"),
        Instant.ofEpochMilli(row.getLong("made_at_millis")));
  }

  static Optional<Instant> time(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
