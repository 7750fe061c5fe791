package app.selfsame.face;

import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import app.selfsame.network.NeuralNetwork;
import app.selfsame.network.Sigmoid;
import java.util.Arrays;

/**
 * Networks that see painted faces as the real ones see people's, and count how often they are asked. A face is a
 * square without black, whose forehead is green where the rest of it is red; one with blue in it is somebody else.
 */
final class PaintedFaces {
  private static final int SKIN = RgbaImage.opaque(255, 0, 0);
  private static final int FOREHEAD = RgbaImage.opaque(0, 255, 0);
  private static final int OTHER_SKIN = RgbaImage.opaque(255, 0, 255);
  private static final int OTHER_FOREHEAD = RgbaImage.opaque(0, 255, 255);

  /** Raw scores. */
  private static final float NOTHING = -20;
  private static final float SUSPICION = -2;
  private static final float FACE = 3;

  /** Side in pixels of a detector's input below which a face is not seen, or only suspected. */
  private static final int INVISIBLE = 5;
  private static final int BLURRED = 10;

  int shortRangeRuns;
  int fullRangeRuns;
  int meshRuns;
  int headsRuns;

  /** What a detector answers at its first run, its second and so on, the last ever after; empty: what it sees. */
  double[] shortRangeScores = {};
  double[] fullRangeScores = {};

  /** Raw presence of each mesh, whatever way up; not a number: what it sees. */
  double presence = Double.NaN;

  FaceFinder finder() {
    return new FaceFinder(shortRange(), fullRange(), backbone(), heads());
  }

  FaceTracker tracker() {
    return new FaceTracker(shortRange(), fullRange(), backbone(), heads());
  }

  private NeuralNetwork shortRange() {
    return inputs -> {
      shortRangeRuns++;
      return scripted(detect(inputs[0], 128, 896), shortRangeScores, shortRangeRuns);
    };
  }

  private NeuralNetwork fullRange() {
    return inputs -> {
      fullRangeRuns++;
      return scripted(detect(inputs[0], 192, 2304), fullRangeScores, fullRangeRuns);
    };
  }

  private NeuralNetwork backbone() {
    return inputs -> {
      meshRuns++;
      float[][] answer = mesh(inputs[0]);
      if (!Double.isNaN(presence)) {
        answer[1][0] = (float) presence;
      }
      return answer;
    };
  }

  /** The pixels of a square photo of nothing. */
  static int[] black(int side) {
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, RgbaImage.opaque(0, 0, 0));
    return pixels;
  }

  /** Paints a face with its forehead at the top, or at the right, the bottom or the left after quarter turns. */
  static void paint(int[] pixels, int side, int left, int top, int size, int quarterTurns, boolean other) {
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        int fromForehead =
            switch (quarterTurns) {
              case 0 -> y;
              case 1 -> size - 1 - x;
              case 2 -> size - 1 - y;
              default -> x;
            };
        boolean forehead = fromForehead < size / 3;
        pixels[(top + y) * side + left + x] =
            forehead ? (other ? OTHER_FOREHEAD : FOREHEAD) : other ? OTHER_SKIN : SKIN;
      }
    }
  }

  static ImagePyramid photo(int[] pixels, int side) {
    return new ImagePyramid(new RgbaImage(side, side, pixels));
  }

  /** An answer with the scores of a script for all that the detector sees. */
  private static float[][] scripted(float[][] answer, double[] script, int run) {
    if (script.length > 0) {
      float score = (float) Sigmoid.inverse(script[Math.min(run, script.length) - 1]);
      for (int i = 0; i < answer[1].length; i++) {
        answer[1][i] = answer[1][i] > NOTHING ? score : NOTHING;
      }
    }
    return answer;
  }

  /** Whatever lies in the input, upright or not, is told as an upright face: that is how detectors err. */
  private static float[][] detect(float[] input, int side, int anchors) {
    float[] regressors = new float[16 * anchors];
    float[] scores = new float[anchors];
    Arrays.fill(scores, NOTHING);
    int perSide = side == 128 ? 16 : 48;
    for (int person = 0; person < 2; person++) {
      double[] box = box(input, side, person == 1, -1, 1);
      double width = box[2] - box[0];
      if (width < INVISIBLE) {
        continue;
      }
      scores[person] = width < BLURRED ? SUSPICION : FACE;
      // Anchors 0 and 1 lie in the first cell of the short-range grid, in the first two of the other.
      double anchorX = (side == 128 ? 0.5 : person + 0.5) / perSide * side;
      double anchorY = 0.5 / perSide * side;
      double[] values = {
        (box[0] + box[2]) / 2, (box[1] + box[3]) / 2, width, box[3] - box[1],
        box[0] + 0.3 * width, box[1] + 0.4 * width, box[0] + 0.7 * width, box[1] + 0.4 * width
      };
      for (int i = 0; i < values.length; i++) {
        double anchor = i == 2 || i == 3 ? 0 : i % 2 == 0 ? anchorX : anchorY;
        regressors[16 * person + i] = (float) (values[i] - anchor);
      }
    }
    return new float[][] {regressors, scores};
  }

  /** The canonical face on what lies in the middle of the input; sure only where the forehead is at the top. */
  private static float[][] mesh(float[] input) {
    int side = 192;
    int middle = 3 * (side / 2 * side + side / 2);
    double[] box = box(input, side, input[middle + 2] > 0.5, 0, 1);
    double width = box[2] - box[0];
    float[] mesh = new float[3 * 468];
    for (int i = 0; i < 468; i++) {
      mesh[3 * i] = (float) ((box[0] + box[2]) / 2);
      mesh[3 * i + 1] = (float) ((box[1] + box[3]) / 2);
    }
    double scale = width / 15.5;
    for (int i = 0; i < CanonicalFace.size(); i++) {
      int at = 3 * CanonicalFace.meshIndex(i);
      mesh[at] += (float) (scale * CanonicalFace.x(i));
      mesh[at + 1] -= (float) (scale * CanonicalFace.y(i));
      mesh[at + 2] = (float) (-scale * CanonicalFace.z(i));
    }
    mesh[3 * 61] -= (float) (scale * 2);
    mesh[3 * 291] += (float) (scale * 2);
    int upper = 3 * ((int) (box[1] + 0.15 * width) * side + (int) ((box[0] + box[2]) / 2));
    boolean upright = width > 0 && upper >= 0 && input[upper + 1] > 0.5;
    return new float[][] {mesh, {width <= 0 ? NOTHING : upright ? 26 : 9}, new float[48 * 48 * 32]};
  }

  /** Leaves the points of each region in its middle. */
  private NeuralNetwork heads() {
    return inputs -> {
      headsRuns++;
      float[][] answers = {new float[160], new float[142], new float[10], new float[142], new float[10]};
      for (float[] answer : answers) {
        Arrays.fill(answer, 8);
      }
      return answers;
    };
  }

  /** Left, top, right, bottom of one of the two persons in an input. */
  private static double[] box(float[] input, int side, boolean other, float low, float high) {
    float half = (low + high) / 2;
    double[] box = {side, side, 0, 0};
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        int at = 3 * (y * side + x);
        boolean painted = input[at] > half || input[at + 1] > half;
        if (painted && input[at + 2] > half == other) {
          box[0] = Math.min(box[0], x);
          box[1] = Math.min(box[1], y);
          box[2] = Math.max(box[2], x + 1);
          box[3] = Math.max(box[3], y + 1);
        }
      }
    }
    return box;
  }
}
