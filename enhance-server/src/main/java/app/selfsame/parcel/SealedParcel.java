package app.selfsame.parcel;

import app.selfsame.parcel.ParcelHeader.WrappedKey;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can be seen of a parcel by those who cannot open it.
 *
 * @param isOfLink whether its sender shows that they hold a link
 * @param keys the ids of the reading keys that it is sealed for
 * @param contentBytes of the sealed content, its tag included
 */
public record SealedParcel(boolean isOfLink, Set<String> keys, int contentBytes) {
  /** Of a whole parcel: 3.5 MB. */
  public static final int MOST_BYTES = Parcel.MOST_BYTES;
  /** Of one that has a link's secret, and no picture. */
  public static final int MOST_SECRET_BYTES = 1_500;

  /** How points begin that are written uncompressed (SEC 1, 2.3.3). */
  private static final byte UNCOMPRESSED = 4;

  /** Reads the head of a parcel; empty when it is none, or of a later version. */
  public static Optional<SealedParcel> read(byte[] parcel) {
    try {
      ParcelHeader header = ParcelHeader.read(parcel);
      Set<String> keys = header.keys().stream().map(WrappedKey::id).collect(Collectors.toUnmodifiableSet());
      boolean arePoints = header.keys().stream().allMatch(key -> key.sealed().enc()[0] == UNCOMPRESSED);
      int contentBytes = parcel.length - header.length();
      return arePoints && contentBytes > AesGcm.TAG_BYTES
          ? Optional.of(new SealedParcel(header.isOfLink(), keys, contentBytes))
          : Optional.empty();
    } catch (ParcelException e) {
      return Optional.empty();
    }
  }

  /** Whether it can have a picture that was sent by a link. */
  public boolean isOfPicture() {
    return isOfLink && (contentBytes - AesGcm.TAG_BYTES) % PictureContent.PADDED_TO_BYTES == 0;
  }

  /** Whether it can have a link's secret. */
  public boolean isOfSecret() {
    return !isOfLink && contentBytes < PictureContent.PADDED_TO_BYTES;
  }
}
