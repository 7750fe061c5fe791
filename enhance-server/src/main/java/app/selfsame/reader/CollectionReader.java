package app.selfsame.reader;

import app.selfsame.parcel.LinkPlace;
import app.selfsame.parcel.LinkSecret;
import app.selfsame.parcel.OpeningKey;
import app.selfsame.parcel.ParcelException;
import app.selfsame.parcel.Picture;
import app.selfsame.parcel.PicturePlace;

/** Opens what people have sent to one collection, with the reading key of one officer. */
public final class CollectionReader {
  private final String collection;
  private final OpeningKey key;

  /**
   * @param key is the caller's to close
   */
  public CollectionReader(String collection, OpeningKey key) {
    this.collection = collection;
    this.key = key;
  }

  /**
   * A picture, if it is of this person's last attempt and was sent by who holds their link.
   *
   * @throws ParcelException when it does not open
   */
  public Picture open(Participant participant, byte[] parcel) throws ParcelException {
    LinkPlace link = new LinkPlace(collection, participant.id());
    try (LinkSecret secret = LinkSecret.open(participant.sealedSecret(), link, key)) {
      return Picture.open(parcel, new PicturePlace(collection, participant.id(), participant.attempt()), key, secret);
    }
  }
}
