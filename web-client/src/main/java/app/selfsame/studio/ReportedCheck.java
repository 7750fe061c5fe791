package app.selfsame.studio;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;

/** One rule held against the photo, as the report states it. */
interface ReportedCheck extends JSObject {
  @JSProperty
  String getId();

  @JSProperty
  String getOutcome();

  /** Null when it could not be measured. */
  @JSProperty
  JSNumber getValue();

  @JSProperty
  String getUnit();

  /** Null when there is no lower limit. */
  @JSProperty
  JSNumber getMin();

  /** Null when there is no upper limit. */
  @JSProperty
  JSNumber getMax();

  @JSProperty
  ReportedSource getSource();

  @JSProperty
  String getAdvice();

  /** Polygons of points on the upright photo, each x and y in its pixels. */
  @JSProperty
  JSArrayReader<JSArrayReader<JSArrayReader<JSNumber>>> getWhere();

  default boolean hasRange() {
    return getMin() != null || getMax() != null;
  }

  default double min() {
    return getMin() == null ? Double.NEGATIVE_INFINITY : getMin().doubleValue();
  }

  default double max() {
    return getMax() == null ? Double.POSITIVE_INFINITY : getMax().doubleValue();
  }

  /** Where the rule is written. */
  interface ReportedSource extends JSObject {
    @JSProperty
    String getTitle();

    @JSProperty
    String getUrl();

    @JSProperty
    String getDate();

    /** {@code official}, {@code secondary} or {@code unverified}. */
    @JSProperty
    String getConfidence();
  }
}
