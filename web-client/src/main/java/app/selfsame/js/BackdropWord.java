package app.selfsame.js;

import app.selfsame.backdrop.BackdropWish;
import app.selfsame.image.HexColour;
import java.util.OptionalInt;

/** What a person wants of the background, as a message carries it: {@code keep}, {@code auto} or {@code #rrggbb}. */
public final class BackdropWord {
  private static final String KEEP = "keep";
  private static final String AUTO = "auto";

  private BackdropWord() {}

  /** The word for a wish; whether the person was told is no part of it. */
  public static String of(BackdropWish wish) {
    if (!wish.mayReplace()) {
      return KEEP;
    }
    return wish.colour().isPresent() ? HexColour.text(wish.colour().getAsInt()) : AUTO;
  }

  /**
   * The wish for a word. What is no such word keeps the background.
   *
   * @param word null when nothing is said
   */
  public static BackdropWish parse(String word, boolean told, boolean insists) {
    if (word == null) {
      return BackdropWish.KEEP;
    }
    OptionalInt colour = HexColour.parse(word);
    return colour.isPresent() || word.equals(AUTO)
        ? new BackdropWish(true, colour, told, insists)
        : BackdropWish.KEEP;
  }
}
