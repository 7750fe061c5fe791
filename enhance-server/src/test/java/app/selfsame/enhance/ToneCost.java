package app.selfsame.enhance;

import app.selfsame.bench.MarkdownTable;
import app.selfsame.bench.Samples;
import app.selfsame.bench.Stopwatch;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.RgbaImage;
import app.selfsame.tone.ChannelTables;
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
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_imgproc.CLAHE;

/**
 * What changing tones takes on a picture of two megapixels, beside the bare OpenCV calls that do the same to pixels which
 * OpenCV holds already, in turns, on one thread. The bare calls neither plan, nor bring pixels in and out of Java, nor
 * overwrite them, nor bring the skin back to its lightness.
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
              stopwatch.time("bare", () -> bare(held, plan));
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

  private static boolean bare(Mat picture, TonePlan plan) {
    Mat toned = new Mat();
    opencv_core.LUT(picture, table(plan.imageLeftTables()), toned);
    if (plan.treatsHalves()) {
      Mat right = new Mat();
      opencv_core.LUT(picture, table(plan.imageRightTables()), right);
      float[] cells = plan.halves().imageLeftShares(32, 40, WIDTH / 32.0, HEIGHT / 40.0);
      Mat left = new Mat();
      Mat field = new Mat(40, 32, opencv_core.CV_32FC1);
      NativePictures.bytes(field).asFloatBuffer().put(cells);
      opencv_imgproc.resize(field, left, new Size(WIDTH, HEIGHT), 0, 0, opencv_imgproc.INTER_CUBIC);
      Mat other = new Mat();
      left.convertTo(other, -1, -1, 1);
      Mat blended = new Mat();
      opencv_imgproc.blendLinear(toned, right, left, other, blended);
      toned = blended;
    }
    if (plan.contrastShare() > 0) {
      contrast(toned, plan.contrastShare());
    }
    return toned.empty();
  }

  private static void contrast(Mat rgba, double share) {
    Mat rgb = new Mat();
    opencv_imgproc.cvtColor(rgba, rgb, opencv_imgproc.COLOR_RGBA2RGB);
    Mat lab = new Mat();
    rgb.convertTo(lab, opencv_core.CV_32FC3, 1 / 255.0, 0);
    opencv_imgproc.cvtColor(lab, lab, opencv_imgproc.COLOR_RGB2Lab);
    Mat lightness = new Mat();
    opencv_core.extractChannel(lab, lightness, 0);
    Mat steps = new Mat();
    lightness.convertTo(steps, opencv_core.CV_8UC1, 2.55, 0);
    Mat equal = new Mat();
    CLAHE clahe =
        opencv_imgproc.createCLAHE(ToneBounds.CONTRAST_CLIP, new Size(Contrast.TILES, Contrast.TILES));
    clahe.apply(steps, equal);
    Mat added = new Mat();
    opencv_core.subtract(equal, steps, added, opencv_core.noArray(), opencv_core.CV_32FC1);
    opencv_core.scaleAdd(added, share / 2.55, lightness, lightness);
    opencv_core.insertChannel(lightness, lab, 0);
    opencv_imgproc.cvtColor(lab, lab, opencv_imgproc.COLOR_Lab2RGB);
    lab.convertTo(rgb, opencv_core.CV_8UC3, 255, 0);
    opencv_imgproc.cvtColor(rgb, rgba, opencv_imgproc.COLOR_RGB2RGBA);
  }

  private static Mat table(ChannelTables tables) {
    Mat table = new Mat(1, 256, opencv_core.CV_8UC4);
    for (int i = 0; i < 256; i++) {
      NativePictures.bytes(table).putInt(
          4 * i,
          RgbaImage.opaque(tables.red()[i] & 0xff, tables.green()[i] & 0xff, tables.blue()[i] & 0xff));
    }
    return table;
  }
}
