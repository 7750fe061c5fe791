package app.selfsame.http;

import app.selfsame.refusal.RefusalCode;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** HTTP's status for what is refused; none for what no request is answered with. */
public final class RefusalStatus {
  private RefusalStatus() {}

  /** The codes that a request can be answered with. */
  public static List<RefusalCode> codes() {
    return Arrays.stream(RefusalCode.values()).filter(code -> of(code).isPresent()).toList();
  }

  /** The status of a code; empty when only page or command line refuse it. */
  public static OptionalInt of(RefusalCode code) {
    return switch (code) {
      case DOCUMENT_MISSING, MALFORMED, QUERY, KEY_IN_ADDRESS, CUT_SHORT, IDEMPOTENCY_KEY, NOT_FROM_STRIPE,
          COMPANY_MISSING ->
          OptionalInt.of(400);
      case SIGN_IN_NEEDED, KEY_NEEDED, KEY_UNKNOWN -> OptionalInt.of(401);
      case NOT_PAID, CREDITS_MISSING -> OptionalInt.of(402);
      case CROSS_SITE, UNNAMED_HOST, SCOPE_MISSING, OWNER_NEEDED, COMPANY_ENDING -> OptionalInt.of(403);
      case NOT_FOUND, UNKNOWN_DOCUMENT, ENHANCE_OFF, PAYMENTS_OFF, UNKNOWN_ORDER -> OptionalInt.of(404);
      case METHOD_NOT_ALLOWED -> OptionalInt.of(405);
      case TOO_SLOW -> OptionalInt.of(408);
      case ALREADY_PAID, RETAKES_USED, BATCH_STATE, BATCH_FULL, WEBHOOK_STATE, FACE_STATE,
          FACE_VERSION, COLLECTION_STATE, READING_KEYS ->
          OptionalInt.of(409);
      case PAYMENT_REVOKED, LINK_OVER -> OptionalInt.of(410);
      case LENGTH_REQUIRED -> OptionalInt.of(411);
      case TOO_LARGE -> OptionalInt.of(413);
      case ADDRESS_TOO_LONG -> OptionalInt.of(414);
      case UNSUPPORTED_FORMAT, WRONG_TYPE -> OptionalInt.of(415);
      case EMPTY_FILE, NOT_AN_IMAGE, DAMAGED, TOO_SMALL, TRANSPARENT, TAKES_ORIGINAL, LIGHT_FORBIDDEN, LIGHT_UNSAID,
          KEY_REUSED, ARCHIVE, ROSTER, FACE_USE, PARCEL ->
          OptionalInt.of(422);
      case TOO_MANY_ATTEMPTS, DAILY_LIMIT, RATE_LIMIT -> OptionalInt.of(429);
      case HEADER_TOO_LARGE -> OptionalInt.of(431);
      case INTERNAL -> OptionalInt.of(500);
      case PAYMENTS_BROKEN -> OptionalInt.of(502);
      case BUSY, STOPPING, PAYMENTS_DOWN -> OptionalInt.of(503);
      case FILE_ACCESS, NO_FACE, SEVERAL_PEOPLE, PHOTO_TOO_TIGHT, EDITING_FORBIDDEN, EDITING_UNKNOWN,
          ENLARGING_FORBIDDEN, FORMAT_NOT_ACCEPTED, FILE_SIZE, COLOUR_NOT_ACCEPTED, BACKGROUND_NOT_SEPARABLE,
          BACKGROUND_DOUBTFUL, LIGHT_UNUSABLE, LIGHT_WORSE, NO_FILE, NOT_VERIFIED -> OptionalInt.empty();
    };
  }
}
