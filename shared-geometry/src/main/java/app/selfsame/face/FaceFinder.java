package app.selfsame.face;

import app.selfsame.image.ImagePyramid;
import app.selfsame.network.NeuralNetwork;
import java.util.List;

/**
 * Finds every face of a photo: the short-range detector for the portrait, the full-range one for faces that are small
 * or beside it, and the mesh to dismiss what only looked like a face.
 */
public final class FaceFinder {
  /** The mesh's own certainty; it is near 0 or near 1 in practice. */
  static final double MINIMUM_PRESENCE = 0.5;

  private final FaceDetectors detectors;
  private final FaceFitter faceFitter;

  public FaceFinder(
      NeuralNetwork shortRange, NeuralNetwork fullRange, NeuralNetwork meshBackbone, NeuralNetwork meshHeads) {
    this.detectors = new FaceDetectors(BlazeFace.shortRange(shortRange), BlazeFace.fullRange(fullRange));
    this.faceFitter = new FaceFitter(new MeshFitter(meshBackbone, meshHeads));
  }

  /** A photo to look through; nothing is looked at yet. */
  public FaceSearch search(ImagePyramid pyramid) {
    return new FaceSearch(detectors, faceFitter, pyramid);
  }

  /** All faces of the photo, the largest first. */
  public List<Face> find(ImagePyramid pyramid) {
    return search(pyramid).all();
  }
}
