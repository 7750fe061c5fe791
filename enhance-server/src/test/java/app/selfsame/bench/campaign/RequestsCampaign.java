package app.selfsame.bench.campaign;

import app.selfsame.bench.enhance.ProcessState;
import app.selfsame.store.Engine;
import app.selfsame.worker.TestPhotos;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hostile requests beside honest ones at a whole site, with all of them at once that a small server gets. Honest ones are
 * answered what they always are; hostile ones are refused by a problem, or hung up on; no thread and no memory stays behind.
 */
final class RequestsCampaign implements Campaign {
  private static final int ATTACKERS = 16;
  private static final int HONEST_EVERY = 4;
  private static final int PEOPLE = 100;
  private static final int MORE_THREADS = 40;
  private static final int CALM_SECONDS = 60;

  @Override
  public Findings run(Terms terms) throws Exception {
    Findings findings = new Findings();
    try (OwnFolder folder = new OwnFolder();
        WholeSite site = new WholeSite(Engine.SQLITE, folder.path().resolve("site"))) {
      site.start();
      attack(site, terms, findings);
    }
    return findings;
  }

  private static void attack(WholeSite site, Terms terms, Findings findings) throws Exception {
    Calls calls = new Calls(site.origin(), findings);
    Company company = new Company(site, calls, "boss@acme.example", PEOPLE);
    byte[] photo = TestPhotos.encode(TestPhotos.drawnPerson(), "jpg");
    Errands errands = new Errands(site, calls, company, photo, findings);
    HostileRequests hostile =
        new HostileRequests(Calls.json(calls.until(200, calls.request("/openapi.json").build())), terms.seed());
    Map<String, String> pages = pages(calls);
    ProcessState before = ProcessState.of(site.pid());
    AtomicInteger next = new AtomicInteger(terms.from());
    AtomicBoolean isOver = new AtomicBoolean();
    ExecutorService threads = Executors.newCachedThreadPool();
    List<Future<?>> attackers = new ArrayList<>();
    List<Future<?>> honest = new ArrayList<>();
    try {
      AtomicInteger persons = new AtomicInteger();
      errands.all().values().forEach(errand -> honest.add(threads.submit(() -> {
        while (!isOver.get() && persons.get() < PEOPLE) {
          errand.run(persons.getAndIncrement());
        }
        return null;
      })));
      for (int i = 0; i < ATTACKERS; i++) {
        attackers.add(threads.submit((Callable<Void>) () -> {
          for (int number = next.getAndIncrement(); number < terms.from() + terms.count(); number = next.getAndIncrement()) {
            HostileRequests.Request request = hostile.request(number, company.key);
            judge(request, Heard.of(site.port(), request.bytes()), findings);
            if (number % HONEST_EVERY == 0) {
              look(calls, pages, number, findings);
            }
          }
          return null;
        }));
      }
      for (Future<?> one : attackers) {
        one.get();
      }
      isOver.set(true);
      for (Future<?> one : honest) {
        one.get();
      }
      errands.requireAllThere();
      requireCalm(site, before, findings);
      BusySite.requireForgotten(site, company, photo, findings);
      if (!site.stop()) {
        findings.fault("the server does not end when it is told to");
      }
      errands.requireBooked();
      SiteLog.look(site.log(), List.of(Errands.PHOTO_NAME, company.key, "@people.example", "Ada Lovelace", "169.254."), findings);
    } finally {
      isOver.set(true);
      threads.shutdownNow();
    }
  }

  private static void judge(HostileRequests.Request request, Heard heard, Findings findings) {
    findings.count("hostile " + heard.status());
    String said = request.number() + " (" + request.name() + "): " + heard.status();
    boolean isLater = heard.status() == 503 && heard.head().contains("\nretry-after:");
    if (heard.status() < 0) {
      findings.fault(said + ", no answer and no end");
    } else if (heard.status() >= 500 && !isLater && heard.status() != 505) {
      findings.fault(said + " " + heard.body());
    } else if (heard.status() >= 400 && !heard.hasType("application/problem+json") && !heard.hasType("text/html")) {
      boolean hasBody = !request.name().startsWith("HEAD");
      if (hasBody) {
        findings.fault(said + ", no problem: " + heard.head());
      }
    }
  }

  /** What people read who have nothing to do with it. */
  private static Map<String, String> pages(Calls calls) throws IOException, InterruptedException {
    Map<String, String> pages = new LinkedHashMap<>();
    for (String path : List.of("/", "/health", "/sign-in", "/openapi.json", "/problems/busy", "/compare", "/passport")) {
      pages.put(path, text(calls.once(calls.request(path).build())));
    }
    return pages;
  }

  private static void look(Calls calls, Map<String, String> pages, int number, Findings findings)
      throws InterruptedException {
    List<String> paths = List.copyOf(pages.keySet());
    String path = paths.get(number / HONEST_EVERY % paths.size());
    try {
      HttpResponse<byte[]> answer = calls.once(calls.request(path).build());
      findings.count("honest " + answer.statusCode());
      if (answer.statusCode() != 200 || !text(answer).equals(pages.get(path))) {
        findings.fault("honest " + path + ": " + answer.statusCode());
      }
    } catch (IOException e) {
      findings.fault("honest " + path + ": " + e);
    }
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static void requireCalm(WholeSite site, ProcessState before, Findings findings)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(CALM_SECONDS);
    ProcessState now = ProcessState.of(site.pid());
    while (now.threads() > before.threads() + MORE_THREADS && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(500);
      now = ProcessState.of(site.pid());
    }
    findings.remark("threads " + before.threads() + ", then " + now.threads() + "; open files " + before.openFiles() + ", then "
        + now.openFiles() + "; MB resident " + Math.round(before.residentMegabytes()) + ", then "
        + Math.round(now.residentMegabytes()));
    if (now.threads() > before.threads() + MORE_THREADS) {
      findings.fault(before.threads() + " threads before, " + now.threads() + " afterwards");
    }
  }
}
