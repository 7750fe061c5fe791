package app.selfsame.worker;

import app.selfsame.message.Argument;
import app.selfsame.refusal.Refusal;

/** What a refused file is in place of a picture. */
final class ForeignFile {
  private ForeignFile() {}

  /** As {@link app.selfsame.refusal.RefusalMessage#NOT_AN_IMAGE} has it; empty where nobody knows. */
  static String kind(Refusal refusal) {
    for (Argument argument : refusal.messages().get(0).arguments().values()) {
      if (argument instanceof Argument.Choice choice) {
        return choice.id();
      }
    }
    return "";
  }
}
