package app.selfsame.decode;

import javax.imageio.stream.ImageInputStreamImpl;

/**
 * A file in memory, as decoders read it; the buffers that they copy it into are noted.
 *
 * <p>A decoder that goes on behind the end is stopped, lest it fill up what is missing.
 */
final class TracedStream extends ImageInputStreamImpl {
  /** Decoders look some bytes ahead. */
  private static final int MAX_READS_BEHIND_END = 256;

  private final byte[] file;
  private final Traces traces;
  private int readsBehindEnd;

  TracedStream(byte[] file, Traces traces) {
    this.file = file;
    this.traces = traces;
  }

  @Override
  public int read() {
    bitOffset = 0;
    return streamPos < file.length ? file[(int) streamPos++] & 0xff : end();
  }

  @Override
  public int read(byte[] buffer, int from, int count) {
    bitOffset = 0;
    if (count == 0) {
      return 0;
    }
    if (streamPos >= file.length) {
      return end();
    }
    traces.add(buffer);
    int available = (int) Math.min(count, file.length - streamPos);
    System.arraycopy(file, (int) streamPos, buffer, from, available);
    streamPos += available;
    return available;
  }

  private int end() {
    if (++readsBehindEnd > MAX_READS_BEHIND_END) {
      // Not an IOException, which some decoders pass over.
      throw new IllegalStateException("end of file");
    }
    return -1;
  }

  @Override
  public long length() {
    return file.length;
  }
}
