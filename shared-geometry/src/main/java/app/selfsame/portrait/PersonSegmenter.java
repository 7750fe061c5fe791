package app.selfsame.portrait;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.TensorSampler;
import app.selfsame.network.Model;
import app.selfsame.network.NeuralNetwork;

/** Separates a person from the background around head and shoulders, where the network sees the hair largest. */
public final class PersonSegmenter {
  /** Side of the region in eye-to-chin distances: head and hair fill about half of it, shoulders reach its foot. */
  private static final double REGION_SIDE = 4.4;

  /** How far the region's centre lies below the eye line, in eye-to-chin distances. */
  private static final double CENTRE_BELOW_EYES = 0.35;

  private final NeuralNetwork network;

  public PersonSegmenter(NeuralNetwork network) {
    this.network = network;
  }

  /** Segments the region around a face, turned level with its eyes. */
  public PersonMask segment(TensorSampler photo, FaceMesh mesh) {
    HeadAxis axis = HeadAxis.of(mesh);
    double side = REGION_SIDE * axis.eyeToChinPx();
    PointPx centre = axis.above(-CENTRE_BELOW_EYES * axis.eyeToChinPx());
    return segment(photo, new OrientedBoxPx(centre.x(), centre.y(), side, side, axis.rollRadians()));
  }

  /** Segments a whole photo, more coarsely. */
  public PersonMask segmentWhole(TensorSampler photo, int widthPx, int heightPx) {
    return segment(photo, new OrientedBoxPx(widthPx / 2.0, heightPx / 2.0, widthPx, heightPx, 0));
  }

  private PersonMask segment(TensorSampler photo, OrientedBoxPx region) {
    int cells = Model.PERSON_MASK.inputShapes()[0][1];
    float[] input = photo.sample(region, cells, cells, 0, 1, TensorSampler.Border.REPLICATE);
    return new PersonMask(region, cells, network.run(input)[0]);
  }
}
