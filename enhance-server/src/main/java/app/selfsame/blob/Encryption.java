package app.selfsame.blob;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** Encrypts content on its way into a store, in two chunks of memory whatever its length. */
final class Encryption {
  private final BlobHeader header;
  private final BlobCipher cipher;
  private final MessageDigest digest;
  private long bytes;

  Encryption(DataKey key, String id, BlobHeader header) {
    this.header = header;
    cipher = BlobCipher.encrypting(key, id, header);
    digest = DigestUtils.getSha256Digest();
  }

  /**
   * Writes all of it.
   *
   * @throws BlobTooLargeException when there is more than that
   */
  void copy(InputStream content, long atMostBytes, Incoming to) throws IOException {
    byte[] chunk = new byte[BlobCipher.CHUNK_BYTES];
    byte[] next = new byte[BlobCipher.CHUNK_BYTES];
    byte[] encrypted = new byte[BlobCipher.CHUNK_BYTES + BlobCipher.TAG_BYTES];
    to.write(header.bytes(), BlobHeader.BYTES);
    int length = take(content, chunk, atMostBytes);
    boolean isLast;
    do {
      int nextLength = length < chunk.length ? 0 : take(content, next, atMostBytes);
      isLast = nextLength == 0;
      try {
        to.write(encrypted, cipher.next(chunk, length, isLast, encrypted));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
      byte[] free = chunk;
      chunk = next;
      next = free;
      length = nextLength;
    } while (!isLast);
  }

  /** How many bytes of content there were. */
  long bytes() {
    return bytes;
  }

  /** Of the content, in hexadecimal; once. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private int take(InputStream content, byte[] into, long atMostBytes) throws IOException {
    int taken = content.readNBytes(into, 0, into.length);
    bytes += taken;
    if (bytes > atMostBytes) {
      throw new BlobTooLargeException();
    }
    digest.update(into, 0, taken);
    return taken;
  }
}
