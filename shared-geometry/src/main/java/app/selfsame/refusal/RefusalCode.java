package app.selfsame.refusal;

import app.selfsame.message.MessageKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that Selfsame refuses, wherever it does: page, command line and server use these words and no others. A
 * code stays what it is; what is said of one case is a {@link RefusalKey}.
 */
public enum RefusalCode {
  // The file.
  EMPTY_FILE,
  NOT_AN_IMAGE,
  UNSUPPORTED_FORMAT,
  DAMAGED,
  TOO_LARGE,
  TOO_SMALL,
  /** A file cannot be read or written where it is. */
  FILE_ACCESS,

  // The photo.
  NO_FACE,
  SEVERAL_PEOPLE,
  PHOTO_TOO_TIGHT,
  TRANSPARENT,

  // The document's rules.
  DOCUMENT_MISSING,
  UNKNOWN_DOCUMENT,
  TAKES_ORIGINAL,
  EDITING_FORBIDDEN,
  /** The authority is silent, and the person does not say to know that. */
  EDITING_UNKNOWN,
  ENLARGING_FORBIDDEN,
  FORMAT_NOT_ACCEPTED,
  FILE_SIZE,

  // The background.
  COLOUR_NOT_ACCEPTED,
  BACKGROUND_NOT_SEPARABLE,
  /** Whoever insists can overrule it: the person's outline is not sure. */
  BACKGROUND_DOUBTFUL,

  // The light.
  LIGHT_FORBIDDEN,
  /** The authority is silent, and the person does not say to know that. */
  LIGHT_UNSAID,
  LIGHT_UNUSABLE,
  LIGHT_WORSE,
  ENHANCE_OFF,

  // The file that is made.
  NO_FILE,
  NOT_VERIFIED,

  // Requests to the server.
  NOT_FOUND,
  METHOD_NOT_ALLOWED,
  MALFORMED,
  QUERY,
  KEY_IN_ADDRESS,
  ADDRESS_TOO_LONG,
  HEADER_TOO_LARGE,
  CROSS_SITE,
  UNNAMED_HOST,
  LENGTH_REQUIRED,
  /** A body is of another type than its Content-Type says. */
  WRONG_TYPE,
  CUT_SHORT,
  TOO_SLOW,

  // Accounts.
  SIGN_IN_NEEDED,

  // Companies.
  KEY_NEEDED,
  KEY_UNKNOWN,
  COMPANY_MISSING,
  /** The key is for other things. */
  SCOPE_MISSING,
  OWNER_NEEDED,
  COMPANY_ENDING,
  RATE_LIMIT,

  // Payments.
  PAYMENTS_OFF,
  IDEMPOTENCY_KEY,
  /** The same key names another request. */
  KEY_REUSED,
  ALREADY_PAID,
  UNKNOWN_ORDER,
  NOT_PAID,
  PAYMENT_REVOKED,
  RETAKES_USED,
  /** It may be tried again. */
  PAYMENTS_DOWN,
  /** It may not: the operator has to do something. */
  PAYMENTS_BROKEN,
  NOT_FROM_STRIPE,

  // Batches of photos.
  /** What is asked does not go together with what the batch, or the photo, is at. */
  BATCH_STATE,
  BATCH_FULL,
  CREDITS_MISSING,
  /** An archive that cannot be read, or that no honest sender makes. */
  ARCHIVE,
  ROSTER,
  /** What is asked does not go together with what the webhook is at. */
  WEBHOOK_STATE,

  // Face templates of companies.
  /** Faces are not compared for this. */
  FACE_USE,
  /** What is asked does not go together with what the face collection has. */
  FACE_STATE,
  /** A template was made by another version of the program. */
  FACE_VERSION,

  // Photo collections of companies.
  /** What is asked does not go together with what the collection, or somebody of it, is at. */
  COLLECTION_STATE,
  /** What was encrypted is for other keys than those that the company has now. */
  READING_KEYS,
  PARCEL,
  /** Too late for a link. */
  LINK_OVER,

  // Limits and failures.
  TOO_MANY_ATTEMPTS,
  DAILY_LIMIT,
  BUSY,
  STOPPING,
  INTERNAL;

  private static final String PREFIX = "refusal";

  /** A title and an explanation of each code, for whoever knows nothing but the code. */
  public static final List<MessageKey> TEXTS = texts();

  /** One kebab-case word, which programs go by: {@code too-large}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The code of that word; empty when there is none. */
  public static Optional<RefusalCode> of(String id) {
    for (RefusalCode code : values()) {
      if (code.id().equals(id)) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  /** What kind of refusal it is, in a few words. */
  public MessageKey title() {
    return () -> textId("title");
  }

  /** What it means and what to do, whatever the case. */
  public MessageKey explanation() {
    return () -> textId("explanation");
  }

  /** The name of a text on this code. */
  String textId(String text) {
    return PREFIX + "." + id() + "." + text;
  }

  private static List<MessageKey> texts() {
    List<MessageKey> texts = new ArrayList<>();
    for (RefusalCode code : values()) {
      texts.add(code.title());
      texts.add(code.explanation());
    }
    return List.copyOf(texts);
  }
}
