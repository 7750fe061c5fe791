package app.selfsame.blob;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Objects;

/** What an encrypted blob holds. A chunk is handed out when it was checked, and the end told when the last one was. */
final class DecryptedStream extends InputStream {
  private static final int ENCRYPTED_BYTES = BlobCipher.CHUNK_BYTES + BlobCipher.TAG_BYTES;

  private final InputStream source;
  private final BlobCipher cipher;
  private final byte[] chunk = new byte[BlobCipher.CHUNK_BYTES];
  private byte[] encrypted = new byte[ENCRYPTED_BYTES];
  private byte[] next = new byte[ENCRYPTED_BYTES];
  private int nextBytes;
  private int at;
  private int end;
  private boolean isLast;
  private IOException failure;

  /**
   * Reads the beginning.
   *
   * @param source is closed with this
   */
  DecryptedStream(InputStream source, DataKey key, String id) throws IOException {
    this.source = source;
    try {
      cipher = BlobCipher.decrypting(key, id, BlobHeader.read(source));
      nextBytes = fill(next);
      advance();
    } catch (BlobDamagedException e) {
      throw e;
    } catch (IOException e) {
      throw new BlobStoreException(e);
    }
  }

  @Override
  public int read() throws IOException {
    return hasMore() ? chunk[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, into.length);
    if (length == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    int taken = Math.min(length, end - at);
    System.arraycopy(chunk, at, into, offset, taken);
    at += taken;
    return taken;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  private boolean hasMore() throws IOException {
    if (failure != null) {
      throw failure;
    }
    while (at == end && !isLast) {
      try {
        advance();
      } catch (BlobDamagedException e) {
        failure = e;
        throw e;
      } catch (IOException e) {
        failure = new BlobStoreException(e);
        throw failure;
      }
    }
    return at < end;
  }

  private void advance() throws IOException {
    byte[] current = next;
    int bytes = nextBytes;
    next = encrypted;
    encrypted = current;
    // Only what follows tells whether this one is the last.
    nextBytes = bytes < ENCRYPTED_BYTES ? 0 : fill(next);
    isLast = nextBytes == 0;
    at = 0;
    end = 0;
    try {
      end = cipher.next(encrypted, bytes, isLast, chunk);
    } catch (GeneralSecurityException e) {
      throw new BlobDamagedException(e);
    }
  }

  private int fill(byte[] into) throws IOException {
    return source.readNBytes(into, 0, into.length);
  }
}
