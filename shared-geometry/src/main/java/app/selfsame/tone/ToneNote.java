package app.selfsame.tone;

import app.selfsame.tone.ToneEdit.Amount;
import java.util.ArrayList;
import java.util.List;

/**
 * One change of light as it is reported and written down. May come from outside: see {@link #isSound}.
 *
 * @param edit what was done
 * @param amounts how much of it, in the order of {@link ToneEdit#amounts}: percent to whole ones, EV to hundredths
 */
public record ToneNote(ToneEdit edit, List<Double> amounts) {
  public ToneNote {
    amounts = List.copyOf(amounts);
  }

  static ToneNote of(ToneEdit edit, double... amounts) {
    List<Double> list = new ArrayList<>();
    for (double amount : amounts) {
      list.add(amount);
    }
    return new ToneNote(edit, list);
  }

  /** By how many percent a gain is more than 1, to whole ones. */
  static double percent(double gain) {
    double percent = Math.round(Math.abs(100 * (gain - 1)));
    return gain < 1 ? 0 - percent : percent;
  }

  /** Whether every amount is there, and none goes beyond {@link ToneBounds}. */
  public boolean isSound() {
    List<Amount> declared = edit.amounts();
    if (amounts.size() != declared.size()) {
      return false;
    }
    for (int i = 0; i < amounts.size(); i++) {
      double amount = amounts.get(i);
      if (!(amount >= declared.get(i).least() && amount <= declared.get(i).most())) {
        return false;
      }
    }
    return true;
  }
}
