package app.selfsame.background;

import app.selfsame.document.BackgroundTone;
import app.selfsame.image.HexColour;
import java.util.Optional;

/**
 * What stands for a tone of which the authority states no value. White, light grey and light blue are the colours of
 * these names in CSS Color 4; the others are ours. Each lies well within the limits that a photo's background is held
 * against ({@code BackgroundLimits}), and none but white looks white where white is refused.
 */
enum ToneColours {
  WHITE(BackgroundTone.WHITE, "#ffffff"),
  OFF_WHITE(BackgroundTone.OFF_WHITE, "#ebe8e0"),
  CREAM(BackgroundTone.CREAM, "#e8dcc0"),
  LIGHT_GREY(BackgroundTone.LIGHT_GREY, "#d3d3d3"),
  GREY(BackgroundTone.GREY, "#999999"),
  LIGHT_BLUE(BackgroundTone.LIGHT_BLUE, "#add8e6"),
  BLUE(BackgroundTone.BLUE, "#438edb"),
  RED(BackgroundTone.RED, "#c8323a");

  private final BackgroundTone tone;
  private final int colour;

  ToneColours(BackgroundTone tone, String colour) {
    this.tone = tone;
    this.colour = HexColour.parse(colour).orElseThrow();
  }

  static ToneColours of(BackgroundTone tone) {
    for (ToneColours colours : values()) {
      if (colours.tone == tone) {
        return colours;
      }
    }
    throw new IllegalArgumentException(tone + " is no one colour");
  }

  /** The tone that a colour stands for; empty when it is none of these. */
  static Optional<BackgroundTone> toneOf(int colour) {
    for (ToneColours colours : values()) {
      if (colours.colour == colour) {
        return Optional.of(colours.tone);
      }
    }
    return Optional.empty();
  }

  /** Opaque. */
  int colour() {
    return colour;
  }
}
