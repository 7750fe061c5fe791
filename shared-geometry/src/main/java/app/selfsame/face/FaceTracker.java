package app.selfsame.face;

import app.selfsame.image.ImagePyramid;
import app.selfsame.image.TensorSampler;
import app.selfsame.network.NeuralNetwork;
import java.util.List;
import java.util.Optional;

/**
 * Follows a face through the frames of a camera. The whole frame is searched when the face is lost and each
 * {@value #SEARCH_EVERY} frames, for others beside it; in between the mesh is laid where it lay before, in one pass.
 *
 * <p>It sees less than {@link FaceFinder}: upright faces that are near. It is for guiding, and the photo that is taken is
 * looked through by the other.
 */
public final class FaceTracker {
  private static final int SEARCH_EVERY = 10;

  /** Smaller ones beside the face, by area, are somebody on a poster or a false alarm, as for the verdict. */
  private static final double OTHER_FACE_AREA = 0.1;

  private final FaceDetectors detectors;
  private final MeshFitter fitter;
  private FaceMesh followed;
  private double score;
  private boolean isAlone = true;
  private int framesSinceSearch;

  public FaceTracker(
      NeuralNetwork shortRange, NeuralNetwork fullRange, NeuralNetwork meshBackbone, NeuralNetwork meshHeads) {
    detectors = new FaceDetectors(BlazeFace.shortRange(shortRange), BlazeFace.fullRange(fullRange));
    fitter = new MeshFitter(meshBackbone, meshHeads);
  }

  /** What the next frame shows. Frames may differ in size; the face is lost then. */
  public Sighting look(ImagePyramid frame) {
    TensorSampler sampler = new TensorSampler(frame);
    framesSinceSearch++;
    if (followed != null) {
      followed = fitter.follow(sampler, followed);
    }
    if (followed == null || followed.presence() < FaceFinder.MINIMUM_PRESENCE || framesSinceSearch >= SEARCH_EVERY) {
      search(frame, sampler);
    }
    return followed == null
        ? Sighting.NOBODY
        : new Sighting(Optional.of(new Face(score, followed.box(), followed, HeadPose.of(followed))), isAlone);
  }

  /** Begins anew with the next frame. */
  public void forget() {
    followed = null;
    isAlone = true;
  }

  private void search(ImagePyramid frame, TensorSampler sampler) {
    framesSinceSearch = 0;
    FaceMesh before = followed;
    List<Detection> found = detectors.look(sampler, frame.photo(), 0).detections();
    forget();
    Optional<Detection> largest =
        found.stream().max((one, other) -> Double.compare(one.box().areaPx(), other.box().areaPx()));
    if (largest.isEmpty()) {
      return;
    }
    boolean isSame =
        before != null
            && before.presence() >= FaceFinder.MINIMUM_PRESENCE
            && before.box().intersectionOverUnion(largest.get().box()) > Detection.SAME_FACE_OVERLAP;
    FaceMesh mesh = isSame ? before : fitter.fit(sampler, largest.get());
    if (mesh.presence() < FaceFinder.MINIMUM_PRESENCE) {
      return;
    }
    followed = mesh;
    score = largest.get().score();
    isAlone =
        found.stream()
            .noneMatch(
                other ->
                    !other.isSameFace(largest.get())
                        && other.box().areaPx() > OTHER_FACE_AREA * largest.get().box().areaPx());
  }
}
