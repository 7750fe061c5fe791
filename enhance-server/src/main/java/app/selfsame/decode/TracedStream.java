package app.selfsame.decode;

import app.selfsame.decode.effort.Effort;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * A file in memory, as decoders read it; the buffers that they copy it into are noted, and all that they read is
 * counted.
 *
 * <p>A decoder that goes on behind the end is stopped, lest it fill up what is missing.
 */
final class TracedStream extends ImageInputStreamImpl {
  /** Decoders look some bytes ahead. */
  private static final int MAX_READS_BEHIND_END = 256;

  private final byte[] file;
  private final Traces traces;
  private final Effort effort;
  private int readsBehindEnd;
  private boolean inParts;

  TracedStream(byte[] file, Traces traces, Effort effort) {
    this.file = file;
    this.traces = traces;
    this.effort = effort;
  }

  /** From now on a decoder reads part by part, and comes back to no buffer of a part that it has done with. */
  void readInParts() {
    inParts = true;
  }

  @Override
  public int read() {
    bitOffset = 0;
    effort.spend(1);
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
    if (inParts) {
      traces.addPassing(buffer);
    } else {
      traces.add(buffer);
    }
    int available = (int) Math.min(count, file.length - streamPos);
    effort.spendRead(available);
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
