package app.selfsame.blob;

import java.io.Closeable;
import java.io.IOException;

/** A blob on its way in: it is there as a whole once it is finished, and nothing of it when it is closed before. */
interface Incoming extends Closeable {
  /**
   * Takes the first bytes of an array.
   *
   * @throws NoSpaceException when there is no room
   * @throws BlobStoreException when the store fails
   */
  void write(byte[] bytes, int length) throws BlobStoreException;

  /**
   * Makes it there: what this has said survives a power cut.
   *
   * @throws NoSpaceException when there is no room
   * @throws BlobStoreException when the store fails; it may be there all the same
   */
  void finish() throws BlobStoreException;

  @Override
  void close() throws IOException;
}
