package app.selfsame.bench.batch;

import app.selfsame.bench.Ending;
import app.selfsame.bench.LargePhoto;
import app.selfsame.store.TestStore;
import java.util.Arrays;
import java.util.Locale;

/**
 * {@code ./bench batch [rates | endurance [PHOTOS] | hostile | kills [KILLS]] [--photos DIR]}: how companies' photos are
 * prepared by the packaged program, on databases that write to the disk before they answer. Ends with status 1 when
 * anything was lost or doubled.
 */
public final class BatchBenchmark {
  private static final String FOLDER = "--photos";
  private static final int KILLS = 100;
  private static final int PHOTOS = 10_000;
  private static final long SEED = 20261129;

  private BatchBenchmark() {}

  public static void main(String[] arguments) {
    Ending.with(() -> isRight(arguments));
  }

  private static boolean isRight(String[] arguments) throws Exception {
    System.setProperty(TestStore.DURABLE, "true");
    int folder = Arrays.asList(arguments).indexOf(FOLDER);
    String[] parts = folder < 0 ? arguments : Arrays.copyOf(arguments, folder);
    LargePhoto large =
        LargePhoto.of(folder < 0 ? new String[0] : Arrays.copyOfRange(arguments, folder + 1, arguments.length));
    System.out.printf(
        Locale.ROOT, "%d processors, Java %s.%n", Runtime.getRuntime().availableProcessors(), Runtime.version());
    String part = parts.length == 0 ? "" : parts[0];
    int count = parts.length < 2 ? 0 : Integer.parseInt(parts[1]);
    boolean isRight = true;
    if (part.isEmpty() || part.equals("rates")) {
      new Rates(System.out).run(large);
    }
    if (part.isEmpty() || part.equals("endurance")) {
      isRight &= new Endurance(System.out, count == 0 ? PHOTOS : count).run();
    }
    if (part.isEmpty() || part.equals("hostile")) {
      isRight &= new HostileShare(System.out).run(large);
    }
    if (part.isEmpty() || part.equals("kills")) {
      isRight &= kill(count == 0 ? KILLS : count);
    }
    return isRight;
  }

  private static boolean kill(int kills) throws Exception {
    boolean isRight = true;
    for (CompanySite.Kind kind : CompanySite.Kind.values()) {
      try (KillCampaign campaign = new KillCampaign(kind, SEED)) {
        KillCampaign.Result result = campaign.run(kills);
        System.out.printf(
            Locale.ROOT, "%n%s: %d kills in %.0f s during %d batches of %d photos, lost, doubled or wrong: %d (seed %d)%n",
            kind, result.kills(), result.seconds(), result.batches(), result.photos(), result.faults().size(), SEED);
        result.faults().forEach(System.out::println);
        isRight &= result.faults().isEmpty();
      }
    }
    return isRight;
  }
}
