package app.selfsame.bench.mrz;

import app.selfsame.mrz.MrzAlphabet;

/** What is printed where: characters by cell, and how far each cell's print is from where it is looked for. */
final class LinePlan {
  /** Beyond the cells that are looked at, so that print may go on there. */
  static final int MARGIN_CELLS = 2;

  private static final float MOST_DX = 0.42f;
  private static final float MOST_DY = 0.3f;
  /** A character further than that from every cell's middle belongs to none. */
  private static final double REACH_CELLS = 0.6;

  final int cells;
  /** Of the line with {@link #MARGIN_CELLS} at both ends; blanks are spaces. */
  final String printed;
  final float[] dx;
  final float[] dy;
  /** Cells before and behind the text. */
  final int lead;
  final int trail;

  private final boolean isSlipped;

  /** @param length of the line, in characters */
  LinePlan(Chance chance, int length, boolean isDisturbed) {
    cells = length + 2;
    dx = new float[cells];
    dy = new float[cells];
    double place = isDisturbed ? chance.between(0, 1) : 0;
    boolean goesOn = false;
    if (place < 0.7) {
      lead = 1;
      trail = 1;
    } else if (place < 0.8) {
      lead = chance.whole(0, 1) * 2;
      trail = 2 - lead;
    } else if (place < 0.87) {
      lead = 0;
      trail = chance.whole(0, 1);
      goesOn = true;
    } else {
      lead = chance.whole(0, 5);
      trail = chance.whole(0, 5);
    }
    StringBuilder print = new StringBuilder(" ".repeat(MARGIN_CELLS + lead));
    print.append((ZoneText.line(chance, length) + chance.word(ZoneText.CHARACTERS, 2)), 0, cells - lead - trail);
    print.append(" ".repeat(MARGIN_CELLS + trail));
    for (int i = 0; goesOn && i < MARGIN_CELLS; i++) {
      print.setCharAt(i, chance.letterOf(ZoneText.CHARACTERS));
      if (trail == 0) {
        print.setCharAt(print.length() - 1 - i, chance.letterOf(ZoneText.CHARACTERS));
      }
    }
    printed = print.toString();
    isSlipped = isDisturbed && chance.of(0.2);
    if (isDisturbed) {
      bend(chance);
    }
  }

  private void bend(Chance chance) {
    double along = chance.oneOf(0.06, 0.15, 0.35);
    double shift = chance.normal() * along * 0.6;
    double stretch = chance.normal() * along * 0.5;
    double bow = chance.normal() * along * 0.25;
    if (isSlipped) {
      shift = chance.normal() * 0.4;
      stretch = chance.normal() * 0.6;
      bow = chance.of(0.5) ? chance.normal() * 0.3 : 0;
    }
    double across = chance.oneOf(0.04, 0.1, 0.2);
    double down = chance.normal() * across * 0.6;
    double tilt = chance.normal() * across * 0.5;
    double sag = chance.normal() * across * 0.3;
    // A page rises towards its binding, which is at one end.
    double curl = chance.of(0.15) ? chance.normal() * 0.25 : 0;
    double end = chance.oneOf(-1, 1);
    for (int i = 0; i < cells; i++) {
      double t = 2.0 * i / (cells - 1) - 1;
      double towardsEnd = Math.pow((1 + end * t) / 2, 3);
      double x = shift + stretch * t + bow * t * t;
      dx[i] = (float) (isSlipped ? x : Math.max(-MOST_DX, Math.min(MOST_DX, x + 0.5 * curl * towardsEnd)));
      double y = down + tilt * t + sag * (t * t - 0.3) + curl * towardsEnd;
      dy[i] = (float) Math.max(-MOST_DY, Math.min(MOST_DY, y));
    }
  }

  /** The line with what should be answered for each cell. */
  DrawnLine drawn(float[] grey) {
    int[] characters = new int[cells];
    float[] right = new float[cells];
    float[] down = new float[cells];
    boolean[] isPlaced = new boolean[cells];
    for (int cell = 0; cell < cells; cell++) {
      int nearest = isSlipped ? nearestTo(cell) : cell;
      characters[cell] = MrzAlphabet.BLANK;
      double distance = nearest + dx[nearest] - cell;
      if (Math.abs(distance) <= REACH_CELLS) {
        char character = printed.charAt(MARGIN_CELLS + nearest);
        isPlaced[cell] = character != ' ';
        characters[cell] = isPlaced[cell] ? MrzAlphabet.index(character) : MrzAlphabet.BLANK;
        right[cell] = (float) distance;
        down[cell] = dy[nearest];
      }
    }
    return new DrawnLine(grey, cells, characters, right, down, isPlaced);
  }

  private int nearestTo(int cell) {
    int nearest = 0;
    for (int i = 1; i < cells; i++) {
      if (Math.abs(i + dx[i] - cell) < Math.abs(nearest + dx[nearest] - cell)) {
        nearest = i;
      }
    }
    return nearest;
  }

  /** How far the print at a place of the line is from where it is looked for; between the cells in proportion. */
  static float along(float[] offsets, double cell) {
    double at = Math.max(0, Math.min(offsets.length - 1, cell - 0.5));
    int left = Math.min(offsets.length - 2, (int) at);
    return (float) (offsets[left] + (at - left) * (offsets[left + 1] - offsets[left]));
  }
}
