package app.selfsame.report;

import app.selfsame.document.Catalogue;
import app.selfsame.document.CatalogueNames;
import app.selfsame.document.CatalogueParser;
import app.selfsame.document.Limits;
import app.selfsame.document.LocalNames;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Source;
import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.image.CarriedData;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Stage;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Measurements;
import app.selfsame.measure.NotMeasured;
import app.selfsame.message.English;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.message.Verbatim;
import app.selfsame.verdict.Answers;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.PhotoFacts;
import app.selfsame.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Judgements of a photo that nobody took. */
final class ReportFixtures {
  static final String HOSTILE = "<script>alert('1')</script>\" onload=\"x&y";

  /** Speak English, and know the document's name. */
  static final Texts TEXTS = named(English.texts());

  static final String PIXEL = "data:image/png;base64,iVBORw0KGgo=";

  private ReportFixtures() {}

  /** Refused, with a check of each outcome and two that fail. */
  static Judgement everyOutcome() {
    return judgement(
        Verdict.REFUSED,
        check(CheckId.FILE, Outcome.PASS),
        check(CheckId.HEAD_HEIGHT, Outcome.FAIL),
        check(CheckId.ROLL, Outcome.WARN),
        check(CheckId.GAZE, Outcome.UNKNOWN),
        check(CheckId.EYES_OPEN, Outcome.FAIL),
        check(CheckId.RECENCY, Outcome.ASK));
  }

  /** The texts, knowing the document's name. */
  static Texts named(Texts texts) {
    Catalogue catalogue = new Catalogue(List.of(hostileDocument()));
    return texts.with(new CatalogueNames(catalogue, LocalNames.of(texts, LocalNames.Countries.NONE)));
  }

  /** A document of an unverified source whose texts are all hostile. */
  static PhotoDocument hostileDocument() {
    return CatalogueParser.parse(
            String.join(
                "\n",
                "country XX Nowhere " + HOSTILE,
                "source page",
                "  title Page " + HOSTILE,
                "  url https://example.org/page",
                "  date 2026-01-02",
                "  confidence unverified",
                "document xx-print",
                "  title Print " + HOSTILE,
                "  channel print",
                "  check https://example.org/?a=\"><script>",
                "  from page",
                "  size 35 x 45 mm [page]",
                "  edits crop allowed, background forbidden, light unknown [page]",
                "  quote Quote " + HOSTILE,
                "  recency 6 months [page]",
                "  under-6-waives gaze [page]",
                "  taken-by Studio " + HOSTILE + " [page]",
                ""))
        .get(0);
  }

  static Judgement judgement(Verdict verdict, Check... checks) {
    Measurements measures =
        new Measurements(
            List.of(
                Measurement.of(MeasureId.EYES_OPEN, 0.0712, 99),
                Measurement.unknown(MeasureId.GAZE, NotMeasured.EYES_TOO_CLOSED_FOR_GAZE)));
    PhotoFacts facts =
        new PhotoFacts(
            "JPEG", 1000, 600, 800, List.of(), Optional.empty(), false, Optional.empty(), Optional.of(measures),
            false, new Answers(OptionalInt.of(4), OptionalInt.empty(), Optional.of(false)), true, CarriedData.NOTHING);
    return new Judgement(hostileDocument(), Stage.COMPLETE, facts, List.of(checks), verdict);
  }

  static Check check(CheckId id, Outcome outcome) {
    return check(id, outcome, Verbatim.of("Advice of " + id.word() + " " + HOSTILE + "."));
  }

  static Check check(CheckId id, Outcome outcome, Message advice) {
    String address = outcome == Outcome.ASK ? "javascript:alert(1)" : "https://example.org/" + HOSTILE;
    Source source =
        new Source("Law " + HOSTILE, address, "2020-03", Source.Confidence.OFFICIAL);
    return new Check(
        id, outcome, OptionalDouble.of(38.26), "mm", Optional.of(new Limits(25, 35)), source,
        advice,
        List.of(RegionPx.of(new BoxPx(100, 100, 200, 50))));
  }
}
