package app.selfsame.worker;

import app.selfsame.image.RgbaImage;
import app.selfsame.network.Model;
import app.selfsame.network.ModelFile;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.SourceFile;
import app.selfsame.network.Networks;
import app.selfsame.network.NeuralNetwork;
import app.selfsame.network.NeuralRuntime;
import java.util.Map;

/** Stand-in until the engine's facade lands: counts pixels and runs one network. */
final class InspectionDesk implements Desk {
  private final PhotoDecoder decoder;
  private final NeuralNetwork detector;
  private final Engine engine;

  InspectionDesk(NeuralRuntime runtime, Map<ModelFile, byte[]> models, String documents, PhotoDecoder decoder) {
    this.decoder = decoder;
    Networks networks = Networks.load(runtime, models);
    engine = new Engine(networks);
    detector = networks.get(Model.FACE_SHORT_RANGE);
  }

  @Override
  public void open(byte[] file, String documentId, Reply reply) {
    RgbaImage image;
    try {
      image = decoder.decode(file);
    } catch (UnreadablePhotoException e) {
      reply.refused("unreadable", e.getMessage());
      return;
    }
    reply.preview(image);
    long start = System.currentTimeMillis();
    Inspection inspection = engine.inspect(image, new SourceFile("PNG", file.length));
    inspection.complete();
    long millis = System.currentTimeMillis() - start;
    float[] input = new float[128 * 128 * 3];
    for (int i = 0; i < 128 * 128; i++) {
      int pixel = image.pixel(i % 128 * image.width() / 128, i / 128 * image.height() / 128);
      input[3 * i] = RgbaImage.red(pixel) / 127.5f - 1;
      input[3 * i + 1] = RgbaImage.green(pixel) / 127.5f - 1;
      input[3 * i + 2] = RgbaImage.blue(pixel) / 127.5f - 1;
    }
    float[] scores = detector.run(input)[1];
    float best = -1e9f;
    for (float score : scores) {
      best = Math.max(best, score);
    }
    reply.report("{\"millis\":" + millis + ",\"stage\":\"complete\",\"faces\":" + (best > 0 ? 1 : 0) + ",\"score\":" + best + ",\"photo\":{\"width\":" + image.width()
        + ",\"height\":" + image.height() + "}}");
  }

  @Override
  public void choose(String documentId, Reply reply) {}

  @Override
  public void prepare(String documentId, String format, Reply reply) {}

  @Override
  public void close() {}
}
