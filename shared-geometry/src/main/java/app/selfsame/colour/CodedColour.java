package app.selfsame.colour;

import app.selfsame.image.HeifColour;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.UnreadablePhotoException;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** What the colours of a HEIC or AVIF file mean, and the way from its samples to sRGB. */
public final class CodedColour {
  /** A profile says more than numbers do; for want of both, samples are taken for sRGB, as browsers take them. */
  private static final int UNSAID = 2;

  /** Cameras write the curve of television (ITU-R BT.709) and mean sRGB, which browsers show. */
  private static final int TELEVISION = 1;

  private CodedColour() {}

  /**
   * The conversion to sRGB; empty when samples are sRGB already, or nobody can tell what they are.
   *
   * @throws UnreadablePhotoException when the picture is brighter than a screen's white
   */
  public static Optional<LightConversion> conversion(HeifColour colour, ImageFormat format) {
    refuseBrighterThanWhite(colour, format);
    return colour.profile()
        .map(MatrixProfile::conversion)
        .orElseGet(() -> ofNumbers(colour.primaries(), colour.transfer()))
        .filter(conversion -> !conversion.changesNothing());
  }

  /**
   * Lets other pictures pass.
   *
   * @throws UnreadablePhotoException when this one is brighter than a screen's white, of which each browser shows
   *     something else
   */
  public static void refuseBrighterThanWhite(HeifColour colour, ImageFormat format) {
    if (TransferCurve.isBrighterThanWhite(colour.transfer())) {
      throw UnreadablePhotoException.highDynamicRange(format);
    }
  }

  private static Optional<LightConversion> ofNumbers(int primariesNumber, int transfer) {
    Primaries primaries = Primaries.ofNumber(primariesNumber);
    DoubleUnaryOperator curve =
        transfer == UNSAID || transfer == TELEVISION ? TransferCurve::srgb : TransferCurve.ofNumber(transfer);
    return primaries == null || curve == null ? Optional.empty() : Optional.of(LightConversion.of(primaries, curve));
  }
}
