package app.selfsame.network;

/**
 * The model files that the engine needs, by the name under which the build publishes them. All come from MediaPipe
 * (Apache-2.0); where each is found, and its SHA-256, is stated in the web client's build.
 */
public enum ModelFile {
  FACE_SHORT_RANGE("face_detection_short_range.tflite"),
  FACE_FULL_RANGE_SPARSE("face_detection_full_range_sparse.tflite"),
  FACE_MESH("face_landmark_with_attention.tflite"),
  PERSON_MASK("selfie_segmentation.tflite"),
  PALM_DETECTION("palm_detection_lite.tflite"),
  HAND_LANDMARKS("hand_landmark_lite.tflite");

  private final String fileName;

  ModelFile(String fileName) {
    this.fileName = fileName;
  }

  /** Whether the engine works without it: what the first verdict does not wait for. */
  public boolean isOptional() {
    return this == PALM_DETECTION || this == HAND_LANDMARKS;
  }

  public String fileName() {
    return fileName;
  }
}
