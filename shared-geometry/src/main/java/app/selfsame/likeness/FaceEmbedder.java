package app.selfsame.likeness;

import app.selfsame.face.FaceMesh;
import app.selfsame.image.TensorSampler;
import app.selfsame.network.NeuralNetwork;
import java.util.Arrays;

/** Makes templates of faces. */
public final class FaceEmbedder {
  private final NeuralNetwork network;

  /**
   * An embedder.
   *
   * @param network {@link app.selfsame.network.Model#FACE_RECOGNITION}
   */
  public FaceEmbedder(NeuralNetwork network) {
    this.network = network;
  }

  /** The template of a face, wherever it is in the photo and however it is tilted. */
  public FaceTemplate embed(TensorSampler photo, FaceMesh mesh) {
    float[] chip = RecognitionChip.sample(photo, mesh);
    try {
      return new FaceTemplate(FaceTemplate.VERSION, network.run(chip)[0]);
    } finally {
      Arrays.fill(chip, 0);
    }
  }
}
