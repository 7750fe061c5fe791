package app.selfsame.decode;

import java.io.IOException;

/** The chart for encoders that take a profile from a PNG file. */
public final class ProfiledCharts {
  private ProfiledCharts() {}

  /** The profile of Display P3, or of Adobe RGB. */
  public static byte[] profile(boolean p3) {
    return p3 ? IccFile.rgb(IccFile.DISPLAY_P3, 0) : IccFile.rgb(IccFile.ADOBE_RGB, IccFile.ADOBE_GAMMA);
  }

  /**
   * The chart's samples.
   *
   * @param profile null for none
   */
  public static byte[] png(int bits, byte[] profile) throws IOException {
    return CarriedProfiles.inPng(ChartFiles.png(bits, true, false), profile);
  }

  /** Red, green and blue of each patch, a line each. */
  public static String samples() {
    StringBuilder lines = new StringBuilder();
    for (int patch = 0; patch < ColourChart.COUNT; patch++) {
      int[] light = ColourChart.light(patch);
      lines.append(light[0]).append(' ').append(light[1]).append(' ').append(light[2]).append('\n');
    }
    return lines.toString();
  }
}
