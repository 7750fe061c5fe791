package app.selfsame.mrz;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.RegionPx;
import java.util.List;

/** Readings of specimens, for tests of what is made of them. */
public final class SpecimenReadings {
  private static final RegionPx OUTLINE = RegionPx.of(new BoxPx(10, 200, 440, 40));

  private SpecimenReadings() {}

  /** The passport of ICAO Doc 9303-4, read as it is printed; valid until 15 April 2012. */
  public static MrzReading passport() {
    return of(MrzDecoder.decode(Readings.certain(Specimens.TD3), MrzFormat.TD3));
  }

  /** The same with another check digit behind its number. */
  public static MrzReading misprint() {
    return of(MrzDecoder.decode(Readings.certain(Readings.with(Specimens.TD3, 1, 9, '5')), MrzFormat.TD3));
  }

  /** The same with a character of the number that the check digit put in. */
  public static MrzReading repaired() {
    float[][][] reading = Readings.certain(Specimens.TD3);
    Readings.waver(reading, 1, 4, '5', 0.9, '9');
    return of(MrzDecoder.decode(reading, MrzFormat.TD3));
  }

  /** The specimen of the old French card: it has no date of expiry, but one of issue and a department. */
  public static MrzReading frenchCard() {
    return of(MrzDecoder.decode(Readings.certain(Specimens.FRENCH_CARD), MrzFormat.FRENCH_CARD));
  }

  /** The passport's lines. */
  public static List<String> passportLines() {
    return Specimens.TD3;
  }

  private static MrzReading of(MrzDecoding decoding) {
    return new MrzReading(decoding, MrzAcceptance.of(decoding, 10), OUTLINE);
  }
}
