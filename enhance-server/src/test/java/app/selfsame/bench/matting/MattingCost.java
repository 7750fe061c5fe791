package app.selfsame.bench.matting;

import app.selfsame.bench.BrowserMatting;
import app.selfsame.bench.MarkdownTable;
import app.selfsame.bench.Samples;
import app.selfsame.matting.Matte;
import app.selfsame.matting.Matting;
import app.selfsame.matting.MattingWatch;
import app.selfsame.matting.PersonOutline;
import app.selfsame.portrait.PersonMask;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What a large portrait costs, on the JVM and in the browser: 1200 x 1600 pixels, one thread.
 *
 * @param first milliseconds of the JVM's first solve
 * @param solve milliseconds of later ones
 * @param allocated megabytes in a solve
 * @param heap megabytes that the heap grew by in a solve at the most, garbage included
 * @param upsampling milliseconds of the mask's upsampling
 * @param guided milliseconds of the wide guided filter
 */
record MattingCost(
    MattingSample sample,
    double first,
    Samples solve,
    Samples allocated,
    Samples heap,
    Samples upsampling,
    Samples guided,
    BrowserMatting browser) {
  private static final int PAGES = 3;
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;
  private static final double MEGABYTE = 1e6;

  private static final double JVM_AIM_MILLIS = 1000;
  private static final double BROWSER_AIM_MILLIS = 1500;
  private static final double BROWSER_AIM_MEGABYTES = 200;

  /** Measures; the first solve is one only when nothing was matted before. */
  static MattingCost measure() throws IOException {
    MattingSample sample = DrawnSamples.large();
    PersonOutline outline = sample.outline();
    Supplier<Matte> solve = () -> Matting.solve(sample.picture(), outline, MattingWatch.NOBODY);
    Timed<Matte> first = Timed.of(solve);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    double[] millis = new double[ROUNDS];
    double[] allocated = new double[ROUNDS];
    double[] growth = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long heapBefore = watchHeap();
      long bytesBefore = threads.getCurrentThreadAllocatedBytes();
      Timed<Matte> matte = Timed.of(solve);
      if (round >= 0) {
        millis[round] = matte.millis();
        allocated[round] = (threads.getCurrentThreadAllocatedBytes() - bytesBefore) / MEGABYTE;
        growth[round] = (heapPeak() - heapBefore) / MEGABYTE;
      }
    }
    PersonMask mask = CoarseMask.of(sample.alpha());
    return new MattingCost(
        sample,
        first.millis(),
        Samples.of(millis),
        Samples.of(allocated),
        Samples.of(growth),
        times(() -> CoarseMask.upsampled(mask, sample.picture().width(), sample.picture().height())),
        times(() -> Contest.guided(sample, Contest.WIDE_RADIUS)),
        BrowserMatting.measure(sample.picture(), outline, first.result().cutout(), PAGES, WARM_UP, ROUNDS));
  }

  void print() {
    String browserName = browser.version();
    MarkdownTable table =
        new MarkdownTable(
            System.out,
            "1200 x 1600 pixels, " + sample.unknownPixels() + " of them unknown, one thread: median (least to most) of "
                + ROUNDS + " rounds, of a first solve in " + PAGES + " pages",
            "what", "where", "cost", "aim", "");
    table.row("first solve", "JVM", millis(first), millis(JVM_AIM_MILLIS), met(first, JVM_AIM_MILLIS));
    row(table, "later solve", "JVM", solve, "ms", JVM_AIM_MILLIS);
    row(table, "first solve in a page", browserName, browser.first(), "ms", BROWSER_AIM_MILLIS);
    row(table, "later solve", browserName, browser.warm(), "ms", BROWSER_AIM_MILLIS);
    table.row("mask upsampled", "JVM", upsampling + " ms", "", share(upsampling));
    table.row("wide guided filter", "JVM", guided + " ms", "", share(guided));
    table.row("allocated in a solve", "JVM", allocated + " MB", "", "");
    table.row("growth of the heap in a solve, garbage included", "JVM", heap + " MB", "", "");
    row(
        table,
        "growth of the page's process in the first solve, compiled code and garbage included",
        browserName,
        browser.firstGrowth(),
        "MB",
        BROWSER_AIM_MEGABYTES);
    table.row(
        "the same in " + (WARM_UP + ROUNDS) + " solves", browserName, Math.round(browser.growth()) + " MB", "", "");
    table.row("greatest difference of an alpha between the two", "", browser.alphaApart() + "/255", "", "");
    table.row("pixels of the cutout that differ", "", browser.pixelsApart(), "", "");
  }

  private static void row(
      MarkdownTable table, String what, String where, Samples samples, String unit, double aim) {
    table.row(what, where, samples + " " + unit, Math.round(aim) + " " + unit, met(samples.median(), aim));
  }

  private String share(Samples other) {
    return String.format(Locale.ROOT, "%.2f of a solve's time", other.median() / solve.median());
  }

  private static String met(double value, double aim) {
    return value <= aim ? "met" : "missed";
  }

  private static String millis(double value) {
    return Math.round(value) + " ms";
  }

  private static Samples times(Supplier<?> work) {
    double[] millis = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double taken = Timed.of(work).millis();
      millis[Math.max(0, round)] = taken;
    }
    return Samples.of(millis);
  }

  /** Forgets the peak so far; the bytes that are in use now. */
  private static long watchHeap() {
    System.gc();
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    return heapPools().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
  }

  private static long heapPeak() {
    return heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
  }
}
