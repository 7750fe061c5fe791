package app.selfsame.collection;

import app.selfsame.blob.BlobGoneException;
import app.selfsame.blob.BlobStoreException;
import app.selfsame.blob.Blobs;
import app.selfsame.blob.NoSpaceException;
import app.selfsame.parcel.SealedParcel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** Encrypted pictures of collections, which are kept encrypted once more. None of the methods may be called in a transaction. */
final class Pictures {
  private final Blobs blobs;

  Pictures(Blobs blobs) {
    this.blobs = blobs;
  }

  /**
   * Stores one.
   *
   * @throws app.selfsame.http.ProblemException with status 404 when the collection has been deleted, 503 when there is no room
   */
  Blobs.Stored write(String collection, byte[] parcel) {
    try {
      return blobs.write(collection, new ByteArrayInputStream(parcel), parcel.length);
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  /**
   * Reads one.
   *
   * @throws app.selfsame.http.ProblemException with status 404 when it has been deleted, 503 when the store fails
   */
  byte[] read(String collection, String blob) {
    try {
      return blobs.readAll(collection, blob, SealedParcel.MOST_BYTES);
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  /** By which a parcel is known again: SHA-256 in hexadecimal. */
  static String hash(byte[] parcel) {
    return DigestUtils.sha256Hex(parcel);
  }

  /** Deletes one, if there is one; what the store fails to delete goes with its collection. */
  void delete(Optional<String> blob) {
    try {
      if (blob.isPresent()) {
        blobs.delete(blob.get());
      }
    } catch (BlobStoreException e) {
      // Nobody finds it any more, and the collection's key ends it.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuntimeException refusal(IOException failure) {
    if (failure instanceof BlobGoneException) {
      return CollectionRefusal.of(CollectionRefusal.NO_PARCEL);
    }
    if (failure instanceof NoSpaceException) {
      return CollectionRefusal.of(CollectionRefusal.NO_ROOM);
    }
    if (failure instanceof BlobStoreException) {
      return CollectionRefusal.of(CollectionRefusal.STORE_DOWN);
    }
    return new UncheckedIOException(failure);
  }
}
