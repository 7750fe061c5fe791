package app.selfsame.network;

/**
 * The model files that the engine needs, in the order in which it needs them, by the name under which the build publishes
 * them. Those of photos and hands come from MediaPipe (Apache-2.0), that of machine-readable zones is the project's own, that of
 * comparisons is made of weights from dlib (public domain) as face-api carries them (MIT); where each is found, and its
 * SHA-256, is stated in the web client's build.
 */
public enum ModelFile {
  FACE_SHORT_RANGE("face_detection_short_range.tflite", NetworkSet.PHOTO),
  FACE_MESH_BACKBONE("face_landmark_with_attention_backbone.tflite", NetworkSet.PHOTO),
  FACE_FULL_RANGE_SPARSE("face_detection_full_range_sparse.tflite", NetworkSet.PHOTO),
  FACE_MESH_HEADS("face_landmark_with_attention_heads.tflite", NetworkSet.PHOTO),
  PERSON_MASK("selfie_segmentation.tflite", NetworkSet.PHOTO),
  PALM_DETECTION("palm_detection_lite.tflite", NetworkSet.HANDS),
  HAND_LANDMARKS("hand_landmark_lite.tflite", NetworkSet.HANDS),
  MRZ_LINE("mrz_line.tflite", NetworkSet.MRZ),
  FACE_RECOGNITION("face_recognition.tflite", NetworkSet.COMPARISON);

  private final String fileName;
  private final NetworkSet set;

  ModelFile(String fileName, NetworkSet set) {
    this.fileName = fileName;
    this.set = set;
  }

  /** What it is needed for. */
  public NetworkSet set() {
    return set;
  }

  public String fileName() {
    return fileName;
  }
}
