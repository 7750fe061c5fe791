package app.selfsame.protocol;

import app.selfsame.document.Limits;
import app.selfsame.document.Source;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckChange;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;

/** What was measured, and what follows from it. */
final class CheckWire {
  private CheckWire() {}

  static void write(WireWriter out, Check check) {
    out.one(check.id()).one(check.outcome()).optional(check.value()).word(check.unit());
    out.optional(check.allowed(), CheckWire::write);
    write(out, check.source());
    out.message(check.advice()).list(check.where(), GeometryWire::write).yes(check.canFail());
  }

  static Check read(WireReader in) {
    return new Check(
        in.one(CheckId.values()),
        in.one(Outcome.values()),
        in.optionalNumber(),
        in.word(),
        in.optional(CheckWire::readLimits),
        readSource(in),
        in.message(),
        in.list(GeometryWire::readRegion),
        in.yes());
  }

  private static void write(WireWriter out, Limits limits) {
    out.number(limits.min()).number(limits.max());
  }

  private static Limits readLimits(WireReader in) {
    return new Limits(in.number(), in.number());
  }

  private static void write(WireWriter out, Source source) {
    out.text(source.title()).word(source.url()).word(source.date()).one(source.confidence());
    out.one(source.kind());
  }

  private static Source readSource(WireReader in) {
    return new Source(
        in.text(), in.word(), in.word(), in.one(Source.Confidence.values()), in.one(Source.Kind.values()));
  }

  static void write(WireWriter out, CheckChange change) {
    out.one(change.id()).one(change.before()).one(change.after());
  }

  static CheckChange readChange(WireReader in) {
    return new CheckChange(in.one(CheckId.values()), in.one(Outcome.values()), in.one(Outcome.values()));
  }

  static void write(WireWriter out, Measurement measurement) {
    out.one(measurement.id()).optional(measurement.value()).optional(measurement.scalar());
    out.optional(measurement.reason(), WireWriter::message).list(measurement.where(), GeometryWire::write);
  }

  static Measurement readMeasurement(WireReader in) {
    return new Measurement(
        in.one(MeasureId.values()),
        in.optionalNumber(),
        in.optionalWhole(),
        in.optional(WireReader::message),
        in.list(GeometryWire::readRegion));
  }
}
