package app.selfsame.bench;

import app.selfsame.face.Face;
import app.selfsame.face.FaceMesh;
import app.selfsame.face.HeadPose;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.PortraitMeasurer;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import app.selfsame.portrait.Head;
import app.selfsame.portrait.HeadMeasurer;
import app.selfsame.portrait.PersonMask;
import java.util.List;
import java.util.function.Function;
import org.teavm.jso.JSExport;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Int32Array;

/** Every measure for {@code ./bench cost}, each callable by itself on a face that was found elsewhere. */
public final class Measures {
  private static ImagePyramid pyramid;
  private static List<Face> faces;
  private static Head head;
  private static PersonMask mask;
  private static Portrait portrait;

  private Measures() {}

  /** Does nothing: the compiler wants a main method, the page calls the exports. */
  public static void main(String[] arguments) {}

  /**
   * Takes a photo and what was found in it.
   *
   * @param pixels as {@link RgbaImage} packs them
   * @param mesh x, y and depth of each point, in photo pixels
   * @param share of person in each of the mask's cells
   * @param region the mask's, in photo pixels: x and y of its centre, width, height and rotation in radians
   */
  @JSExport
  public static void prepare(
      Int32Array pixels, int width, int height, Float32Array mesh, Float32Array share, Float32Array region) {
    int[] copied = new int[width * height];
    for (int i = 0; i < copied.length; i++) {
      copied[i] = pixels.get(i);
    }
    pyramid = new ImagePyramid(new RgbaImage(width, height, copied));
    FaceMesh points = new FaceMesh(floats(mesh), 1);
    Face face = new Face(1, points.box(), points, HeadPose.of(points));
    faces = List.of(face);
    OrientedBoxPx box =
        new OrientedBoxPx(region.get(0), region.get(1), region.get(2), region.get(3), region.get(4));
    mask = new PersonMask(box, (int) Math.sqrt(share.getLength()), floats(share));
    head = HeadMeasurer.withHair(face, mask, width, height);
    portrait = unseen();
    PortraitMeasurer.measure(portrait);
  }

  /** The measures' names in their order, with commas between. */
  @JSExport
  public static String names() {
    StringBuilder names = new StringBuilder();
    for (Function<Portrait, Measurement> measure : PortraitMeasurer.measures()) {
      names.append(names.length() == 0 ? "" : ",").append(measure.apply(portrait).id().word());
    }
    return names.toString();
  }

  /** Takes all measures of a portrait without any plane; how many have a value. */
  @JSExport
  public static int all() {
    Portrait unseen = unseen();
    int known = 0;
    for (Function<Portrait, Measurement> measure : PortraitMeasurer.measures()) {
      known += measure.apply(unseen).value().isPresent() ? 1 : 0;
    }
    return known;
  }

  /** Takes one measure of a portrait that has all planes; its value, or -1. */
  @JSExport
  public static double one(int index) {
    return PortraitMeasurer.measures().get(index).apply(portrait).value().orElse(-1);
  }

  private static Portrait unseen() {
    return new Portrait(pyramid, faces, head, mask);
  }

  private static float[] floats(Float32Array values) {
    float[] copied = new float[values.getLength()];
    for (int i = 0; i < copied.length; i++) {
      copied[i] = values.get(i);
    }
    return copied;
  }
}
