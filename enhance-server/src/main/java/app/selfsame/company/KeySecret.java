package app.selfsame.company;

import app.selfsame.secret.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A company key as its holder has it: {@code sfs_live_<id>_<secret>_<checksum>}. By its checksum a mistyped one is known
 * without the database, and programs that look for keys in code know one from what only looks like it.
 *
 * @param id by which it is found; it opens nothing
 * @param secret 256 bits in 43 letters
 */
record KeySecret(Mode mode, String id, String secret) {
  private static final int ID_LETTERS = 16;
  private static final int SECRET_LETTERS = 43;
  private static final int CHECKSUM_LETTERS = 6;
  private static final Pattern FORM =
      Pattern.compile("sfs_(live|test)_([0-9A-Za-z]{16})_([0-9A-Za-z]{43})_([0-9A-Za-z]{6})");

  /** What a key is for. */
  enum Mode {
    LIVE,
    /** Trying out. */
    TEST;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Mode of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** A new one. */
  static KeySecret make(Mode mode) {
    return new KeySecret(mode, Base62.random(ID_LETTERS), Base62.random(SECRET_LETTERS));
  }

  /** Reads what somebody sends; empty when it is none, or mistyped. */
  static Optional<KeySecret> parse(String sent) {
    Matcher parts = FORM.matcher(sent);
    if (!parts.matches()) {
      return Optional.empty();
    }
    KeySecret key = new KeySecret(Mode.of(parts.group(1)), parts.group(2), parts.group(3));
    return key.checksum().equals(parts.group(4)) ? Optional.of(key) : Optional.empty();
  }

  /** All of it, to be shown once. */
  String text() {
    return checked() + "_" + checksum();
  }

  /** What the database has of it. */
  String hash() {
    return Secrets.hash(secret);
  }

  /** Whether the database has this one; it takes as long whatever differs. */
  boolean isOf(String hash) {
    return MessageDigest.isEqual(
        hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
  }

  /** Nothing of the secret. */
  @Override
  public String toString() {
    return id;
  }

  private String checked() {
    return "sfs_" + mode.word() + "_" + id + "_" + secret;
  }

  private String checksum() {
    CRC32 crc = new CRC32();
    crc.update(checked().getBytes(StandardCharsets.US_ASCII));
    return Base62.of(crc.getValue(), CHECKSUM_LETTERS);
  }
}
