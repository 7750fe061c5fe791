package app.selfsame.bench.enhance;

import app.selfsame.enhance.LightBenefit;
import app.selfsame.enhance.ToneCost;
import java.io.IOException;
import java.nio.file.Path;

/** {@code ./bench enhance [DIR]}: what better light costs, how the service fares under load, and whom it helps. */
public final class EnhanceBenchmark {
  private EnhanceBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    System.setProperty("java.awt.headless", "true");
    ToneCost.print();
    if (arguments.length > 0) {
      LightBenefit.print(Path.of(arguments[0]));
    }
  }
}
