package app.selfsame.network;

/** The networks that the engine runs: each a whole model file, or a part cut out of one; in the order of use. */
public enum Model {
  /** BlazeFace, short range. In: RGB in -1..1. Out: 896 anchors x 16 regressors; 896 scores before the sigmoid. */
  FACE_SHORT_RANGE(
      ModelFile.FACE_SHORT_RANGE,
      shapes(shape(1, 128, 128, 3)),
      lengths(896 * 16, 896),
      answer(13.9882, 10.6636)),
  /**
   * Attention mesh up to its first custom operation. In: RGB in 0..1. Out: 468 x (x, y, z) in crop pixels; face flag
   * before the sigmoid; 48 x 48 x 32 features.
   */
  FACE_MESH_BACKBONE(
      ModelFile.FACE_MESH_BACKBONE,
      shapes(shape(1, 192, 192, 3)),
      lengths(1404, 1, 48 * 48 * 32),
      tensors(0),
      tensors(186, 710, 35),
      answer(65.8135, 20.2685, 1.0441)),
  /**
   * BlazeFace, full range, sparse. In: RGB in -1..1. Out: 2304 anchors x 16 regressors; 2304 scores before the sigmoid.
   */
  FACE_FULL_RANGE_SPARSE(
      ModelFile.FACE_FULL_RANGE_SPARSE,
      shapes(shape(1, 192, 192, 3)),
      lengths(2304 * 16, 2304),
      answer(8.2227, 11.7764)),
  /**
   * The region heads of the attention mesh. In: the features under lips, image-left eye, image-right eye. Out: lips
   * 80 x (x, y), image-left eye 71 x 2, its iris 5 x 2, image-right eye 71 x 2, its iris 5 x 2.
   */
  FACE_MESH_HEADS(
      ModelFile.FACE_MESH_HEADS,
      shapes(shape(1, 16, 16, 32), shape(1, 16, 16, 32), shape(1, 16, 16, 32)),
      lengths(160, 142, 10, 142, 10),
      tensors(199, 200, 201),
      tensors(684, 687, 690, 693, 696),
      answer(30.824, 33.9137, 34.1875, 33.3825, 31.4516)),
  /** Selfie segmentation. In: RGB in 0..1. Out: 256 x 256 share of person, 0..1. */
  PERSON_MASK(
      ModelFile.PERSON_MASK,
      shapes(shape(1, 256, 256, 3)),
      lengths(256 * 256),
      answer(0.174)),
  /** Palm detection, lite. In: RGB in 0..1. Out: 2016 anchors x 18 regressors; 2016 scores before the sigmoid. */
  PALM_DETECTION(
      ModelFile.PALM_DETECTION,
      shapes(shape(1, 192, 192, 3)),
      lengths(2016 * 18, 2016),
      answer(10.2519, 9.4854)),
  /**
   * Hand landmarks, lite. In: RGB in 0..1. Out: 21 x (x, y, z) in crop pixels; presence of a hand, 0..1; share of right
   * hand, 0..1; 21 x (x, y, z) in metres.
   */
  HAND_LANDMARKS(
      ModelFile.HAND_LANDMARKS,
      shapes(shape(1, 224, 224, 3)),
      lengths(63, 1, 1, 63),
      answer(75.5448, 0.0086, 0.259, 0.0071)),
  /**
   * Line of a machine-readable zone. In: {@code mrz.LineTensor}. Out, for each of 46 cells: 38 scores before the softmax, in
   * the order of {@code mrz.MrzAlphabet}; how far right of the cell's middle and below it the character's is, in cells.
   */
  MRZ_LINE(
      ModelFile.MRZ_LINE,
      shapes(shape(1, 24, 46 * 16, 1)),
      lengths(46 * 38, 46 * 2),
      answer(1.054, 0.0605)),
  /**
   * Face recognition: dlib's residual network, version 1. In: RGB in 0..1 of {@code likeness.RecognitionChip}. Out: 128
   * numbers whose Euclidean distance tells people apart.
   */
  FACE_RECOGNITION(
      ModelFile.FACE_RECOGNITION,
      shapes(shape(1, 150, 150, 3)),
      lengths(128),
      answer(0.0915));

  private final ModelFile file;
  private final int[][] inputShapes;
  private final int[] outputLengths;
  private final int[] cutInputs;
  private final int[] cutOutputs;
  private final double[] knownAnswer;

  Model(ModelFile file, int[][] inputShapes, int[] outputLengths, double[] knownAnswer) {
    this(file, inputShapes, outputLengths, tensors(), tensors(), knownAnswer);
  }

  Model(
      ModelFile file,
      int[][] inputShapes,
      int[] outputLengths,
      int[] cutInputs,
      int[] cutOutputs,
      double[] knownAnswer) {
    this.file = file;
    this.inputShapes = inputShapes;
    this.outputLengths = outputLengths;
    this.cutInputs = cutInputs;
    this.cutOutputs = cutOutputs;
    this.knownAnswer = knownAnswer;
  }

  public ModelFile file() {
    return file;
  }

  /** Shape of each input: batch, height, width, channels. Not to be written to. */
  public int[][] inputShapes() {
    return inputShapes;
  }

  /** Number of floats of each output. Not to be written to. */
  public int[] outputLengths() {
    return outputLengths;
  }

  /** Mean magnitude of each output for the input of {@link KnownAnswer}, as TensorFlow Lite 2.20 computes it. */
  double[] knownAnswer() {
    return knownAnswer;
  }

  /** The bytes to load for this network, out of the whole {@link #file()}. */
  public byte[] partOf(byte[] wholeFile) {
    return cutInputs.length == 0 ? wholeFile : ModelCut.cut(wholeFile, cutInputs, cutOutputs);
  }

  private static double[] answer(double... meanMagnitudes) {
    return meanMagnitudes;
  }

  private static int[] tensors(int... indexes) {
    return indexes;
  }

  private static int[] shape(int batch, int height, int width, int channels) {
    return new int[] {batch, height, width, channels};
  }

  private static int[][] shapes(int[]... shapes) {
    return shapes;
  }

  private static int[] lengths(int... lengths) {
    return lengths;
  }
}
