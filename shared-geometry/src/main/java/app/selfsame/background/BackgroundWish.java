package app.selfsame.background;

import java.util.OptionalInt;

/**
 * What a person wants of the background.
 *
 * @param mayReplace whether another background may be put in at all
 * @param colour which one, opaque; empty leaves it to the document: the least edit that complies
 * @param told whether the person was told that the authority does not say if a background may be replaced, and wants
 *     it nevertheless
 * @param insists whether the person was told that person and background cannot be told apart well, and wants it
 *     nevertheless
 */
public record BackgroundWish(boolean mayReplace, OptionalInt colour, boolean told, boolean insists) {
  /** The background stays as it is. */
  public static final BackgroundWish KEEP = new BackgroundWish(false, OptionalInt.empty(), false, false);

  /** The background is replaced when it does not comply, the authority permits it, and it can be done well. */
  public static final BackgroundWish AUTO = new BackgroundWish(true, OptionalInt.empty(), false, false);

  /** This colour and no other. */
  public static BackgroundWish of(int colour, boolean told) {
    return new BackgroundWish(true, OptionalInt.of(colour), told, false);
  }

  /** The same asked a second time, by who was told that the result is doubtful. */
  public BackgroundWish insisting() {
    return new BackgroundWish(mayReplace, colour, told, true);
  }
}
