package app.selfsame.parcel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A finished photo, and the report on it, as a person sends them to a company.
 *
 * @param report names the picture's place, and has what the engine has found and what was done
 * @param jpeg its file
 */
public record Picture(ObjectNode report, byte[] jpeg) {
  /**
   * Opens one.
   *
   * @param secret of the link of whoever has to have sent it
   * @throws ParcelException when it does not open, or is not what it should be
   */
  public static Picture open(byte[] parcel, PicturePlace place, OpeningKey key, LinkSecret secret) throws ParcelException {
    byte[] psk = secret.psk();
    try {
      return PictureContent.unpack(Parcel.open(parcel, place.context(), key, Optional.of(psk)), place);
    } finally {
      Arrays.fill(psk, (byte) 0);
    }
  }

  /**
   * Seals it, for the place that its report names.
   *
   * @throws ParcelException when it is no picture, or too large
   */
  public byte[] seal(List<SealingKey> keys, LinkSecret secret) throws ParcelException {
    PicturePlace place =
        new PicturePlace(
            report.path("collection").asText(), report.path("participant").asText(), report.path("attempt").asInt());
    byte[] psk = secret.psk();
    try {
      return Parcel.seal(PictureContent.pack(this), place.context(), keys, Optional.of(psk));
    } finally {
      Arrays.fill(psk, (byte) 0);
    }
  }
}
