package app.selfsame.bench.batch;

import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Companies have batches prepared while processes are killed: servers, those that work beside them, and those that they
 * work in. In the end each photo has come to what it comes to undisturbed, once, and nothing else is there.
 */
final class KillCampaign implements AutoCloseable {
  private static final List<String> COMPANIES = List.of("acme", "globex");
  private static final String WISHES = "{\"document\": \"own-35x45mm\", \"format\": \"jpeg\"}";
  private static final int PROGRAMS = 6;
  private static final int PHOTOS = 4;
  private static final long LONGEST_PAUSE_MILLIS = 12_000;
  private static final byte[] NO_PHOTO = "This is no photo.".getBytes(StandardCharsets.UTF_8);

  private final CompanySite.Kind kind;
  private final CompanySite site;
  private final Random random;
  private final byte[] photo;
  private final AtomicBoolean isOver = new AtomicBoolean();
  private final AtomicInteger batches = new AtomicInteger();
  private final AtomicInteger photos = new AtomicInteger();
  private final Set<String> files = Collections.synchronizedSet(new HashSet<>());
  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
  private final List<Node> nodes = new ArrayList<>();

  /**
   * What it came to.
   *
   * @param batches that were made, filled, prepared and fetched meanwhile
   * @param faults what was lost, doubled or wrong
   */
  record Result(int kills, int batches, int photos, double seconds, List<String> faults) {}

  /** With a site of its own, and what is random from a seed. */
  KillCampaign(CompanySite.Kind kind, long seed) throws Exception {
    this.kind = kind;
    site = new CompanySite(kind, COMPANIES.toArray(String[]::new));
    random = new Random(seed);
    photo = TestPhotos.encode(TestPhotos.drawnPerson(), "jpg");
  }

  /** Kills so often. */
  Result run(int kills) throws Exception {
    long start = System.nanoTime();
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      nodes.add(start(0));
      if (kind == CompanySite.Kind.MANY_MACHINES) {
        nodes.add(start(1));
      }
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < PROGRAMS; i++) {
        String company = COMPANIES.get(i % COMPANIES.size());
        all.add(threads.submit(() -> prepareUntilOver(site.program(company))));
      }
      for (int i = 0; i < kills; i++) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextLong(LONGEST_PAUSE_MILLIS)));
        killOne();
      }
      isOver.set(true);
      for (Future<?> one : all) {
        one.get();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      requireNothingLeft();
      requireBooked();
      return new Result(kills, batches.get(), photos.get(), seconds, faults);
    } finally {
      threads.shutdownNow();
      for (Node node : nodes) {
        node.kill();
      }
    }
  }

  /** What was deleted cannot be read any more, and is gone soon: whoever was at it may have been killed. */
  private void requireNothingLeft() throws IOException {
    long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    List<String> left = site.left();
    while (!left.isEmpty() && System.nanoTime() < until) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
      left = site.left();
    }
    left.forEach(name -> faults.add("left of what was deleted: " + name));
  }

  /** A credit for each photo that came to something, and for no other. */
  private void requireBooked() {
    long spent = 0;
    for (String company : COMPANIES) {
      spent += site.spent(company);
    }
    if (spent != photos.get()) {
      faults.add(spent + " credits for " + photos + " photos");
    }
  }

  private Node start(int node) throws IOException {
    return node == 0 ? site.serve(1) : site.work(1);
  }

  /** A process that works on photos half of the time, where there is one; or else a node, which is started again. */
  private void killOne() throws Exception {
    int node = random.nextInt(nodes.size());
    List<ProcessHandle> workers = nodes.get(node).workers();
    if (random.nextBoolean() && !workers.isEmpty()) {
      workers.get(random.nextInt(workers.size())).destroyForcibly();
    } else {
      nodes.get(node).kill();
      nodes.set(node, start(node));
    }
  }

  private Void prepareUntilOver(Program program) throws Exception {
    while (!isOver.get()) {
      try {
        prepare(program);
      } catch (IOException e) {
        faults.add(e.getMessage());
      }
    }
    return null;
  }

  private void prepare(Program program) throws Exception {
    String batch = program.batch(WISHES);
    Set<String> sent = new TreeSet<>();
    for (int i = 0; i < PHOTOS; i++) {
      program.photo(batch, "person-" + i + ".jpg", photo);
      sent.add("person-" + i + ".jpg");
    }
    program.photo(batch, "none.jpg", NO_PHOTO);
    sent.add("none.jpg");
    program.start(batch);
    JsonNode end = program.await(batch);
    if (!end.path("state").asText().equals("done") || end.path("done").asInt() != PHOTOS + 1) {
      faults.add("ended as " + end);
    }
    Set<String> kept = new TreeSet<>();
    for (JsonNode one : program.photos(batch)) {
      String name = one.path("name").asText();
      String outcome = one.path("outcome").asText();
      if (!kept.add(name)) {
        faults.add(name + " is there twice");
      }
      if (!outcome.equals(name.equals("none.jpg") ? "unusable" : "ready")) {
        faults.add(name + " is " + outcome);
      }
    }
    if (!kept.equals(sent)) {
      faults.add("sent " + sent + ", kept " + kept);
    }
    requireFiles(program.allResults(batch));
    program.delete(batch);
    batches.incrementAndGet();
    photos.addAndGet(PHOTOS);
  }

  /** All files are those of one photo. */
  private void requireFiles(byte[] results) throws IOException, GeneralSecurityException {
    int pictures = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(results))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".jpg")) {
          pictures++;
          files.add(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(zip.readAllBytes())));
        }
      }
    }
    if (pictures != PHOTOS || files.size() != 1) {
      faults.add(pictures + " files in the results, of " + files.size() + " contents so far");
    }
  }

  @Override
  public void close() {
    site.close();
  }
}
