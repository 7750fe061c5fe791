package app.selfsame.measure;

/**
 * Light on the face.
 *
 * @param overexposedShare share of the face whose luminance is 247 or more of 255: detail that is lost for good
 *     (ISO/IEC 29794-5, over-exposure prevention, 0x47)
 * @param brightest luminance that 2 % of the face exceed, 0..255: highlights of skin, eyes and teeth, which in good
 *     light are bright on every skin
 */
record Exposure(double overexposedShare, double brightest) {
  private static final double OVER = 246.5;
  private static final double BRIGHTEST_SHARE = 0.02;

  static Exposure of(LuminancePlane plane, FaceRegion region) {
    int[] histogram = new int[256];
    int count = 0;
    int over = 0;
    for (int i = 0; i < region.inside().length; i++) {
      if (region.inside()[i]) {
        float value = plane.values()[i];
        histogram[Math.min(255, (int) value)]++;
        over += value >= OVER ? 1 : 0;
        count++;
      }
    }
    int above = 0;
    int brightest = 255;
    while (brightest > 0 && above + histogram[brightest] < BRIGHTEST_SHARE * count) {
      above += histogram[brightest--];
    }
    return new Exposure((double) over / count, brightest);
  }
}
