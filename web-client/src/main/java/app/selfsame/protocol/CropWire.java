package app.selfsame.protocol;

import app.selfsame.crop.Crop;
import app.selfsame.crop.CropSolution;
import app.selfsame.document.Frame;
import app.selfsame.document.FrameUnit;

/** A document's frame on a photo. */
final class CropWire {
  private CropWire() {}

  static void write(WireWriter out, Crop crop) {
    out.one(crop.frame().unit()).number(crop.frame().width()).number(crop.frame().height());
    GeometryWire.write(out, crop.origin());
    out.number(crop.rotationDegrees()).number(crop.pxPerUnit());
  }

  static void write(WireWriter out, CropSolution solution) {
    write(out, solution.crop());
    out.list(solution.missing(), (wire, missing) -> wire.one(missing.edge()).number(missing.units()));
    out.list(solution.unmet(), (wire, unmet) -> wire.one(unmet.rule()).number(unmet.byUnits()));
    out.number(solution.slack());
  }

  static CropSolution read(WireReader in) {
    return new CropSolution(
        readCrop(in),
        in.list(wire -> new CropSolution.Missing(wire.one(CropSolution.Edge.values()), wire.number())),
        in.list(wire -> new CropSolution.UnmetLimit(wire.one(CropSolution.Rule.values()), wire.number())),
        in.number());
  }

  static Crop readCrop(WireReader in) {
    Frame frame = new Frame(in.one(FrameUnit.values()), in.number(), in.number());
    return new Crop(frame, GeometryWire.readPoint(in), in.number(), in.number());
  }
}
