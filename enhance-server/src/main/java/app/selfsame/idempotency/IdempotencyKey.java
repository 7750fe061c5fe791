package app.selfsame.idempotency;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a client names a request by, in the field {@code Idempotency-Key}, to make it again when it does not know what
 * became of it.
 *
 * @param text which nobody else can guess
 */
public record IdempotencyKey(String text) {
  /** The field that has it. */
  public static final String FIELD = "Idempotency-Key";

  private static final Pattern TEXT = Pattern.compile("[!-~]{16,255}");

  /** Reads the field; empty where it is missing or no key. */
  public static Optional<IdempotencyKey> parse(String field) {
    return field != null && TEXT.matcher(field).matches() ? Optional.of(new IdempotencyKey(field)) : Optional.empty();
  }

  /** Nothing of it. */
  @Override
  public String toString() {
    return "***";
  }
}
