package app.selfsame.bench.campaign;

import app.selfsame.bench.campaign.Mutants.Mutant;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Spoilt files of each kind are read, or refused as the reader says that it refuses; nothing else, and not for long. */
final class ReadersCampaign implements Campaign {
  private static final int LONGEST_SECONDS = 20;
  private static final String MRZ_LETTERS = "<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ\n";

  @Override
  public Findings run(Terms terms) throws IOException, InterruptedException {
    Findings findings = new Findings();
    ExecutorService thread = Executors.newCachedThreadPool();
    try {
      for (Reader reader : Reader.values()) {
        Mutants mutants = new Mutants(reader.seeds(), terms.seed());
        for (int number = terms.from(); number < terms.from() + terms.count(); number++) {
          Mutant mutant = mutants.mutant(number);
          byte[] file = reader == Reader.MRZ ? letters(mutant, reader.seeds(), terms.seed()) : mutant.bytes();
          String outcome = outcome(thread, reader, file);
          findings.count(reader.word() + " " + outcome);
          if (outcome.startsWith("fault")) {
            findings.fault(reader.word() + " " + mutant.number() + " (" + mutant.name() + "): " + outcome);
          }
        }
      }
    } finally {
      thread.shutdownNow();
    }
    return findings;
  }

  /** Other letters of a zone in some places: what is of another shape is refused for that alone. */
  private static byte[] letters(Mutant mutant, List<Seeds.Named> seeds, long seed) {
    if (mutant.number() % 3 == 0) {
      return mutant.bytes();
    }
    Random random = new Random(seed * 31 + mutant.number());
    byte[] lines = seeds.get(random.nextInt(seeds.size())).bytes().clone();
    for (int i = random.nextInt(12); i >= 0; i--) {
      int at = random.nextInt(lines.length);
      if (lines[at] != '\n') {
        lines[at] = (byte) MRZ_LETTERS.charAt(random.nextInt(MRZ_LETTERS.length() - 1));
      }
    }
    return lines;
  }

  private static String outcome(ExecutorService threads, Reader reader, byte[] file) throws InterruptedException {
    Future<String> reading = threads.submit(() -> reader.read(file));
    try {
      return reading.get(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      StackTraceElement[] trace = e.getCause().getStackTrace();
      return "fault: " + e.getCause().getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    } catch (TimeoutException e) {
      return "fault: longer than " + LONGEST_SECONDS + " s";
    }
  }
}
