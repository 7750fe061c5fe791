package app.selfsame.colour;

import app.selfsame.image.FileBytes;
import java.util.Optional;

/** Header and tags of an ICC profile (ICC.1:2022, 7.2 and 7.3), as strangers wrote them. */
final class IccProfile {
  private static final int TAGS_AT = 128;
  private static final int TAG_BYTES = 12;
  /** Profiles in photos have some twenty. */
  private static final int MAX_TAGS = 100;
  private static final double S15_FIXED = 65536;

  private final FileBytes profile;

  IccProfile(FileBytes profile) {
    this.profile = profile;
  }

  /**
   * Whether it leads from these colours to this connection space.
   *
   * @param colours four letters
   * @param connection four letters
   */
  boolean leads(String colours, String connection) {
    return profile.hasText(16, colours + connection) && profile.hasText(36, "acsp");
  }

  /** Whether all that it says it has is there. */
  boolean isWhole() {
    return profile.length() > TAGS_AT && profile.u32(0) > TAGS_AT && profile.u32(0) <= profile.length();
  }

  /**
   * The first tag of a name.
   *
   * @throws FileBytes.PastEndException when it lies outside of the profile
   */
  Optional<FileBytes> tag(String name) {
    long count = Math.min(profile.u32(TAGS_AT), MAX_TAGS);
    for (long i = 0; i < count; i++) {
      long at = TAGS_AT + 4 + i * TAG_BYTES;
      if (profile.hasText(at, name)) {
        return Optional.of(profile.part(profile.u32(at + 4), profile.u32(at + 8)));
      }
    }
    return Optional.empty();
  }

  /** A number of type s15Fixed16. */
  static double s15(FileBytes bytes, long at) {
    return bytes.i32(at) / S15_FIXED;
  }
}
