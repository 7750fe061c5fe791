package app.selfsame.studio.stage;

import app.selfsame.crop.Crop;
import app.selfsame.crop.CropSolution;
import app.selfsame.crop.MeasuredCrown;
import app.selfsame.document.HeadMeasure;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Judgement;
import app.selfsame.portrait.Head;
import java.util.Optional;

/**
 * A head under the frame of a document; lengths in the frame's unit.
 *
 * @param document whose rules hold for it
 */
record FramedHead(PhotoDocument document, Head head, CropSolution solution) {

  /** Empty when there is no face, or the authority crops. */
  static Optional<FramedHead> of(Judgement judgement) {
    return judgement
        .facts()
        .head()
        .flatMap(
            head -> judgement.facts().crop().map(crop -> new FramedHead(judgement.document(), head, crop)));
  }

  /** The same with the frame elsewhere. */
  FramedHead at(Crop crop) {
    return new FramedHead(
        document, head, new CropSolution(crop, solution.missing(), solution.unmet(), solution.slack()));
  }

  boolean isMeasuredWithHair() {
    return document.headMeasure() == HeadMeasure.CROWN_WITH_HAIR;
  }

  /** To the crown that the authority measures; empty while the hair is not known. */
  Optional<Double> crownFromTop() {
    return MeasuredCrown.of(document, head).map(solution.crop()::fromTop);
  }

  double eyesFromTop() {
    return solution.crop().fromTop(head.eyeMidpoint());
  }

  double chinFromTop() {
    return solution.crop().fromTop(head.chin());
  }

  double height() {
    return solution.crop().frame().height();
  }

  /** The symbol of the frame's unit. */
  String unit() {
    return solution.crop().frame().unit().symbol();
  }
}
