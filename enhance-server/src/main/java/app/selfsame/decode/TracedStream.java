package app.selfsame.decode;

import javax.imageio.stream.ImageInputStreamImpl;

/** A file in memory, as decoders read it; the buffers that they copy it into are noted. */
final class TracedStream extends ImageInputStreamImpl {
  private final byte[] file;
  private final Traces traces;

  TracedStream(byte[] file, Traces traces) {
    this.file = file;
    this.traces = traces;
  }

  @Override
  public int read() {
    bitOffset = 0;
    return streamPos < file.length ? file[(int) streamPos++] & 0xff : -1;
  }

  @Override
  public int read(byte[] buffer, int from, int count) {
    bitOffset = 0;
    if (count == 0) {
      return 0;
    }
    if (streamPos >= file.length) {
      return -1;
    }
    traces.add(buffer);
    int available = (int) Math.min(count, file.length - streamPos);
    System.arraycopy(file, (int) streamPos, buffer, from, available);
    streamPos += available;
    return available;
  }

  @Override
  public long length() {
    return file.length;
  }
}
