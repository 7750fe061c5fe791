package app.selfsame.blob;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** Keeps encrypted bytes under names, and knows nothing of keys. */
interface BlobStore extends AutoCloseable {
  /** Begins a blob. No other has its name. */
  Incoming create(BlobName name) throws BlobStoreException;

  /**
   * Reads one.
   *
   * @throws BlobGoneException when it is not there
   * @throws BlobStoreException when the store fails
   */
  InputStream read(BlobName name) throws IOException;

  /** Deletes one, if it is there. */
  void delete(BlobName name) throws BlobStoreException;

  /** Deletes all of a group, also what is not finished; returns how many. */
  int deleteGroup(String group) throws BlobStoreException;

  /** Deletes what was begun before a time and never finished; returns how many. */
  int deleteUnfinished(Instant before) throws BlobStoreException;

  /**
   * Asks whether it would keep what is sent now, without keeping anything.
   *
   * @throws NoSpaceException when there is no room
   * @throws BlobStoreException when it does not answer, or says no
   */
  void check() throws BlobStoreException;

  @Override
  default void close() {}
}
