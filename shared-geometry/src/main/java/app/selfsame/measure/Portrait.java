package app.selfsame.measure;

import app.selfsame.face.Face;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.TensorSampler;
import app.selfsame.portrait.Head;
import app.selfsame.portrait.PersonMask;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What measures look at: one photo, its largest face, and the planes that several of them share, each made once and
 * only when asked for.
 */
public final class Portrait {
  private final ImagePyramid pyramid;
  private final List<Face> faces;
  private final Head head;
  private final PersonMask mask;
  private final AlignedFace aligned;
  private final Portrait whole;
  private final OrientedBoxPx frame;
  private float[] colour;
  private LuminancePlane luminance;
  private FaceRegion region;
  private final Map<Class<?>, Object> shared = new HashMap<>();
  private FaceRegion landmarkedRegion;
  private LuminanceHistogram histogram;

  /**
   * @param faces at least one, the largest first
   * @param head the largest face's
   * @param mask the person around it
   */
  public Portrait(ImagePyramid pyramid, List<Face> faces, Head head, PersonMask mask) {
    this.pyramid = pyramid;
    this.faces = List.copyOf(faces);
    this.head = head;
    this.mask = mask;
    this.aligned = new AlignedFace(new TensorSampler(pyramid), head);
    this.whole = this;
    this.frame = null;
  }

  private Portrait(Portrait whole, Head head, OrientedBoxPx frame) {
    this.pyramid = whole.pyramid;
    this.faces = whole.faces;
    this.head = head;
    this.mask = whole.mask;
    this.aligned = whole.aligned;
    this.whole = whole;
    this.frame = frame;
  }

  /**
   * The same portrait as a frame shows it: what lies beyond the frame is as though it were beyond the photo's edge, for
   * measures of the surroundings. The face is measured in the photo, whatever the frame shows of it.
   *
   * @param placed of the frame in the photo
   */
  public Portrait shownIn(OrientedBoxPx placed) {
    return new Portrait(whole, head, placed);
  }

  /** The same portrait with points of the head elsewhere. Where the face is looked at stays as it was found. */
  public Portrait with(Head other) {
    return new Portrait(whole, other, frame);
  }

  /** The portrait as the photo has it: what is worked out of the photo alone is kept there, once for all frames. */
  public Portrait whole() {
    return whole;
  }

  /** The frame that shows it; empty for the whole photo. */
  public Optional<OrientedBoxPx> frame() {
    return Optional.ofNullable(frame);
  }

  /** The upright photo. */
  public RgbaImage photo() {
    return pyramid.photo();
  }

  /** The photo halved until its longest side is at most so many pixels. */
  public RgbaImage reduced(int longestPx) {
    return pyramid.levelWithin(longestPx);
  }

  /** The upright photo with its halvings. */
  public ImagePyramid pyramid() {
    return pyramid;
  }

  public TensorSampler sampler() {
    return new TensorSampler(pyramid);
  }

  public List<Face> faces() {
    return faces;
  }

  /** The face that is judged. */
  public Face face() {
    return faces.get(0);
  }

  public Head head() {
    return head;
  }

  public PersonMask mask() {
    return mask;
  }

  public AlignedFace aligned() {
    return aligned;
  }

  /** sRGB samples 0..255 of the aligned frame: {@code SIDE_PX * SIDE_PX * 3}, rows from the top. */
  public float[] colour() {
    if (colour == null) {
      colour = aligned.colour();
    }
    return colour;
  }

  /** Linear luminance of the aligned frame. */
  public LuminancePlane luminance() {
    if (luminance == null) {
      luminance = LuminancePlane.of(colour(), AlignedFace.SIDE_PX, AlignedFace.SIDE_PX);
    }
    return luminance;
  }

  /** The whole face in the aligned frame, forehead included: for measures of our own. */
  public FaceRegion region() {
    if (region == null) {
      region = FaceRegion.of(face().mesh(), aligned, AlignedFace.SIDE_PX);
    }
    return region;
  }

  /** The landmarked region of the standard in the aligned frame: brows to chin. */
  public FaceRegion landmarkedRegion() {
    if (landmarkedRegion == null) {
      landmarkedRegion = FaceRegion.landmarked(face().mesh(), aligned, AlignedFace.SIDE_PX);
    }
    return landmarkedRegion;
  }

  /** Luminance of the landmarked region. */
  public LuminanceHistogram histogram() {
    if (histogram == null) {
      histogram = LuminanceHistogram.of(luminance(), landmarkedRegion());
    }
    return histogram;
  }

  /** The squares on the cheeks in the aligned frame. */
  public CheekZones cheeks() {
    return CheekZones.of(face().mesh(), aligned);
  }

  /** Keeps for {@link #once} what was worked out of the photo before. */
  public <T> Portrait knowing(Class<T> kind, T known) {
    shared.put(kind, known);
    return this;
  }

  /**
   * What several measures work out of this portrait in the same way, made the first time that it is asked for.
   *
   * @param kind one value of a class is kept
   * @param make makes it
   */
  public <T> T once(Class<T> kind, Function<Portrait, T> make) {
    Object kept = shared.get(kind);
    if (kept == null) {
      // Making one may ask for another, which a map does not allow while it computes.
      kept = make.apply(this);
      shared.put(kind, kept);
    }
    return kind.cast(kept);
  }
}
