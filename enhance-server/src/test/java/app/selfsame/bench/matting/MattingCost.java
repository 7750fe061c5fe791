package app.selfsame.bench.matting;

import app.selfsame.bench.MarkdownTable;
import app.selfsame.matting.Matting;
import app.selfsame.matting.MattingWatch;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;

/** What a large portrait costs: 1200 x 1600 pixels, one thread. */
final class MattingCost {
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;
  private static final double MEGABYTE = 1e6;

  private MattingCost() {}

  static void print() {
    MattingSample sample = DrawnSamples.large();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    double[] millis = new double[ROUNDS];
    double[] allocated = new double[ROUNDS];
    double[] growth = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long heapBefore = watchHeap();
      long bytesBefore = threads.getCurrentThreadAllocatedBytes();
      long start = System.nanoTime();
      Matting.solve(sample.picture(), sample.outline(), MattingWatch.NOBODY);
      if (round >= 0) {
        millis[round] = (System.nanoTime() - start) / 1e6;
        allocated[round] = (threads.getCurrentThreadAllocatedBytes() - bytesBefore) / MEGABYTE;
        growth[round] = (heapPeak() - heapBefore) / MEGABYTE;
      }
    }
    MarkdownTable table =
        new MarkdownTable(
            System.out,
            "Selfsame on 1200 x 1600 pixels, one thread: median of " + ROUNDS + " rounds",
            "ms", "unknown pixels", "MB allocated", "MB of heap at the most, garbage included");
    table.row(
        Math.round(median(millis)), sample.unknownPixels(), Math.round(median(allocated)), Math.round(median(growth)));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Forgets the peak so far; the bytes that are in use now. */
  private static long watchHeap() {
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    return heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
  }

  private static long heapPeak() {
    return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
  }
}
