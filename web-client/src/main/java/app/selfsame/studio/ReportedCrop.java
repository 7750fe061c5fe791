package app.selfsame.studio;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;

/** The document's frame on the photo; lengths in {@link #getUnit()}, which are millimetres or percent of the height. */
interface ReportedCrop extends JSObject {
  @JSProperty
  String getUnit();

  @JSProperty
  double getWidth();

  @JSProperty
  double getHeight();

  /** Upper left, upper right, lower right, lower left, in pixels of the upright photo. */
  @JSProperty
  JSArrayReader<JSArrayReader<JSNumber>> getCorners();

  @JSProperty
  double getPxPerUnit();

  @JSProperty
  boolean isWithinPhoto();

  /** To the crown that the authority measures; null while the hair is not known. */
  @JSProperty
  JSNumber getCrownFromTop();

  @JSProperty
  double getChinFromTop();

  @JSProperty
  double getEyeLineFromTop();

  /** {@code crown} or {@code crown-with-hair}. */
  @JSProperty
  String getHeadMeasure();

  /** Smallest and largest allowed, or null. */
  @JSProperty
  JSArrayReader<JSNumber> getHeadHeight();

  @JSProperty
  JSArrayReader<JSNumber> getEyeLineFromBottom();

  @JSProperty
  JSArrayReader<JSNumber> getTopMargin();

  default boolean isMeasuredWithHair() {
    return "crown-with-hair".equals(getHeadMeasure());
  }
}
