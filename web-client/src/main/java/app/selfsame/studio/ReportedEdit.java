package app.selfsame.studio;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** One entry of the ledger: what was done to the photo. */
interface ReportedEdit extends JSObject {
  @JSProperty
  String getEdit();

  /** How much of it or how, without a full stop. */
  @JSProperty
  String getDetail();

  /** {@code allowed}, {@code forbidden} or {@code unknown}: what the authority says of it. */
  @JSProperty
  String getPermission();
}
