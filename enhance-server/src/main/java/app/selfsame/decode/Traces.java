package app.selfsame.decode;

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

/** What decoding a picture leaves in memory on the way, to be overwritten when it is done. */
final class Traces implements AutoCloseable {
  private final Set<Object> arrays = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Overwrites these bytes in the end. */
  void add(byte[] bytes) {
    arrays.add(bytes);
  }

  /** Overwrites these packed pixels in the end. */
  void add(int[] pixels) {
    arrays.add(pixels);
  }

  /** Overwrites this picture in the end. */
  void add(BufferedImage image) {
    add(image.getRaster());
  }

  /** Overwrites this raster's samples in the end. */
  void add(Raster raster) {
    DataBuffer samples = raster.getDataBuffer();
    if (samples instanceof DataBufferByte bytes) {
      Collections.addAll(arrays, (Object[]) bytes.getBankData());
    } else if (samples instanceof DataBufferUShort shorts) {
      Collections.addAll(arrays, (Object[]) shorts.getBankData());
    } else if (samples instanceof DataBufferInt ints) {
      Collections.addAll(arrays, (Object[]) ints.getBankData());
    }
  }

  @Override
  public void close() {
    for (Object array : arrays) {
      if (array instanceof byte[] bytes) {
        Arrays.fill(bytes, (byte) 0);
      } else if (array instanceof short[] shorts) {
        Arrays.fill(shorts, (short) 0);
      } else {
        Arrays.fill((int[]) array, 0);
      }
    }
  }
}
