package app.selfsame.mrz;

import java.util.List;

/**
 * Where a field stands.
 *
 * @param line from 0
 * @param from its first cell, from 0
 * @param to the cell behind its last one
 */
public record MrzPlace(int line, int from, int to) {
  String in(List<String> lines) {
    return lines.get(line).substring(from, to);
  }

  int[] cells(int cellsPerLine) {
    int[] cells = new int[to - from];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = line * cellsPerLine + from + i;
    }
    return cells;
  }
}
