package app.selfsame.blob;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Encrypted bytes on their way to a store that wants to know first how many there are. They are in a file among the
 * temporary ones that has no name, so it is gone when the process is, however that ends; where files cannot be without a
 * name it is deleted when this is closed.
 */
final class Spool implements Closeable {
  private final FileChannel channel;
  private final MessageDigest md5;

  Spool() throws BlobStoreException {
    try {
      md5 = MessageDigest.getInstance("MD5");
      Path file = Files.createTempFile("selfsame", ".part");
      channel =
          FileChannel.open(
              file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  void write(byte[] bytes, int length) throws BlobStoreException {
    ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
    try {
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    } catch (IOException e) {
      throw failure(e);
    }
    md5.update(bytes, 0, length);
  }

  long bytes() throws BlobStoreException {
    try {
      return channel.size();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Of all bytes, as the header Content-MD5 has it; once. */
  String contentMd5() {
    return Base64.getEncoder().encodeToString(md5.digest());
  }

  /** All bytes, from the first one on; as often as it is asked for. */
  InputStream read() {
    return new Reading();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static BlobStoreException failure(IOException failure) {
    return Failures.of(failure, Path.of(System.getProperty("java.io.tmpdir")));
  }

  private final class Reading extends InputStream {
    private long at;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int taken = channel.read(ByteBuffer.wrap(into, offset, length), at);
      at += Math.max(taken, 0);
      return taken;
    }
  }
}
