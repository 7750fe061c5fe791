package app.selfsame.bench;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.FileRule;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.file.OutputRequest;
import app.selfsame.file.OutputWriter;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.Preparation;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.inspection.SourceFile;
import app.selfsame.matting.MattingWatch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** {@code ./bench jvm [DIR]}: photos a second on the JVM, and where the time goes. */
public final class JvmBenchmark {
  private static final int WARM_UP = 12;
  private static final int ROUNDS = 30;
  private static final int PHOTOS_A_THREAD = 10;
  private static final String NETWORKS = "of all these, networks";
  private static final List<String> TO_VERDICT = List.of("decode", "faces", "head mask", "measures", "judge");

  private final LargePhoto photo;
  private final PhotoDocument document = PackagedEngine.catalogue().find("us-passport-print").orElseThrow();
  private final Stopwatch stopwatch = new Stopwatch();
  private final PhotoDecoder decoder = new PhotoDecoder();

  private JvmBenchmark(LargePhoto photo) {
    this.photo = photo;
  }

  public static void main(String[] arguments) throws IOException {
    System.setProperty("java.awt.headless", "true");
    new JvmBenchmark(LargePhoto.of(arguments)).run();
  }

  private void run() {
    TimedNetworks networks = new TimedNetworks();
    Engine engine = networks.engine();
    for (int round = 0; round < WARM_UP; round++) {
      inspect(engine, networks);
    }
    stopwatch.reset();
    for (int round = 0; round < ROUNDS; round++) {
      inspect(engine, networks);
    }
    MarkdownTable table =
        new MarkdownTable(
            System.out,
            photo.description() + ": " + ROUNDS + " rounds, ms, median (least to most)",
            "step", "on the wall", "on the core");
    stopwatch.forEach((step, wall, core) -> table.row(step, wall, core));
    double toVerdict = TO_VERDICT.stream().mapToDouble(step -> stopwatch.core(step).median()).sum();
    double bare = stopwatch.core("bare JDK decode").median();
    double own = stopwatch.core("decode").median();
    System.out.printf(
        Locale.ROOT,
        "%nFile to verdict: %.0f ms on one core, %.2f photos a second; %.2f times the bare decode, %.2f times ours. Decode and"
            + " networks alone take %.2f times the bare decode.%n",
        toVerdict, 1000 / toVerdict, toVerdict / bare, toVerdict / own, (own + stopwatch.core(NETWORKS).median()) / bare);
    int cores = Runtime.getRuntime().availableProcessors();
    for (int threads : cores == 1 ? new int[] {1} : new int[] {1, cores}) {
      System.out.printf(Locale.ROOT, "On %d thread(s): %.2f photos a second on the wall.%n", threads, rate(threads));
    }
  }

  private void inspect(Engine engine, TimedNetworks networks) {
    stopwatch.time("bare JDK decode", this::decodeBarely);
    RgbaImage pixels = stopwatch.time("decode", () -> decoder.decode(photo.content()));
    Inspection inspection =
        stopwatch.time("faces", () -> {
          Inspection started = engine.inspect(pixels, new SourceFile("JPEG", photo.content().length));
          started.advance();
          return started;
        });
    stopwatch.time("head mask", inspection::advance);
    stopwatch.time("measures", inspection::advance);
    stopwatch.time("judge", () -> inspection.judge(document));
    networks.noteIn(stopwatch, NETWORKS);
    Preparation preparation =
        stopwatch.time(
            "prepare: judge, resample, encode",
            () -> inspection.prepare(inspection.judge(document), PreparationRequest.PLAIN, MattingWatch.NOBODY));
    if (preparation instanceof Preparation.Made made) {
      boolean grey = document.file().colour() == FileRule.ColourRule.GREY;
      OutputRequest request =
          new OutputRequest(made.file().facts().format(), made.size().dpi(), document.file().kilobytes(), grey);
      stopwatch.time("of which encode", () -> OutputWriter.write(made.picture(), request));
      stopwatch.time("verify", () -> made.isShownBy(decoder.decode(made.file().bytes())));
    }
  }

  /** What any Java program pays at least: the decoder that comes with the JDK, pixels left as it makes them. */
  private Object decodeBarely() {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
    ImageReader reader = readers.next();
    while (!reader.getClass().getName().startsWith("com.sun.")) {
      reader = readers.next();
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(photo.content()))) {
      reader.setInput(in, true, true);
      return reader.read(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      reader.dispose();
    }
  }

  /** Photos a second, file to verdict, with an engine to each thread. */
  private double rate(int threads) {
    List<Engine> engines = Stream.generate(PackagedEngine::open).limit(threads).toList();
    List<Thread> workers =
        IntStream.range(0, threads).mapToObj(i -> new Thread(() -> judgeMany(engines.get(i)))).toList();
    long start = System.nanoTime();
    workers.forEach(Thread::start);
    for (Thread worker : workers) {
      try {
        worker.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return threads * PHOTOS_A_THREAD / ((System.nanoTime() - start) / 1e9);
  }

  private void judgeMany(Engine engine) {
    PhotoDecoder own = new PhotoDecoder();
    for (int i = 0; i < PHOTOS_A_THREAD; i++) {
      Inspection inspection =
          engine.inspect(own.decode(photo.content()), new SourceFile("JPEG", photo.content().length));
      inspection.complete();
      inspection.judge(document);
    }
  }
}
