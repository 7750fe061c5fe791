package app.selfsame.protocol;

import app.selfsame.document.PhotoDocument;
import app.selfsame.image.CarriedData;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Stage;
import app.selfsame.measure.Measurements;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.PhotoFacts;
import app.selfsame.verdict.Verdict;
import java.util.List;

/** A {@link Judgement} without the document, which page and worker both have. */
public record Assessment(String documentId, Stage stage, PhotoFacts facts, List<Check> checks, Verdict verdict) {
  public static Assessment of(Judgement judgement) {
    return new Assessment(
        judgement.document().id(), judgement.stage(), judgement.facts(), judgement.checks(), judgement.verdict());
  }

  /**
   * The judgement again.
   *
   * @param rules the document's, for people of any age
   */
  public Judgement against(PhotoDocument rules) {
    PhotoDocument document =
        facts.answers().ageYears().isPresent() ? rules.forAge(facts.answers().ageYears().getAsInt()) : rules;
    return new Judgement(document, stage, facts, checks, verdict);
  }

  static void write(WireWriter out, Assessment assessment) {
    out.word(assessment.documentId).one(assessment.stage);
    PhotoFacts facts = assessment.facts;
    out.word(facts.format()).whole(facts.fileBytes()).whole(facts.widthPx()).whole(facts.heightPx());
    out.whole(facts.fileWidthPx()).whole(facts.fileHeightPx());
    out.list(facts.faces(), HeadWire::write).optional(facts.head(), HeadWire::write).yes(facts.hairMeasured());
    out.optional(facts.crop(), CropWire::write);
    out.optional(facts.measures(), (wire, measures) -> wire.list(measures.all(), CheckWire::write));
    out.yes(facts.cutOut());
    AnswersWire.write(out, facts.answers());
    out.yes(facts.complete()).whole(facts.carried().filmBytes()).yes(facts.carried().place());
    out.list(assessment.checks, CheckWire::write).one(assessment.verdict);
  }

  static Assessment read(WireReader in) {
    return new Assessment(
        in.word(),
        in.one(Stage.values()),
        readFacts(in),
        in.list(CheckWire::read),
        in.one(Verdict.values()));
  }

  private static PhotoFacts readFacts(WireReader in) {
    return new PhotoFacts(
        in.word(),
        in.wholeLong(),
        in.whole(),
        in.whole(),
        in.whole(),
        in.whole(),
        in.list(HeadWire::readFace),
        in.optional(HeadWire::readHead),
        in.yes(),
        in.optional(CropWire::read),
        in.optional(wire -> new Measurements(wire.list(CheckWire::readMeasurement))),
        in.yes(),
        AnswersWire.read(in),
        in.yes(),
        new CarriedData(in.wholeLong(), in.yes()));
  }
}
