package app.selfsame.bench.hostile;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that are made to take a program's time or memory, for those who are sent files otherwise than one by one. */
public final class HostileFiles {
  private static final int WIDTH = 8_000;
  private static final int HEIGHT = 6_000;
  private static final int SCANS = 200;
  private static final int UNPACKED_BYTES = 1 << 30;

  private HostileFiles() {}

  /** One of each kind, by what it is. */
  public static Map<String, byte[]> each() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("JPEG of many scans", HostileJpeg.scans(WIDTH, HEIGHT, SCANS));
    files.put("JPEG with a huge profile", HostileJpeg.hugeProfile());
    files.put("PNG in passes", HostilePng.interlaced(WIDTH, HEIGHT));
    files.put("PNG with a packed text", HostilePng.longText("zTXt", Zeros.deflated(UNPACKED_BYTES)));
    files.put("TIFF of strips", HostileTiff.strips(HostileTiff.MAX_EDGE_PX));
    files.put("TIFF, all black", HostileTiff.black(WIDTH, HEIGHT));
    return files;
  }
}
