package app.selfsame.likeness;

import java.util.Arrays;

/**
 * What the recognition network makes of a face: 128 numbers, to be compared with those of another face and good for nothing
 * else. It is biometric data of the person.
 *
 * @param version of network and alignment together; templates of different versions cannot be compared
 * @param values not to be written to
 */
public record FaceTemplate(int version, float[] values) {
  /** dlib's residual network, version 1, weights of 8 bits; {@link RecognitionChip} with a padding of 0.15. */
  public static final int VERSION = 1;

  public static final int LENGTH = 128;

  private static final int HEADER_BYTES = 2;

  /** Length of the encoded form. */
  public static final int BYTES = HEADER_BYTES + Float.BYTES * LENGTH;

  public FaceTemplate {
    if (values.length != LENGTH) {
      throw new IllegalArgumentException(values.length + " numbers instead of " + LENGTH);
    }
    for (float value : values) {
      if (!Float.isFinite(value)) {
        throw new IllegalArgumentException("a number that is none");
      }
    }
  }

  /** Whether it can be compared with what this program makes of a face. */
  public boolean isCurrent() {
    return version == VERSION;
  }

  /**
   * Euclidean distance: 0 for the same chip, below 0.52 mostly of one person, above 0.7 hardly ever.
   *
   * @throws IllegalArgumentException when the other is of another version
   */
  public double distanceTo(FaceTemplate other) {
    if (version != other.version) {
      throw new IllegalArgumentException("version " + other.version + " beside version " + version);
    }
    double sum = 0;
    for (int i = 0; i < LENGTH; i++) {
      double difference = values[i] - other.values[i];
      sum += difference * difference;
    }
    return Math.sqrt(sum);
  }

  /** {@link #BYTES} bytes: the version in two, then the numbers as IEEE 754 floats, the least significant byte first. */
  public byte[] encoded() {
    FaceBytes out = new FaceBytes(new byte[BYTES]);
    out.write(version).write(version >> 8);
    for (float value : values) {
      out.write(value);
    }
    return out.all();
  }

  /**
   * Reads {@link #encoded()}, of whichever version.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static FaceTemplate decode(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException(bytes.length + " bytes instead of " + BYTES);
    }
    FaceBytes in = new FaceBytes(bytes);
    int version = in.read() | in.read() << 8;
    float[] values = new float[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      values[i] = in.readFloat();
    }
    return new FaceTemplate(version, values);
  }

  /** Overwrites the numbers. */
  public void wipe() {
    Arrays.fill(values, 0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FaceTemplate template
        && version == template.version
        && Arrays.equals(values, template.values);
  }

  @Override
  public int hashCode() {
    return 31 * version + Arrays.hashCode(values);
  }

  /** Nothing of the person, so that no log ever holds it. */
  @Override
  public String toString() {
    return "FaceTemplate, version " + version;
  }
}
