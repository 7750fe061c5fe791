package app.selfsame.parcel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** A reading key as a person keeps it: a JSON object that has the private part, in clear or sealed by a passphrase. */
public final class KeyFile {
  /** No key file is larger: 16 KB. */
  public static final int MOST_BYTES = 1 << 14;

  private static final String KIND = "reading key";
  private static final int VERSION = 1;
  private static final int MOST_NAME_LENGTH = 200;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final SealingKey key;
  private final String name;
  private final Instant madeAt;
  private final Optional<PassphraseLock> lock;
  private final JsonNode content;

  private KeyFile(SealingKey key, String name, Instant madeAt, Optional<PassphraseLock> lock, JsonNode content) {
    this.key = key;
    this.name = name;
    this.madeAt = madeAt;
    this.lock = lock;
    this.content = content;
  }

  /**
   * Reads one, and looks at all of it that is not sealed.
   *
   * @throws KeyFileException when it is none
   */
  public static KeyFile read(byte[] file) throws KeyFileException {
    JsonNode content = content(file);
    if (!content.path("selfsame").isTextual()) {
      throw new KeyFileException(KeyFileFault.NOT_A_KEY_FILE);
    }
    if (!content.path("selfsame").asText().equals(KIND)) {
      throw new KeyFileException(KeyFileFault.NOT_A_READING_KEY);
    }
    JsonNode version = content.path("version");
    if (version.isIntegralNumber() && version.asLong() > VERSION) {
      throw new KeyFileException(KeyFileFault.NEWER_KEY_FILE);
    }
    SealingKey key =
        Base64Url.bytes(content.path("publicKey").asText(), SealingKey.POINT_BYTES)
            .flatMap(SealingKey::of)
            .orElseThrow(() -> new KeyFileException(KeyFileFault.DAMAGED_KEY_FILE));
    boolean isLocked = content.has("passphrase");
    Optional<PassphraseLock> lock =
        isLocked ? Optional.of(PassphraseLock.read(content.path("passphrase"))) : Optional.empty();
    boolean isWhole =
        version.isIntegralNumber()
            && version.asLong() == VERSION
            && content.path("id").asText().equals(key.id())
            && content.has("privateKey") != isLocked;
    if (!isWhole) {
      throw new KeyFileException(KeyFileFault.DAMAGED_KEY_FILE);
    }
    return new KeyFile(key, text(content, "name"), moment(text(content, "madeAt")), lock, content);
  }

  private static JsonNode content(byte[] file) throws KeyFileException {
    try {
      if (file.length <= MOST_BYTES) {
        return JSON.readTree(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString());
      }
    } catch (CharacterCodingException | JsonProcessingException e) {
      // Said below.
    }
    throw new KeyFileException(KeyFileFault.NOT_A_KEY_FILE);
  }

  private static String text(JsonNode content, String name) throws KeyFileException {
    JsonNode value = content.path(name);
    if (!value.isTextual() || value.asText().length() > MOST_NAME_LENGTH) {
      throw new KeyFileException(KeyFileFault.DAMAGED_KEY_FILE);
    }
    return value.asText();
  }

  private static Instant moment(String text) throws KeyFileException {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new KeyFileException(KeyFileFault.DAMAGED_KEY_FILE);
    }
  }

  /**
   * Takes its key out.
   *
   * @param passphrase empty where none was given; not needed where the file opens by itself
   * @throws KeyFileException when the passphrase is missing or wrong, or the parts do not belong together
   */
  public OpeningKey open(Optional<String> passphrase) throws KeyFileException {
    return OpeningKey.of(key, name, madeAt, scalar(passphrase));
  }

  private byte[] scalar(Optional<String> passphrase) throws KeyFileException {
    if (lock.isPresent()) {
      String words = passphrase.orElseThrow(() -> new KeyFileException(KeyFileFault.PASSPHRASE_NEEDED));
      return lock.get().open(words, key.point());
    }
    return Base64Url.bytes(content.path("privateKey").asText(), OpeningKey.SCALAR_BYTES)
        .orElseThrow(() -> new KeyFileException(KeyFileFault.DAMAGED_KEY_FILE));
  }

  /** The public part. */
  public SealingKey key() {
    return key;
  }

  /** What its owner calls it. */
  public String name() {
    return name;
  }

  public Instant madeAt() {
    return madeAt;
  }

  /** Whether it opens with a passphrase alone. */
  public boolean isLocked() {
    return lock.isPresent();
  }

  /** Nothing of the private part. */
  @Override
  public String toString() {
    return key.toString();
  }
}
