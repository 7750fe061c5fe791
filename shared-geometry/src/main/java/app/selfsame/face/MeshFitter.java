package app.selfsame.face;

import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.TensorSampler;
import app.selfsame.network.NeuralNetwork;
import app.selfsame.network.Sigmoid;
import java.util.Arrays;

/**
 * Lays the mesh on a detected face: a first pass on the detection's box, then passes on the box of the mesh itself,
 * the last with lips, eyes and irises refined.
 *
 * <p>Source: Grishchenko et al., "Attention Mesh: High-fidelity Face Mesh Prediction in Real-time", 2020.
 */
final class MeshFitter {
  private static final int INPUT_PX = 192;
  private static final int COARSE_POINTS = 468;
  /** The network wants a quarter of the face's size around the face on each side. */
  private static final double MARGIN = 1.5;

  /** A detection's box is only roughly placed and turned; each pass on the mesh's own box halves what is left. */
  private static final int REFINING_PASSES = 2;

  private static final int[] IMAGE_LEFT_IRIS = {468, 469, 470, 471, 472};
  private static final int[] IMAGE_RIGHT_IRIS = {473, 474, 475, 476, 477};

  private final NeuralNetwork backbone;
  private final NeuralNetwork heads;

  MeshFitter(NeuralNetwork backbone, NeuralNetwork heads) {
    this.backbone = backbone;
    this.heads = heads;
  }

  FaceMesh fit(TensorSampler photo, Detection detection) {
    return refine(fitCoarse(photo, detection));
  }

  /** Does all of {@link #fit} for which the heads are not needed; {@link #refine} does the rest. */
  CoarseMesh fitCoarse(TensorSampler photo, Detection detection) {
    PointPx left = detection.imageLeftEye();
    PointPx right = detection.imageRightEye();
    double rotation = Math.atan2(right.y() - left.y(), right.x() - left.x());
    double side = MARGIN * Math.max(detection.box().width(), detection.box().height());
    PointPx centre = detection.box().centre();
    return fitCoarse(photo, new OrientedBoxPx(centre.x(), centre.y(), side, side, rotation));
  }

  /** The mesh of the same face if it looks another way up than {@code mesh} has it. */
  FaceMesh fitTurned(TensorSampler photo, FaceMesh mesh, double turnRadians) {
    OrientedBoxPx box = boxAround(mesh);
    PointPx centre = box.toImage(0.5, 0.5);
    OrientedBoxPx turned =
        new OrientedBoxPx(centre.x(), centre.y(), box.width(), box.height(), box.rotationRadians() + turnRadians);
    return refine(fitCoarse(photo, turned));
  }

  /** The mesh of a face that has hardly moved since it was fitted to the frame before: one pass is enough. */
  FaceMesh follow(TensorSampler frame, FaceMesh before) {
    return refine(last(frame, boxAround(before)));
  }

  private CoarseMesh fitCoarse(TensorSampler photo, OrientedBoxPx start) {
    OrientedBoxPx box = start;
    for (int pass = 0; pass < REFINING_PASSES; pass++) {
      float[] coarse = runBackbone(photo, box)[0];
      box = boxAround(toPhoto(coarse, COARSE_POINTS, box, 0));
    }
    return last(photo, box);
  }

  private CoarseMesh last(TensorSampler photo, OrientedBoxPx box) {
    float[][] outputs = runBackbone(photo, box);
    return new CoarseMesh(Arrays.copyOf(outputs[0], 3 * FaceMesh.POINTS), outputs[1][0], outputs[2], box);
  }

  /** The mesh with lips, eyes and irises as the heads place them. */
  FaceMesh refine(CoarseMesh coarse) {
    float[] mesh = coarse.cropMesh().clone();
    refineRegions(mesh, coarse.features());
    return toPhoto(mesh, FaceMesh.POINTS, coarse.box(), Sigmoid.of(coarse.rawPresence()));
  }

  /** The mesh as the backbone alone has it; the irises lie in the middle between the corners of their eyes. */
  static FaceMesh unrefined(CoarseMesh coarse) {
    float[] mesh = coarse.cropMesh().clone();
    place(mesh, IMAGE_LEFT_IRIS, FaceMesh.IMAGE_LEFT_EYE_OUTER, FaceMesh.IMAGE_LEFT_EYE_INNER);
    place(mesh, IMAGE_RIGHT_IRIS, FaceMesh.IMAGE_RIGHT_EYE_INNER, FaceMesh.IMAGE_RIGHT_EYE_OUTER);
    return toPhoto(mesh, FaceMesh.POINTS, coarse.box(), Sigmoid.of(coarse.rawPresence()));
  }

  private static void place(float[] mesh, int[] iris, int corner, int other) {
    for (int point : iris) {
      for (int axis = 0; axis < 3; axis++) {
        mesh[3 * point + axis] = (mesh[3 * corner + axis] + mesh[3 * other + axis]) / 2;
      }
    }
  }

  private float[][] runBackbone(TensorSampler photo, OrientedBoxPx box) {
    return backbone.run(photo.sample(box, INPUT_PX, INPUT_PX, 0, 1, TensorSampler.Border.REPLICATE));
  }

  private void refineRegions(float[] mesh, float[] features) {
    RegionTransform lips = RegionTransform.around(MeshRegion.LIPS, mesh);
    RegionTransform left = RegionTransform.around(MeshRegion.IMAGE_LEFT_EYE, mesh);
    RegionTransform right = RegionTransform.around(MeshRegion.IMAGE_RIGHT_EYE, mesh);
    float[][] refined =
        heads.run(lips.sampleFeatures(features), left.sampleFeatures(features), right.sampleFeatures(features));
    lips.toCrop(refined[0], MeshRegion.LIPS.points(), mesh);
    left.toCrop(refined[1], MeshRegion.IMAGE_LEFT_EYE.points(), mesh);
    left.toCrop(refined[2], IMAGE_LEFT_IRIS, mesh);
    right.toCrop(refined[3], MeshRegion.IMAGE_RIGHT_EYE.points(), mesh);
    right.toCrop(refined[4], IMAGE_RIGHT_IRIS, mesh);
  }

  private static FaceMesh toPhoto(float[] cropMesh, int points, OrientedBoxPx box, double presence) {
    float[] photoMesh = new float[3 * points];
    double photoPxPerCropPx = box.width() / INPUT_PX;
    for (int i = 0; i < points; i++) {
      PointPx point = box.toImage(cropMesh[3 * i] / INPUT_PX, cropMesh[3 * i + 1] / INPUT_PX);
      photoMesh[3 * i] = (float) point.x();
      photoMesh[3 * i + 1] = (float) point.y();
      photoMesh[3 * i + 2] = (float) (cropMesh[3 * i + 2] * photoPxPerCropPx);
    }
    return new FaceMesh(photoMesh, presence);
  }

  /** The square around the mesh in the face's own direction. */
  private static OrientedBoxPx boxAround(FaceMesh mesh) {
    PointPx left = mesh.point(FaceMesh.IMAGE_LEFT_EYE_OUTER);
    PointPx right = mesh.point(FaceMesh.IMAGE_RIGHT_EYE_OUTER);
    double rotation = Math.atan2(right.y() - left.y(), right.x() - left.x());
    double cos = Math.cos(rotation);
    double sin = Math.sin(rotation);
    double minU = Double.POSITIVE_INFINITY;
    double maxU = Double.NEGATIVE_INFINITY;
    double minV = Double.POSITIVE_INFINITY;
    double maxV = Double.NEGATIVE_INFINITY;
    float[] xyz = mesh.xyzPx();
    for (int i = 0; i < xyz.length; i += 3) {
      double u = xyz[i] * cos + xyz[i + 1] * sin;
      double v = -xyz[i] * sin + xyz[i + 1] * cos;
      minU = Math.min(minU, u);
      maxU = Math.max(maxU, u);
      minV = Math.min(minV, v);
      maxV = Math.max(maxV, v);
    }
    double middleU = (minU + maxU) / 2;
    double middleV = (minV + maxV) / 2;
    double side = MARGIN * Math.max(maxU - minU, maxV - minV);
    return new OrientedBoxPx(
        middleU * cos - middleV * sin, middleU * sin + middleV * cos, side, side, rotation);
  }

  /**
   * What the backbone has answered last.
   *
   * @param cropMesh x, y and z of each point in pixels of the crop; those of the irises are not set
   * @param rawPresence before the sigmoid
   * @param features what the heads look at
   * @param box the part of the photo under the crop
   */
  record CoarseMesh(float[] cropMesh, float rawPresence, float[] features, OrientedBoxPx box) {}
}
