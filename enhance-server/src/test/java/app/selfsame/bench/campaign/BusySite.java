package app.selfsame.bench.campaign;

import app.selfsame.batch.Needles;
import app.selfsame.store.Engine;
import app.selfsame.worker.TestPhotos;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A whole site at which people and companies go about their errands, one of each kind at a time, while something happens.
 * Whoever is refused meanwhile is told what to do; in the end all is there that people were told is there, once.
 */
final class BusySite {
  private static final int RESUMED_SECONDS = 150;
  private static final int PEOPLE = 4_000;

  final WholeSite site;
  final Calls calls;
  private final Findings findings;
  private final Map<String, AtomicInteger> whole = new LinkedHashMap<>();
  private final AtomicBoolean isOver = new AtomicBoolean();

  private BusySite(WholeSite site, Findings findings) {
    this.site = site;
    this.findings = findings;
    calls = new Calls(site.origin(), findings);
  }

  /** What happens at a site. */
  interface Happening {
    void befall(BusySite busy) throws Exception;
  }

  /** Has something happen at a site of its own, which has to bear it. */
  static void bear(Engine engine, Happening happening, Findings findings) throws Exception {
    try (OwnFolder folder = new OwnFolder();
        Mount disk = new Mount(folder.path().resolve("site"));
        WholeSite site = new WholeSite(engine, disk.folder())) {
      site.start();
      new BusySite(site, findings).run(happening);
    }
  }

  private void run(Happening happening) throws Exception {
    Company company = new Company(site, calls, "boss@acme.example", PEOPLE);
    byte[] photo = TestPhotos.encode(TestPhotos.drawnPerson(), "jpg");
    Errands errands = new Errands(site, calls, company, photo, findings);
    ExecutorService threads = Executors.newCachedThreadPool();
    List<Future<?>> all = new ArrayList<>();
    errands.all().forEach((name, errand) -> {
      whole.put(name, new AtomicInteger());
      all.add(threads.submit(() -> goOn(name, errand)));
    });
    try {
      await(1, "before anything happened");
      happening.befall(this);
      isOver.set(true);
      for (Future<?> one : all) {
        one.get();
      }
      errands.requireAllThere();
      requireForgotten(site, company, photo, findings);
      if (!site.stop()) {
        findings.fault(site.engine() + ": the server does not end when it is told to");
      }
      errands.requireBooked();
      findings.remark(site.engine() + ": " + whole + ": " + errands.done());
      SiteLog.look(site.log(), List.of(Errands.PHOTO_NAME, company.key, "@people.example", "Ada Lovelace"), findings);
    } finally {
      isOver.set(true);
      threads.shutdownNow();
    }
  }

  /** A photo of batches that are deleted is nowhere, nor is its name; the company's key is on no disk. */
  static void requireForgotten(WholeSite site, Company company, byte[] photo, Findings findings) throws Exception {
    Needles forgotten = new Needles();
    forgotten.addPieces("the photo", photo);
    forgotten.addText(Errands.PHOTO_NAME);
    Needles unwritten = new Needles();
    unwritten.addText(company.key);
    SiteTraces.look(site, forgotten, unwritten, findings);
  }

  private Void goOn(String name, Errand errand) throws InterruptedException {
    for (int number = 0; !isOver.get(); number++) {
      try {
        errand.run(number);
        whole.get(name).incrementAndGet();
      } catch (InterruptedException e) {
        throw e;
      } catch (Exception e) {
        findings.fault(name + " " + number + ": " + e);
        TimeUnit.SECONDS.sleep(1);
      }
    }
    return null;
  }

  /** Waits until each kind of errand was done so often more. */
  void await(int more, String when) throws InterruptedException {
    Map<String, Integer> wanted = new LinkedHashMap<>();
    whole.forEach((name, count) -> wanted.put(name, count.get() + more));
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(RESUMED_SECONDS);
    while (System.nanoTime() < end) {
      if (wanted.entrySet().stream().allMatch(one -> whole.get(one.getKey()).get() >= one.getValue())) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    wanted.forEach((name, count) -> {
      if (whole.get(name).get() < count) {
        findings.fault(when + ", no " + name + " was done in " + RESUMED_SECONDS + " s");
      }
    });
  }
}
