package app.selfsame.inspection;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Unit;
import app.selfsame.tone.ToneBounds;
import app.selfsame.tone.ToneEdit;
import app.selfsame.tone.ToneNote;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells notes that may be written down from any others: they come from outside. */
final class LightNotes {
  private LightNotes() {}

  /** Whether there are notes, none says the same operation twice, and each stays within the bounds. */
  static boolean areSound(List<ToneNote> notes) {
    Set<ToneEdit> edits = EnumSet.noneOf(ToneEdit.class);
    for (ToneNote note : notes) {
      if (!note.isSound() || !edits.add(note.edit())) {
        return false;
      }
    }
    return !notes.isEmpty();
  }

  /** A note as the log has it: {@code by exposure, +0.4 EV}. */
  static Message detail(ToneNote note) {
    List<Double> amounts = note.amounts();
    return switch (note.edit()) {
      case WHITE_BALANCE -> Message.of(
          EditMessage.BY_WHITE_BALANCE, change(amounts.get(0)), change(amounts.get(1)), change(amounts.get(2)));
      case EXPOSURE -> Message.of(EditMessage.BY_EXPOSURE, Argument.quantity(amounts.get(0), Unit.EXPOSURE_VALUE, 2));
      case EVEN_LIGHT -> Message.of(EditMessage.BY_EVEN_LIGHT, change(amounts.get(0)), change(amounts.get(1)));
      case CONTRAST -> Message.of(
          EditMessage.BY_CONTRAST, Argument.number(ToneBounds.CONTRAST_CLIP, 1), percent(amounts.get(0)));
    };
  }

  /** Percent with their sign. */
  private static Argument change(double percent) {
    return percent < 0
        ? Argument.message(EditMessage.LESS, percent(-percent))
        : Argument.message(EditMessage.MORE, percent(percent));
  }

  private static Argument percent(double percent) {
    return Argument.quantity(percent, Unit.PERCENT, 0);
  }
}
