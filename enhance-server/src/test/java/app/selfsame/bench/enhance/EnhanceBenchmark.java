package app.selfsame.bench.enhance;

import app.selfsame.light.DimPortrait;
import app.selfsame.light.LightBenefit;
import app.selfsame.light.RequestCost;
import app.selfsame.light.ToneCost;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ./bench enhance [DIR]}: what better light costs, how the service fares under load, and whom it helps. Ends
 * with status 1 when an honest request is not answered as it should be, or a hostile one with anything but its refusal.
 */
public final class EnhanceBenchmark {
  private static final int REQUESTS = 10_000;

  private EnhanceBenchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.setProperty("java.awt.headless", "true");
    ToneCost.print();
    DimPortrait portrait = DimPortrait.of(arguments);
    RequestCost.print(portrait);
    List<String> failures = new ArrayList<>();
    failures.addAll(Burst.run(portrait, ServiceSetup.PLAIN, ServiceSetup.SPARING));
    failures.addAll(Endurance.run(portrait, ServiceSetup.SPARING, REQUESTS));
    if (arguments.length > 0) {
      LightBenefit.print(Path.of(arguments[0]));
    }
    if (!failures.isEmpty()) {
      System.err.println("Failed:");
      failures.stream().distinct().forEach(System.err::println);
      System.exit(1);
    }
  }
}
