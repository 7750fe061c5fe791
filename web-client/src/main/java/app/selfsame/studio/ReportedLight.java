package app.selfsame.studio;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;

/** What became of the light of a finished file. */
interface ReportedLight extends JSObject {
  /** The checks whose outcome is another one in the other light. */
  @JSProperty
  JSArrayReader<Change> getChecks();

  /** One check before and after. */
  interface Change extends JSObject {
    @JSProperty
    String getCheck();

    @JSProperty
    String getBefore();

    @JSProperty
    String getAfter();
  }
}
