package app.selfsame.mrz;

import java.util.ArrayList;
import java.util.List;

/** Readings of texts, as the network would give them. */
final class Readings {
  private Readings() {}

  /** A reading that holds each character of a text as likely as this, and all others equally. */
  static float[][][] of(List<String> lines, double confidence) {
    float[][][] reading = new float[lines.size()][][];
    for (int line = 0; line < reading.length; line++) {
      String text = lines.get(line);
      reading[line] = new float[text.length()][MrzAlphabet.SIZE];
      for (int cell = 0; cell < text.length(); cell++) {
        for (int character = 0; character < MrzAlphabet.SIZE; character++) {
          boolean isIt = text.charAt(cell) == MrzAlphabet.character(character);
          double likelihood = isIt ? confidence : (1 - confidence) / (MrzAlphabet.SIZE - 1);
          reading[line][cell][character] = (float) Math.log(likelihood);
        }
      }
    }
    return reading;
  }

  static float[][][] certain(List<String> lines) {
    return of(lines, 0.99999);
  }

  /** Says of one cell that it is one character or another. */
  static void waver(float[][][] reading, int line, int cell, char likely, double likelihood, char other) {
    for (int character = 0; character < MrzAlphabet.SIZE; character++) {
      reading[line][cell][character] = (float) Math.log(1e-7);
    }
    reading[line][cell][MrzAlphabet.index(likely)] = (float) Math.log(likelihood);
    reading[line][cell][MrzAlphabet.index(other)] = (float) Math.log(1 - likelihood);
  }

  static List<String> with(List<String> lines, int line, int cell, char character) {
    List<String> changed = new ArrayList<>(lines);
    StringBuilder text = new StringBuilder(lines.get(line));
    text.setCharAt(cell, character);
    changed.set(line, text.toString());
    return changed;
  }
}
