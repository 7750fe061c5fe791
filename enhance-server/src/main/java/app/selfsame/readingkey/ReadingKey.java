package app.selfsame.readingkey;

import java.time.Instant;
import java.util.Optional;

/**
 * The public half of a key of a company.
 *
 * @param id follows from it: 22 letters
 * @param name what its maker calls it
 * @param publicKey an uncompressed point of P-256 in base64url
 * @param madeBy the account of its maker
 * @param retiredAt from when on nothing is encrypted for it
 */
public record ReadingKey(
    String id, String name, String publicKey, String madeBy, Instant madeAt, Optional<Instant> retiredAt) {}
