package app.selfsame.engine;

import app.selfsame.document.PhotoDocument;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.PhotoFile;
import app.selfsame.image.PhotoSource;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Cutting;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.likeness.ComparedPhoto;
import app.selfsame.likeness.FaceEmbedder;
import app.selfsame.matting.MattingWatch;
import app.selfsame.mrz.MrzReader;
import app.selfsame.mrz.MrzReading;
import app.selfsame.network.NeuralNetwork;
import app.selfsame.report.Printout;
import app.selfsame.session.PhotoSession;
import app.selfsame.verdict.Answers;
import java.util.Optional;
import java.util.function.Supplier;

/** One engine, and the JVM's decoders in front of it. The engine is opened when it is first needed. */
public final class EngineDesk implements PhotoDesk {
  private final Supplier<Engine> engines;
  private final NeuralNetwork lineReader;
  private final FaceEmbedder embedder;
  private final PhotoSource source;
  private Engine engine;

  /**
   * A desk.
   *
   * @param engines asked once
   * @param lineReader {@link app.selfsame.network.Model#MRZ_LINE}
   * @param recognition {@link app.selfsame.network.Model#FACE_RECOGNITION}
   */
  public EngineDesk(Supplier<Engine> engines, NeuralNetwork lineReader, NeuralNetwork recognition, PhotoSource source) {
    this.engines = engines;
    this.lineReader = lineReader;
    this.embedder = new FaceEmbedder(recognition);
    this.source = source;
  }

  @Override
  public Judgement check(byte[] file, PhotoDocument document, Answers answers) {
    return open(file).complete().judge(document, answers);
  }

  @Override
  public Printed print(byte[] file, PhotoDocument document, Answers answers, Printout printout) {
    PhotoSession session = open(file).complete();
    return new Printed(session.judge(document, answers), session.print(document, answers, printout));
  }

  @Override
  public Prepared prepare(byte[] file, PhotoDocument document, Answers answers, PreparationRequest request) {
    return prepare(open(file).complete(), document, answers, request);
  }

  @Override
  public Seen prepareAndSee(byte[] file, PhotoDocument document, Answers answers, PreparationRequest request) {
    PhotoSession session = open(file).complete();
    ComparedPhoto face = session.lookAtFace(embedder);
    return new Seen(prepare(session, document, answers, request), face);
  }

  private static Prepared prepare(
      PhotoSession session, PhotoDocument document, Answers answers, PreparationRequest request) {
    Judgement judgement = session.judge(document, answers);
    Preparation preparation = session.prepare(judgement, request, MattingWatch.NOBODY);
    return new Prepared(judgement, preparation, session.finished(document, preparation));
  }

  @Override
  public Cutting cut(byte[] file) {
    return open(file).cut(MattingWatch.NOBODY);
  }

  @Override
  public Optional<MrzReading> readZone(byte[] file) {
    RgbaImage photo = source.decode(PhotoFile.admit(file));
    ImagePyramid pyramid = new ImagePyramid(photo);
    try {
      return MrzReading.of(MrzReader.read(pyramid, lineReader));
    } finally {
      pyramid.wipe();
      photo.wipe();
    }
  }

  @Override
  public ComparedPhoto lookAtFace(byte[] file) {
    return open(file).complete().lookAtFace(embedder);
  }

  private PhotoSession open(byte[] file) {
    if (engine == null) {
      engine = engines.get();
    }
    return PhotoSession.open(file, engine, source);
  }
}
