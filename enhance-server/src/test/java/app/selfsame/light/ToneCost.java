package app.selfsame.light;

import app.selfsame.bench.MarkdownTable;
import app.selfsame.bench.Samples;
import app.selfsame.bench.Stopwatch;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.RgbaImage;
import app.selfsame.tone.Contrast;
import app.selfsame.tone.EvenLight;
import app.selfsame.tone.Exposure;
import app.selfsame.tone.FaceHalves;
import app.selfsame.tone.ToneBounds;
import app.selfsame.tone.ToneOperation;
import app.selfsame.tone.TonePlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * What changing tones takes on a picture of two megapixels, beside {@link BareTones}, in turns, on one thread.
 */
public final class ToneCost {
  private static final int WIDTH = 1256;
  private static final int HEIGHT = 1600;
  private static final int WARM_UP = 15;
  private static final int ROUNDS = 41;
  private static final double AIM = 1.25;

  private static final FaceHalves HALVES = new FaceHalves(new PointPx(628, 760), 1, 0, 330);

  private ToneCost() {}

  /** Measures and prints a table. */
  public static void print() {
    RgbaImage picture = textured();
    Map<String, TonePlan> plans = new LinkedHashMap<>();
    plans.put("exposure", plan(new Exposure(0.4)));
    plans.put("even light", plan(new EvenLight(1.15)));
    plans.put("contrast", plan(new Contrast(ToneBounds.CONTRAST_SHARE)));
    plans.put("all of them", plan(new Exposure(0.4), new EvenLight(1.15), new Contrast(ToneBounds.CONTRAST_SHARE)));
    OpenCvToning toning = new OpenCvToning();
    MarkdownTable table =
        new MarkdownTable(
            System.out,
            "Changing tones, " + WIDTH + " x " + HEIGHT + " px, one thread, ms on the core",
            "operations", "Selfsame", "bare OpenCV", "ratio", "aim " + AIM);
    plans.forEach(
        (name, plan) -> {
          Stopwatch stopwatch = new Stopwatch();
          for (int round = -WARM_UP; round < ROUNDS; round++) {
            if (round == 0) {
              stopwatch.reset();
            }
            stopwatch.time("ours", () -> toning.apply(picture, plan));
            try (NativePictures natives = new NativePictures(); Mat held = new Mat()) {
              natives.of(picture).copyTo(held);
              stopwatch.time("bare", () -> BareTones.of(held, plan).empty());
            }
          }
          Samples ours = stopwatch.core("ours");
          Samples bare = stopwatch.core("bare");
          double ratio = ours.median() / bare.median();
          table.row(name, ours, bare, String.format(Locale.ROOT, "%.2f", ratio), ratio < AIM ? "met" : "missed");
        });
  }

  private static TonePlan plan(ToneOperation... operations) {
    return new TonePlan(List.of(operations), HALVES, List.of(new PointPx(500, 760), new PointPx(750, 760)));
  }

  private static RgbaImage textured() {
    int[] pixels = new int[WIDTH * HEIGHT];
    for (int i = 0; i < pixels.length; i++) {
      int x = i % WIDTH;
      int y = i / WIDTH;
      int tone = (int) (120 + 60 * Math.sin(x / 31.0) * Math.cos(y / 17.0) + (x * 7 + y * 13) % 11);
      pixels[i] = RgbaImage.opaque(Math.min(255, tone + 20), tone, Math.max(0, tone - 15));
    }
    return new RgbaImage(WIDTH, HEIGHT, pixels);
  }
}
