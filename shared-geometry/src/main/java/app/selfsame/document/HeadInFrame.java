package app.selfsame.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The picture's shape and where the head lies in it.
 *
 * @param frame the shape; absent when the authority crops the photo itself and names no shape
 * @param frameSource where the shape is written; present with {@code frame}
 * @param otherSize the size that a source of like rank gives instead, in its words; absent where sources agree
 * @param headMeasure to which crown the head's height is measured
 * @param headHeight chin to crown
 * @param eyeLineFromBottom eye line above the lower edge
 * @param topMargin crown to the upper edge
 * @param borrowed whether lengths of the same authority's print rule stand in where its digital rule has none
 */
record HeadInFrame(
    Optional<Frame> frame,
    Optional<Source> frameSource,
    Optional<Stated<Remark>> otherSize,
    HeadMeasure headMeasure,
    Optional<LengthRule> headHeight,
    Optional<LengthRule> eyeLineFromBottom,
    Optional<LengthRule> topMargin,
    boolean borrowed) {

  /** Where they are written, those that are borrowed included. */
  List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    frameSource.ifPresent(sources::add);
    for (Optional<LengthRule> rule : List.of(headHeight, eyeLineFromBottom, topMargin)) {
      rule.ifPresent(stated -> sources.add(stated.source()));
    }
    return sources;
  }

  HeadInFrame with(Optional<LengthRule> head, Optional<LengthRule> eyeLine) {
    return new HeadInFrame(frame, frameSource, otherSize, headMeasure, head, eyeLine, topMargin, borrowed);
  }
}
