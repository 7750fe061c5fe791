package app.selfsame.workshop;

import app.selfsame.likeness.ComparedFace;
import app.selfsame.likeness.ComparedPhoto;
import app.selfsame.likeness.Obstacle;
import java.io.StreamCorruptedException;
import java.util.Arrays;
import java.util.Optional;

/**
 * What is to be compared of a photo. It was said by a process that a hostile file may have taken over.
 *
 * @param obstacle why nothing is
 * @param encoded the face in bytes of which nobody has seen yet whether they are any; there unless something stands in the way
 */
public record SeenFace(Optional<Obstacle> obstacle, Optional<byte[]> encoded) {
  /** The longest answer: a word before the face. */
  static final int MOST_BYTES = 1 + ComparedFace.MOST_BYTES;

  static SeenFace of(ComparedPhoto photo) {
    return new SeenFace(photo.obstacle(), photo.face().map(ComparedFace::encoded));
  }

  /** The obstacle in a byte, or 0 and the face. */
  byte[] bytes() {
    if (obstacle.isPresent()) {
      return new byte[] {(byte) (1 + obstacle.get().ordinal())};
    }
    byte[] face = encoded.orElseThrow();
    byte[] bytes = new byte[1 + face.length];
    System.arraycopy(face, 0, bytes, 1, face.length);
    return bytes;
  }

  /**
   * Reads them.
   *
   * @throws StreamCorruptedException when they make no sense
   */
  static SeenFace read(byte[] bytes) throws StreamCorruptedException {
    Obstacle[] obstacles = Obstacle.values();
    if (bytes.length == 0 || bytes[0] < 0 || bytes[0] > obstacles.length || (bytes[0] > 0) != (bytes.length == 1)) {
      throw new StreamCorruptedException();
    }
    return bytes[0] > 0
        ? new SeenFace(Optional.of(obstacles[bytes[0] - 1]), Optional.empty())
        : new SeenFace(Optional.empty(), Optional.of(Arrays.copyOfRange(bytes, 1, bytes.length)));
  }

  /** Overwrites the face. */
  public void wipe() {
    encoded.ifPresent(face -> Arrays.fill(face, (byte) 0));
  }
}
