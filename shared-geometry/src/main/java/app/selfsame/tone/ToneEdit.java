package app.selfsame.tone;

import java.util.List;
import java.util.Optional;

/** A kind of {@link ToneOperation}, and the numbers that say how much of it was done. */
public enum ToneEdit {
  WHITE_BALANCE(
      "white-balance",
      gain("redPercent", ToneBounds.WHITE_BALANCE_GAIN),
      gain("greenPercent", ToneBounds.WHITE_BALANCE_GAIN),
      gain("bluePercent", ToneBounds.WHITE_BALANCE_GAIN)),
  EXPOSURE("exposure", new Amount("ev", 0, ToneBounds.EXPOSURE_EV)),
  EVEN_LIGHT(
      "even-light", gain("leftPercent", ToneBounds.HALF_GAIN), gain("rightPercent", ToneBounds.HALF_GAIN)),
  CONTRAST("contrast", new Amount("percent", 0, 100 * ToneBounds.CONTRAST_SHARE));

  private final String word;
  private final List<Amount> amounts;

  ToneEdit(String word, Amount... amounts) {
    this.word = word;
    this.amounts = List.of(amounts);
  }

  /**
   * One of the numbers.
   *
   * @param name with the unit, as reports have it
   * @param least that the bounds allow
   * @param most that they allow
   */
  public record Amount(String name, double least, double most) {}

  /** By how many whole percent light is multiplied that may be multiplied and divided by so much. */
  private static Amount gain(String name, double most) {
    return new Amount(name, -Math.ceil(100 * (1 - 1 / most)), Math.ceil(100 * (most - 1)));
  }

  /** The edit of a word; empty when there is none. */
  public static Optional<ToneEdit> of(String word) {
    for (ToneEdit edit : values()) {
      if (edit.word.equals(word)) {
        return Optional.of(edit);
      }
    }
    return Optional.empty();
  }

  /** The name used in reports. */
  public String word() {
    return word;
  }

  /** What a note says of it, in that order. */
  public List<Amount> amounts() {
    return amounts;
  }
}
