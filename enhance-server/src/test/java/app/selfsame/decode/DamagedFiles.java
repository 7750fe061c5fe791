package app.selfsame.decode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Files of the chart that something happened to. */
public final class DamagedFiles {
  public enum Harm {
    CUT,
    LAST_BYTE_MISSING,
    BIT_TURNED,
    MORE_BEHIND
  }

  public record DamagedFile(String kind, Harm harm, byte[] bytes) {}

  private static final int TURNS = 6;
  private static final int BYTES_BEHIND = 3_000;

  private DamagedFiles() {}

  public static List<DamagedFile> all() throws IOException {
    Map<String, byte[]> kinds = new LinkedHashMap<>();
    kinds.put("jpeg", ChartFiles.jpeg(ChartFiles.QUARTERED, false));
    kinds.put("progressive jpeg", ChartFiles.jpeg(ChartFiles.FULL, true));
    kinds.put("png", ChartFiles.png(8, true, false));
    kinds.put("interlaced png", ChartFiles.interlacedPng());
    kinds.put("gif", ChartFiles.withPalette("gif"));
    kinds.put("bmp", ChartFiles.bmp());
    kinds.put("lossy webp", ChartFiles.webp(80, false));
    kinds.put("lossy webp with alpha", ChartFiles.webp(80, true));
    kinds.put("lossless webp", ChartFiles.webp(ReferenceWebp.LOSSLESS, false));
    Random random = new Random(20261128);
    List<DamagedFile> damaged = new ArrayList<>();
    kinds.forEach((kind, file) -> {
      for (int share = 20; share <= 80; share += 20) {
        damaged.add(new DamagedFile(kind, Harm.CUT, Arrays.copyOf(file, file.length * share / 100)));
      }
      damaged.add(new DamagedFile(kind, Harm.LAST_BYTE_MISSING, Arrays.copyOf(file, file.length - 1)));
      for (int turn = 0; turn < TURNS; turn++) {
        byte[] turned = file.clone();
        // Behind the headers.
        turned[file.length / 5 + random.nextInt(file.length * 4 / 5)] ^= 1 << random.nextInt(8);
        damaged.add(new DamagedFile(kind, Harm.BIT_TURNED, turned));
      }
      byte[] behind = new byte[BYTES_BEHIND];
      random.nextBytes(behind);
      damaged.add(new DamagedFile(kind, Harm.MORE_BEHIND, JpegSamples.insert(file, file.length, behind)));
    });
    return damaged;
  }
}
