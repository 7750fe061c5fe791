package app.selfsame.studio;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSNumber;

/** One measure of the portrait, as the report states it. */
interface ReportedMeasure extends JSObject {
  @JSProperty
  String getTitle();

  /** The component's identifier in ISO/IEC 29794-5; empty for a measure of our own. */
  @JSProperty
  String getComponent();

  /** Null when it could not be taken. */
  @JSProperty
  JSNumber getValue();

  /** {@code ratio}, {@code px}, {@code degrees}, {@code bits}, or empty for a plain number. */
  @JSProperty
  String getUnit();

  /** The quality component, 0 to 100; null where the standard defines none or there is no value. */
  @JSProperty
  JSNumber getScalar();

  /** Why there is no value; empty when there is one. */
  @JSProperty
  String getReason();
}
