package app.selfsame.bench.mrz;

import ai.djl.engine.Engine;
import app.selfsame.network.Model;
import app.selfsame.network.NeuralNetwork;
import app.selfsame.tflite.TfliteRuntime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** What stands beside a network's file: how it was made, and what it reads. */
final class LineAccount {
  private static final int LINES = 2000;

  private LineAccount() {}

  /** @param more steps of the second round */
  static String of(byte[] file, int steps, int more) {
    NeuralNetwork network = new TfliteRuntime().load(Model.MRZ_LINE, file);
    StringBuilder text = new StringBuilder();
    line(text, "mrz_line.tflite, %d bytes", file.length);
    line(text, "SHA-256 %s", sha256(file));
    line(text, "");
    line(text, "made by ./bench mrz-training %d %d", steps, more);
    line(text, "%s %s, one thread, on Java %s; letters of Debian's fonts-ocr-b 0.3~dfsg1-1",
        Engine.getInstance().getEngineName(), Engine.getInstance().getVersion(), System.getProperty("java.version"));
    line(text, "%d steps, then %d, of %d drawn lines each, of seeds 0 to %d; first weights of seed %d", steps, more,
        LineBatch.LINES, (long) (steps + more) * LineBatch.LINES - 1, LineTraining.FIRST_WEIGHTS);
    line(text, "");
    line(text, "read right of %d drawn lines each, of seeds from %d on, which were not learned:", LINES,
        LineAccuracy.FIRST_UNSEEN);
    line(text, "px a character | characters | blanks | whole lines | place, off by cells");
    OcrB font = OcrB.load();
    double[] pitches = {4.2, 5, 6, 8, 11, 15, 22};
    for (int i = 0; i + 1 < pitches.length; i++) {
      LineConditions conditions = LineConditions.PHOTOS.pitch(pitches[i], pitches[i + 1]);
      row(text, pitches[i] + " to " + pitches[i + 1], network, new LineGenerator(font, conditions));
    }
    LineConditions clean = LineConditions.PHOTOS.pitch(6, 22).undisturbed();
    row(text, "6.0 to 22.0, undisturbed", network, new LineGenerator(font, clean));
    return text.toString();
  }

  private static void row(StringBuilder text, String name, NeuralNetwork network, LineGenerator generator) {
    LineAccuracy accuracy = LineAccuracy.of(network, generator, LineAccuracy.FIRST_UNSEEN, LINES);
    line(text, "%s | %.5f | %.5f | %.4f | %.4f", name, accuracy.share(),
        (double) accuracy.rightBlanks() / accuracy.blanks(), (double) accuracy.rightLines() / accuracy.lines(),
        accuracy.meanDistance());
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static String sha256(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
