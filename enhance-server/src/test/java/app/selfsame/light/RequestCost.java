package app.selfsame.light;

import app.selfsame.bench.MarkdownTable;
import app.selfsame.bench.Samples;
import app.selfsame.bench.Stopwatch;
import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.file.LosslessFile;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.SourceFile;
import app.selfsame.message.English;
import app.selfsame.tone.TonePlan;
import app.selfsame.tone.TonePlanner;
import app.selfsame.verdict.Check;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * What a request takes from its body to its answer's, in this process, on one thread: the parts one by one, then all of
 * it as the server does it, in turns with OpenCV alone. Times are the thread's own on the core; what the garbage
 * collector and the compiler do beside it is not in them.
 */
public final class RequestCost {
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 31;
  private static final int PIXELS = DimPortrait.WIDTH * DimPortrait.HEIGHT;
  private static final List<String> PARTS =
      List.of("decode PNG", "decode JPEG", "judge before", "plan", "change tones", "judge after", "encode PNG");

  private final PhotoDocument document = PackagedEngine.catalogue().find(DimPortrait.DOCUMENT).orElseThrow();
  private final Engine engine = PackagedEngine.open();
  private final Enhancer enhancer = new EngineEnhancer(engine);
  private final OpenCvToning toning = new OpenCvToning();
  private final Stopwatch stopwatch = new Stopwatch();
  private final byte[] png;
  private final byte[] jpeg;

  private RequestCost(DimPortrait portrait) throws IOException {
    RgbaImage picture = portrait.dimmed(DimPortrait.WIDTH, DimPortrait.HEIGHT);
    png = LosslessFile.of(picture);
    jpeg = DimPortrait.jpeg(picture);
  }

  /** A picture and what is found out about it. */
  private record Judged(List<Check> checks, Inspection inspection) {}

  /** Measures and prints a table. */
  public static void print(DimPortrait portrait) throws IOException {
    RequestCost cost = new RequestCost(portrait);
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      if (round == 0) {
        cost.stopwatch.reset();
      }
      TonePlan plan = cost.parts();
      cost.whole("PNG", ImageFormat.PNG, cost.png, plan);
      cost.whole("JPEG", ImageFormat.JPEG, cost.jpeg, plan);
    }
    cost.table(portrait.description());
    cost.sizes();
  }

  private TonePlan parts() {
    stopwatch.time("decode JPEG", () -> CropFile.admit(ImageFormat.JPEG, jpeg, PIXELS).decode(new PhotoDecoder(), true));
    RgbaImage crop = stopwatch.time("decode PNG", () -> CropFile.admit(ImageFormat.PNG, png, PIXELS).decode(new PhotoDecoder(), true));
    Judged before = stopwatch.time("judge before", () -> judged(crop));
    TonePlan plan =
        stopwatch.time(
            "plan", () -> TonePlanner.plan(before.checks(), before.inspection().portrait().orElseThrow()));
    RgbaImage relit = stopwatch.time("change tones", () -> toning.apply(crop, plan));
    stopwatch.time("judge after", () -> judged(relit));
    stopwatch.time("encode PNG", () -> LosslessFile.of(relit));
    try (Mat decoded = BareFile.decode(png)) {
      stopwatch.time("bare decode PNG", () -> close(BareFile.decode(png)));
      stopwatch.time("bare decode JPEG", () -> close(BareFile.decode(jpeg)));
      Mat toned = stopwatch.time("bare change tones", () -> BareTones.of(decoded, plan));
      stopwatch.time("bare encode PNG", () -> BareFile.encode(toned));
      toned.close();
    }
    return plan;
  }

  private static boolean close(Mat picture) {
    picture.close();
    return true;
  }

  private void whole(String name, ImageFormat format, byte[] file, TonePlan plan) {
    LightRequest request = new LightRequest(document, format, file.length, English.texts());
    EnhancedFile answer =
        stopwatch.time("whole " + name, () -> EnhancedFile.of(CropFile.admit(format, file, PIXELS), request, new PhotoDecoder(), enhancer, true));
    if (!answer.outcome().equals("enhanced")) {
      throw new IllegalStateException(answer.outcome());
    }
    stopwatch.time("bare whole " + name, () -> BareFile.relit(file, plan));
  }

  private Judged judged(RgbaImage picture) {
    Inspection inspection = engine.inspect(picture, new SourceFile("PNG", png.length));
    inspection.complete();
    return new Judged(inspection.judge(document).checks(), inspection);
  }

  private void table(String description) {
    String files = png.length / 1000 + " kB as PNG, " + jpeg.length / 1000 + " kB as JPEG";
    MarkdownTable table =
        new MarkdownTable(
            System.out,
            "A request, " + description + " cut to " + DimPortrait.WIDTH + " x " + DimPortrait.HEIGHT + " px, " + files
                + ", one thread, ms on the core",
            "part", "Selfsame", "bare OpenCV", "ratio", "requests a second and core");
    for (String part : PARTS) {
      Samples ours = stopwatch.core(part);
      if (part.startsWith("judge") || part.equals("plan")) {
        table.row(part, ours, "none", "", "");
      } else {
        Samples bare = stopwatch.core("bare " + part);
        table.row(part, ours, bare, ratio(ours.median(), bare.median()), "");
      }
    }
    for (String format : List.of("PNG", "JPEG")) {
      double ours =
          stopwatch.core("decode " + format).median()
              + stopwatch.core("change tones").median()
              + stopwatch.core("encode PNG").median();
      Samples bare = stopwatch.core("bare whole " + format);
      row(table, "of " + format + ", without judging", figure(ours), ours, bare);
      Samples whole = stopwatch.core("whole " + format);
      row(table, "of " + format + ", all of it", whole, whole.median(), bare);
    }
  }

  private static void row(MarkdownTable table, String part, Object ours, double median, Samples bare) {
    table.row(part, ours, bare, ratio(median, bare.median()), figure(1000 / median));
  }

  /** What the encoders were paid for. */
  private void sizes() {
    RgbaImage crop = CropFile.admit(ImageFormat.PNG, png, PIXELS).decode(new PhotoDecoder(), true);
    Inspection inspection = judged(crop).inspection();
    TonePlan plan = TonePlanner.plan(inspection.judge(document).checks(), inspection.portrait().orElseThrow());
    System.out.printf(
        Locale.ROOT,
        "%nDone: %s. The answer is a PNG of %d kB, OpenCV's of %d kB.%n",
        plan.notes().stream().map(note -> note.edit().word() + " " + note.amounts()).collect(Collectors.joining(", ")),
        LosslessFile.of(toning.apply(crop, plan)).length / 1000,
        BareFile.relit(png, plan).length / 1000);
  }

  private static String ratio(double ours, double bare) {
    return String.format(Locale.ROOT, "%.2f", ours / bare);
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
