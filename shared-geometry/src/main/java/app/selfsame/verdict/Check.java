package app.selfsame.verdict;

import app.selfsame.document.Limits;
import app.selfsame.document.Source;
import app.selfsame.geometry.RegionPx;
import app.selfsame.message.Message;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One rule held against one photo.
 *
 * @param id the field's name in kebab-case; stable
 * @param outcome what was found
 * @param value the measured value in {@code unit}; absent when it could not be measured
 * @param unit the unit's symbol: {@code mm}, {@code %}, {@code px}, {@code KB}, {@code degrees}, {@code faces},
 *     or empty for a plain number
 * @param allowed the allowed range in {@code unit}; absent when there is none to show
 * @param source who sets the range
 * @param advice what is wrong and what to do, or what was found to be right
 * @param where the evidence: polygons on the photo; may be empty
 * @param canFail whether another value could have failed: what at worst warns leaves no verdict open by being unknown
 */
public record Check(
    CheckId id,
    Outcome outcome,
    OptionalDouble value,
    String unit,
    Optional<Limits> allowed,
    Source source,
    Message advice,
    List<RegionPx> where,
    boolean canFail) {
  public Check {
    where = List.copyOf(where);
  }

  /** A check that can fail. */
  public Check(
      CheckId id,
      Outcome outcome,
      OptionalDouble value,
      String unit,
      Optional<Limits> allowed,
      Source source,
      Message advice,
      List<RegionPx> where) {
    this(id, outcome, value, unit, allowed, source, advice, where, true);
  }

  /** Whether something is wrong. */
  public boolean objects() {
    return outcome == Outcome.WARN || outcome == Outcome.FAIL;
  }

  /** What it objects to, in the few words that a headline has room for: {@code background not plain}. */
  public Message fault() {
    boolean isOfNoFace = id == CheckId.FACE_COUNT && value.orElse(1) == 0;
    return isOfNoFace ? Message.of(FileCheckMessage.NO_FACE_FAULT) : id.fault();
  }

  /** The same without evidence, when it does not lie in the photo. */
  public Check withoutEvidence() {
    return at(List.of());
  }

  /** The same with evidence. */
  Check at(List<RegionPx> regions) {
    return new Check(id, outcome, value, unit, allowed, source, advice, regions, canFail);
  }

  /** The same as one that at worst warns. */
  Check onlyWarning() {
    return new Check(id, outcome, value, unit, allowed, source, advice, where, false);
  }
}
