package app.selfsame.protocol;

import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalCode;

/** A refusal on the wire: its code and its messages. */
final class RefusalWire {
  private RefusalWire() {}

  static void write(WireWriter out, Refusal refusal) {
    out.one(refusal.code()).list(refusal.messages(), WireWriter::message);
  }

  static Refusal read(WireReader in) {
    return new Refusal(in.one(RefusalCode.values()), in.list(WireReader::message));
  }
}
