package app.selfsame.colour;

import app.selfsame.image.FileBytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** ICC profiles of three colours that are mixed as light (ICC.1:2022, 8.3.3), as strangers wrote them. */
final class MatrixProfile {
  private final IccProfile profile;

  private MatrixProfile(FileBytes profile) {
    this.profile = new IccProfile(profile);
  }

  /** The conversion of a profile; empty when it is of another kind, or nobody can read it. */
  static Optional<LightConversion> conversion(FileBytes profile) {
    try {
      return new MatrixProfile(profile).read();
    } catch (FileBytes.PastEndException e) {
      return Optional.empty();
    }
  }

  private Optional<LightConversion> read() {
    if (!profile.leads("RGB ", "XYZ ")) {
      return Optional.empty();
    }
    List<DoubleUnaryOperator> curves = new ArrayList<>();
    double[][] toSrgb = new double[3][3];
    for (int colour = 0; colour < 3; colour++) {
      String name = "rgb".substring(colour, colour + 1);
      Optional<FileBytes> light = profile.tag(name + "XYZ");
      Optional<DoubleUnaryOperator> curve = profile.tag(name + "TRC").flatMap(IccCurve::of);
      if (light.isEmpty() || curve.isEmpty()) {
        return Optional.empty();
      }
      curves.add(curve.get());
      for (int i = 0; i < 9; i++) {
        toSrgb[i / 3][colour] +=
            ConnectionSpace.XYZ_TO_SRGB[i / 3][i % 3] * IccProfile.s15(light.get(), 8 + 4 * (i % 3));
      }
    }
    return Optional.of(new LightConversion(curves, toSrgb));
  }
}
