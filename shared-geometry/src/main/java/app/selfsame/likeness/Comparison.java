package app.selfsame.likeness;

import app.selfsame.message.MessageKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What came of comparing two photos.
 *
 * @param answer whether the faces look alike
 * @param distance of the faces' templates; empty where they were not compared
 * @param samePhoto whether both are one photo; empty where the faces were not compared, and where nothing but a template is
 *     left of one
 * @param reasons what stood in the way, of each photo
 */
public record Comparison(
    LikenessAnswer answer, OptionalDouble distance, Optional<SamePhotoAnswer> samePhoto, List<Reason> reasons) {
  public Comparison {
    reasons = List.copyOf(reasons);
  }

  /** Which of both photos. */
  public enum Side {
    FIRST,
    SECOND
  }

  /** What stood in the way in one of them. */
  public record Reason(Side side, Obstacle obstacle) {}

  /**
   * Compares two photos; the order changes nothing but the sides of reasons.
   *
   * @param showsDocument whether either is the picture of a document, whose print makes faces differ more
   */
  public static Comparison of(ComparedPhoto first, ComparedPhoto second, boolean showsDocument) {
    List<Reason> reasons = new ArrayList<>();
    first.obstacle().ifPresent(obstacle -> reasons.add(new Reason(Side.FIRST, obstacle)));
    second.obstacle().ifPresent(obstacle -> reasons.add(new Reason(Side.SECOND, obstacle)));
    if (!reasons.isEmpty()) {
      return notCompared(reasons);
    }
    ComparedFace one = first.face().orElseThrow();
    ComparedFace other = second.face().orElseThrow();
    double distance = one.template().distanceTo(other.template());
    boolean isPoor = showsDocument || one.isPoor() || other.isPoor();
    return new Comparison(
        LikenessAnswer.of(distance, isPoor),
        OptionalDouble.of(distance),
        Optional.of(SamePhoto.compare(one.capture(), other.capture())),
        List.of());
  }

  /**
   * Compares a photo with what is left of an earlier one, which is the second side.
   *
   * @param isPoor whether the face that the template was made of was small or turned a little
   * @param showsDocument whether the photo is the picture of a document
   * @throws IllegalArgumentException when the template is of another version
   */
  public static Comparison of(ComparedPhoto photo, FaceTemplate template, boolean isPoor, boolean showsDocument) {
    if (photo.obstacle().isPresent()) {
      return notCompared(List.of(new Reason(Side.FIRST, photo.obstacle().get())));
    }
    ComparedFace face = photo.face().orElseThrow();
    double distance = face.template().distanceTo(template);
    return new Comparison(
        LikenessAnswer.of(distance, isPoor || showsDocument || face.isPoor()),
        OptionalDouble.of(distance),
        Optional.empty(),
        List.of());
  }

  private static Comparison notCompared(List<Reason> reasons) {
    return new Comparison(LikenessAnswer.NOT_COMPARED, OptionalDouble.empty(), Optional.empty(), reasons);
  }

  /** Whether both seem to be one photo, or taken in one moment: empty where that was not measured. */
  public Optional<Boolean> isSamePhoto() {
    return measured().map(SamePhotoAnswer.Measured::isSameCapture);
  }

  /** Whether both seem to be one photo, of which one is mirrored. */
  public boolean isMirrored() {
    return measured().filter(found -> found.isSameCapture() && found.mirrored()).isPresent();
  }

  private Optional<SamePhotoAnswer.Measured> measured() {
    return samePhoto.filter(SamePhotoAnswer.Measured.class::isInstance).map(SamePhotoAnswer.Measured.class::cast);
  }

  /** What is said: the answer, what stood in the way, whether both are one photo, and for whom it errs. */
  public List<MessageKey> sentences() {
    List<MessageKey> sentences = new ArrayList<>();
    sentences.add(answer);
    if (isSamePhoto().orElse(false)) {
      sentences.add(isMirrored() ? LikenessMessage.SAME_PHOTO_MIRRORED : LikenessMessage.SAME_PHOTO);
    }
    if (distance.isPresent()) {
      sentences.add(LikenessMessage.LIMITS);
    }
    return sentences;
  }

  /** 1 less the distance: higher is more alike, and no share of anything. */
  public OptionalDouble similarity() {
    return distance.isPresent() ? OptionalDouble.of(1 - distance.getAsDouble()) : OptionalDouble.empty();
  }
}
