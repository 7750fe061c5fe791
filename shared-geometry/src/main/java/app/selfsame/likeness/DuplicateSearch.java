package app.selfsame.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Pairs of photos of a batch that may be one photo twice, or one person twice: candidates for somebody to look at, never more.
 * It does not find all of them.
 */
public final class DuplicateSearch {
  /** Of more photos so many pairs look alike by chance that nobody would look at them all. */
  public static final int MOST_FACES = 500;

  /** Among fewer faces nobody knows which are near to everybody, and only those that are very near are pairs. */
  public static final int LEAST_OF_MANY = CohortNorm.LEAST_FACES;

  /** Beyond, two pictures of a face are no one photo, however it was changed. */
  private static final double MOST_OF_SAME_PHOTO = 0.6;

  /** In a batch too small to tell which faces are near to everybody. */
  private static final double MOST_OF_FEW = 0.45;

  private static final double MOST_OF_MANY = 0.52;

  /** So much nearer to each other than the cohort, in its spreads, must both be. */
  private static final double MOST_OF_NORM = -4;

  private final List<ComparedFace> faces;
  private final double[][] distances;

  private DuplicateSearch(List<ComparedFace> faces) {
    this.faces = faces;
    this.distances = new double[faces.size()][faces.size()];
    for (int i = 0; i < faces.size(); i++) {
      for (int j = i + 1; j < faces.size(); j++) {
        distances[i][j] = faces.get(i).template().distanceTo(faces.get(j).template());
        distances[j][i] = distances[i][j];
      }
    }
  }

  /** What a pair may be. */
  public enum Kind {
    /** One photo, or two of one moment. */
    SAME_PHOTO,
    /** The same, one of them mirrored. */
    SAME_PHOTO_MIRRORED,
    /** One person. */
    SAME_PERSON
  }

  /**
   * A pair to look at.
   *
   * @param first its place in the batch, from 0
   * @param second its place in the batch, beyond the first's
   * @param distance of both templates
   */
  public record Candidate(int first, int second, Kind kind, double distance) {}

  /**
   * Searches a batch.
   *
   * @param faces at most {@link #MOST_FACES}
   * @return pairs that seem to be one photo first, then the nearest
   * @throws IllegalArgumentException when there are more, or templates of several versions
   */
  public static List<Candidate> among(List<ComparedFace> faces) {
    if (faces.size() > MOST_FACES) {
      throw new IllegalArgumentException(faces.size() + " faces");
    }
    return new DuplicateSearch(faces).candidates();
  }

  private List<Candidate> candidates() {
    CohortNorm norm = faces.size() < LEAST_OF_MANY ? null : new CohortNorm(distances);
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < faces.size(); i++) {
      for (int j = i + 1; j < faces.size(); j++) {
        Kind kind = distances[i][j] <= MOST_OF_SAME_PHOTO ? kind(i, j, norm) : null;
        if (kind != null) {
          found.add(new Candidate(i, j, kind, distances[i][j]));
        }
      }
    }
    found.sort(
        Comparator.comparing((Candidate pair) -> pair.kind() == Kind.SAME_PERSON)
            .thenComparingDouble(Candidate::distance));
    return found;
  }

  private Kind kind(int i, int j, CohortNorm norm) {
    Optional<SamePhotoAnswer.Measured> same =
        SamePhoto.findSameCapture(faces.get(i).capture(), faces.get(j).capture());
    if (same.isPresent()) {
      return same.get().mirrored() ? Kind.SAME_PHOTO_MIRRORED : Kind.SAME_PHOTO;
    }
    boolean isAlike =
        norm == null
            ? distances[i][j] <= MOST_OF_FEW
            : distances[i][j] <= MOST_OF_MANY && norm.of(i, j) <= MOST_OF_NORM;
    return isAlike ? Kind.SAME_PERSON : null;
  }
}
