package app.selfsame.decode;

import app.selfsame.decode.effort.Effort;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.DataBufferUShort;
import java.awt.image.Raster;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What decoding a picture leaves in memory on the way, to be overwritten when it is done, however it ends. */
final class Traces implements AutoCloseable {
  /** A decoder reads a strip of a picture with two or three. */
  private static final int PASSING = 64;

  private final Effort effort;
  private final Set<Object> arrays = Collections.newSetFromMap(new IdentityHashMap<>());
  /** The one that was used last comes first. */
  private final byte[][] passing = new byte[PASSING][];

  /**
   * None.
   *
   * @param effort hears of the memory that is held for as long as this
   */
  Traces(Effort effort) {
    this.effort = effort;
  }

  /** Overwrites these bytes in the end. */
  void add(byte[] bytes) {
    add(bytes, bytes.length);
  }

  /** Overwrites these packed pixels in the end. */
  void add(int[] pixels) {
    add(pixels, (long) Integer.BYTES * pixels.length);
  }

  /** Overwrites this picture in the end. */
  void add(BufferedImage image) {
    add(image.getRaster());
  }

  /** Overwrites this raster's samples in the end. */
  void add(Raster raster) {
    DataBuffer samples = raster.getDataBuffer();
    if (samples instanceof DataBufferByte bytes) {
      for (byte[] bank : bytes.getBankData()) {
        add(bank);
      }
    } else if (samples instanceof DataBufferUShort shorts) {
      for (short[] bank : shorts.getBankData()) {
        add(bank, (long) Short.BYTES * bank.length);
      }
    } else if (samples instanceof DataBufferInt ints) {
      for (int[] bank : ints.getBankData()) {
        add(bank);
      }
    }
  }

  private void add(Object array, long bytes) {
    if (arrays.add(array)) {
      effort.hold(bytes);
    }
  }

  /**
   * Overwrites a buffer as soon as {@value #PASSING} others were used since: so a picture in many parts, each of which
   * is read with buffers of its own, does not hold them all.
   */
  void addPassing(byte[] buffer) {
    int place = 0;
    while (place < PASSING - 1 && passing[place] != buffer && passing[place] != null) {
      place++;
    }
    byte[] last = passing[place];
    if (last != null && last != buffer && !arrays.contains(last)) {
      Arrays.fill(last, (byte) 0);
    }
    System.arraycopy(passing, 0, passing, 1, place);
    passing[0] = buffer;
  }

  /** Leaves these pixels as they are: the picture that all was done for. */
  void spare(int[] pixels) {
    arrays.remove(pixels);
  }

  @Override
  public void close() {
    for (byte[] buffer : passing) {
      wipe(buffer);
    }
    arrays.forEach(Traces::wipe);
  }

  private static void wipe(Object array) {
    if (array instanceof byte[] bytes) {
      Arrays.fill(bytes, (byte) 0);
    } else if (array instanceof short[] shorts) {
      Arrays.fill(shorts, (short) 0);
    } else if (array instanceof int[] ints) {
      Arrays.fill(ints, 0);
    }
  }
}
