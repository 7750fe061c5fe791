package app.selfsame.inspection;

import app.selfsame.face.FaceFinder;
import app.selfsame.hand.HandFinder;
import app.selfsame.image.RgbaImage;
import app.selfsame.network.Model;
import app.selfsame.network.Networks;
import app.selfsame.portrait.PersonSegmenter;
import java.util.Optional;

/**
 * Inspects photos, one at a time: the same on the JVM and in the browser, given the networks of either.
 */
public final class Engine {
  private final FaceFinder faceFinder;
  private final PersonSegmenter segmenter;
  private final Optional<HandFinder> handFinder;

  /**
   * An engine for everything but hands. Each network is asked for when it is first needed; where one is not to be had, or
   * does not compute what it should, whatever needs it throws what {@link Networks#get} does.
   */
  public Engine(Networks networks) {
    this(
        new FaceFinder(
            networks.later(Model.FACE_SHORT_RANGE),
            networks.later(Model.FACE_FULL_RANGE_SPARSE),
            networks.later(Model.FACE_MESH_BACKBONE),
            networks.later(Model.FACE_MESH_HEADS)),
        new PersonSegmenter(networks.later(Model.PERSON_MASK)),
        Optional.empty());
  }

  private Engine(FaceFinder faceFinder, PersonSegmenter segmenter, Optional<HandFinder> handFinder) {
    this.faceFinder = faceFinder;
    this.segmenter = segmenter;
    this.handFinder = handFinder;
  }

  private static HandFinder handFinder(Networks networks) {
    return new HandFinder(networks.get(Model.PALM_DETECTION), networks.get(Model.HAND_LANDMARKS));
  }

  /**
   * The same engine, which also looks for hands.
   *
   * @throws IllegalStateException when the networks for it are not here, or do not compute what they should
   */
  public Engine findingHands(Networks networks) {
    return new Engine(faceFinder, segmenter, Optional.of(handFinder(networks)));
  }

  /**
   * Starts an inspection; {@link Inspection#advance()} does the work.
   *
   * @param photo upright; where it is transparent, white shows through, as on the paper it would be printed on
   */
  public Inspection inspect(RgbaImage photo, SourceFile file) {
    return new Inspection(faceFinder, segmenter, handFinder, photo, file);
  }

  /** Looks for hands in a photo that was inspected when this engine could not find them yet. */
  public void findHands(Inspection inspection) {
    inspection.addHands(handFinder.orElseThrow());
  }
}
