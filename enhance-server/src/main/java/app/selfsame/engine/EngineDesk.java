package app.selfsame.engine;

import app.selfsame.document.PhotoDocument;
import app.selfsame.image.PhotoSource;
import app.selfsame.inspection.Cutting;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.matting.MattingWatch;
import app.selfsame.report.Printout;
import app.selfsame.session.PhotoSession;
import app.selfsame.verdict.Answers;

/** One engine, and the JVM's decoders in front of it. */
public final class EngineDesk implements PhotoDesk {
  private final Engine engine;
  private final PhotoSource source;

  public EngineDesk(Engine engine, PhotoSource source) {
    this.engine = engine;
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
    PhotoSession session = open(file).complete();
    Judgement judgement = session.judge(document, answers);
    Preparation preparation = session.prepare(judgement, request, MattingWatch.NOBODY);
    return new Prepared(judgement, preparation, session.finished(document, preparation));
  }

  @Override
  public Cutting cut(byte[] file) {
    return open(file).cut(MattingWatch.NOBODY);
  }

  private PhotoSession open(byte[] file) {
    return PhotoSession.open(file, engine, source);
  }
}
