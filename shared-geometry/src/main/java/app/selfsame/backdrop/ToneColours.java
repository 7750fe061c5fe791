package app.selfsame.backdrop;

import app.selfsame.document.BackdropTone;
import app.selfsame.image.HexColour;

/**
 * What stands for a tone of which the authority states no value. White, light grey and light blue are the colours of
 * these names in CSS Color 4; the others are ours. Each lies well within the limits that a photo's background is held
 * against ({@code BackdropLimits}), and none but white looks white where white is refused.
 */
enum ToneColours {
  WHITE(BackdropTone.WHITE, "White", "#ffffff"),
  OFF_WHITE(BackdropTone.OFF_WHITE, "Off-white", "#ebe8e0"),
  CREAM(BackdropTone.CREAM, "Cream", "#e8dcc0"),
  LIGHT_GREY(BackdropTone.LIGHT_GREY, "Light grey", "#d3d3d3"),
  GREY(BackdropTone.GREY, "Grey", "#999999"),
  LIGHT_BLUE(BackdropTone.LIGHT_BLUE, "Light blue", "#add8e6"),
  BLUE(BackdropTone.BLUE, "Blue", "#438edb"),
  RED(BackdropTone.RED, "Red", "#c8323a");

  private final BackdropTone tone;
  private final String title;
  private final int colour;

  ToneColours(BackdropTone tone, String title, String colour) {
    this.tone = tone;
    this.title = title;
    this.colour = HexColour.parse(colour).orElseThrow();
  }

  static ToneColours of(BackdropTone tone) {
    for (ToneColours colours : values()) {
      if (colours.tone == tone) {
        return colours;
      }
    }
    throw new IllegalArgumentException(tone + " is no one colour");
  }

  /** What a colour is called that is one of these; empty when it is none. */
  static String nameOf(int colour) {
    for (ToneColours colours : values()) {
      if (colours.colour == colour) {
        return colours.title;
      }
    }
    return "";
  }

  String title() {
    return title;
  }

  /** Opaque. */
  int colour() {
    return colour;
  }
}
