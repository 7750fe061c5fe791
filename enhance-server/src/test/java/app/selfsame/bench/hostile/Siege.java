package app.selfsame.bench.hostile;

import app.selfsame.bench.MarkdownTable;
import app.selfsame.bench.enhance.CropBody;
import app.selfsame.bench.enhance.ServiceProcess;
import app.selfsame.bench.enhance.ServiceSetup;
import app.selfsame.bench.enhance.Tally;
import app.selfsame.light.DimPortrait;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A server of one set-up under one attack after the other, and what honest visitors are answered meanwhile. */
final class Siege {
  private static final int WARM_UP_MILLIS = 8_000;
  private static final int WARM_UP_AGAIN_MILLIS = 3_000;
  private static final int ALONE_MILLIS = 2_500;
  /** Before each attack: other work on the machine comes and goes. */
  private static final int BEFORE_MILLIS = 1_200;
  private static final int LEAD_MILLIS = 600;
  private static final int ATTACK_MILLIS = 2_600;
  /** Until a server that was attacked is started anew. */
  private static final int RECOVERY_MILLIS = 3_000;

  private final ServiceSetup setup;
  private final DimPortrait portrait;
  private final CropBody crop;
  private final long seed;
  private final List<String> failures = new ArrayList<>();
  private ServiceProcess service;
  private Ground ground;
  private Visitors visitors;

  private Siege(ServiceSetup setup, DimPortrait portrait, long seed) {
    this.setup = setup;
    this.portrait = portrait;
    this.crop = CropBody.png(portrait.dimmed(Kind.CROP_WIDTH, Kind.CROP_HEIGHT));
    this.seed = seed;
  }

  /** Measures and prints a table; answers what went wrong. */
  static List<String> run(ServiceSetup setup, List<Kind> kinds, DimPortrait portrait, long seed)
      throws IOException, InterruptedException {
    Siege siege = new Siege(setup, portrait, seed);
    try {
      siege.open();
      siege.underAll(kinds);
    } finally {
      siege.close();
    }
    return siege.failures;
  }

  private void open() throws IOException, InterruptedException {
    start(WARM_UP_MILLIS);
    ground = Ground.of(service.port(), portrait, crop, seed);
  }

  /** Starts a server, whose code is compiled when this returns. */
  private void start(int warmUpMillis) throws IOException, InterruptedException {
    service = new ServiceProcess(setup.generous());
    int port = service.port();
    if (visitors == null) {
      Map<Errand, byte[]> requests = new EnumMap<>(Errand.class);
      requests.put(Errand.ENHANCE, Requests.post(crop, "visitor"));
      requests.put(Errand.PAGE, Requests.get("/"));
      requests.put(Errand.ASSET, Requests.get(Ground.asset(port, "engine.", ".wasm")));
      requests.put(Errand.HEALTH, Requests.get("/health"));
      visitors = new Visitors(requests);
    }
    visitors.crowd(port, warmUpMillis);
  }

  private void underAll(List<Kind> kinds) throws IOException, InterruptedException {
    MarkdownTable table =
        new MarkdownTable(
            System.out,
            words() + ", which lets in " + ground,
            "attack", "POST /enhance", "GET /", "GET the engine", "GET /health", "not answered 200", "attackers heard",
            "MB resident", "aim");
    row(table, "none", visitors.come(service.port(), ALONE_MILLIS));
    for (Kind kind : kinds) {
      under(kind, table);
      if (!recovers()) {
        failures.add(name() + ": not in order " + RECOVERY_MILLIS / 1_000 + " s after " + kind.word());
        service.kill();
        start(WARM_UP_AGAIN_MILLIS);
      }
    }
    row(table, "none, afterwards", visitors.come(service.port(), ALONE_MILLIS));
  }

  private String name() {
    return setup == ServiceSetup.PLAIN ? "as it comes" : "with little memory";
  }

  private String words() {
    return setup == ServiceSetup.PLAIN ? "Server as it comes" : "Server with " + setup;
  }

  private void row(MarkdownTable table, String attack, Answers answers) throws IOException {
    table.row(attack, answers.usual(Errand.ENHANCE), answers.usual(Errand.PAGE), answers.usual(Errand.ASSET),
        answers.usual(Errand.HEALTH), answers.failures(), "", resident(), "");
  }

  private void under(Kind kind, MarkdownTable table) throws IOException, InterruptedException {
    Attack attack = kind.attack(ground);
    Answers before = visitors.come(service.port(), BEFORE_MILLIS);
    Tally heard = new Tally();
    Onset onset =
        new Onset(service.port(), System.nanoTime() + (LEAD_MILLIS + ATTACK_MILLIS) * 1_000_000L, heard);
    Thread attackers = new Thread(() -> run(attack, onset));
    attackers.start();
    Thread.sleep(LEAD_MILLIS);
    Answers answers = visitors.come(onset.port(), ATTACK_MILLIS);
    String resident = resident();
    attackers.join();
    boolean met = answers.meetAim(before);
    table.row(kind.word(), answers.against(before, Errand.ENHANCE), answers.against(before, Errand.PAGE),
        answers.against(before, Errand.ASSET), answers.against(before, Errand.HEALTH), answers.failures(), heard,
        resident, met ? "met" : "missed");
    if (answers.failures().sum() > 0) {
      failures.add(name() + ": " + kind.word() + ": " + answers.failures());
    }
  }

  private static void run(Attack attack, Onset onset) {
    try {
      attack.run(onset);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the server takes crops soon after the attackers are gone. */
  private boolean recovers() throws InterruptedException {
    long end = System.nanoTime() + RECOVERY_MILLIS * 1_000_000L;
    while (service.isAlive() && System.nanoTime() < end) {
      if (visitors.ask(service.port(), Errand.ENHANCE).isGood()) {
        return true;
      }
      Thread.sleep(200);
    }
    return false;
  }

  private String resident() throws IOException {
    return service.isAlive() ? String.valueOf(Math.round(service.state().residentMegabytes())) : "gone";
  }

  private void close() {
    if (service != null) {
      service.kill();
    }
  }
}
