package app.selfsame.workshop;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * Works on photos in processes of their own, as many at once as it has places. A process sees photos of one group alone,
 * and is replaced when it has seen so many, when it has come to harm, or when another group needs its place. Without work
 * it keeps none for long. For any number of threads.
 */
public final class Workshop implements PhotoWorkers, ApartWorkers {
  /** A spare process is ready before one is replaced for its age. */
  private static final int PHOTOS_AHEAD = 10;

  /** The system ends a process at once, unless the disk or the system hangs. */
  private static final Duration LONGEST_END = Duration.ofSeconds(5);

  /** So many processes may end over a photo by themselves. */
  private static final int TRIES = 2;

  /** And so many be ended by others: whoever is killed at random is not killed again and again. */
  private static final int KILLS = 5;

  private static final Duration IDLE_THREAD = Duration.ofSeconds(10);

  private final int places;
  private final WorkshopLimits limits;
  private final Launcher launcher;
  private final ExecutorService threads;
  private final ScheduledThreadPoolExecutor clock;

  /** How many orders were worked on apart. */
  private final AtomicLong apart = new AtomicLong();

  private final ReentrantLock lock = new ReentrantLock(true);
  private final Condition changed = lock.newCondition();
  private final List<Place> taken = new ArrayList<>();
  private final Set<WorkerProcess> started = ConcurrentHashMap.newKeySet();
  private Optional<WorkerProcess> spare = Optional.empty();
  private long spareSinceNanos;
  private boolean isClosed;
  private boolean isLookedAfter;

  /** A process that belongs to a group; guarded by the lock, but for its process. */
  private static final class Place {
    private final String group;
    private final WorkerProcess process;
    private boolean isBusy = true;
    private long idleSinceNanos;

    Place(String group, WorkerProcess process) {
      this.group = group;
      this.process = process;
    }
  }

  /** With the standard limits. */
  public Workshop(int places) {
    this(places, WorkshopLimits.STANDARD);
  }

  /**
   * A workshop that has no process until there is a photo.
   *
   * @param places how many photos are worked on at once; there may be one process more, which is ready for its photos
   */
  public Workshop(int places, WorkshopLimits limits) {
    this(places, limits, new JavaLauncher(limits.heapMegabytes()));
  }

  Workshop(int places, WorkshopLimits limits, Launcher launcher) {
    if (places < 1) {
      throw new IllegalArgumentException("A workshop has a place at least");
    }
    this.places = places;
    this.limits = limits;
    this.launcher = launcher;
    threads =
        new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_THREAD.toSeconds(), TimeUnit.SECONDS, new SynchronousQueue<>(), named("photo-process"));
    clock = new ScheduledThreadPoolExecutor(1, named("photo-processes"));
    clock.setKeepAliveTime(IDLE_THREAD.toSeconds(), TimeUnit.SECONDS);
    clock.allowCoreThreadTimeOut(true);
  }

  private static ThreadFactory named(String name) {
    return work -> {
      Thread thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /**
   * Works on a photo, in a process that has seen no photo of another group. Waits for a place. A photo over which a
   * process ends is tried once more, in a process that has seen no other photo; a few times more where others end them.
   */
  @Override
  public Done work(String group, Order order) throws InterruptedException {
    int ended = 0;
    int killed = 0;
    while (true) {
      try {
        return attempt(group, order, ended + killed > 0);
      } catch (LostProcessException e) {
        boolean isKilled = e.why() == Done.Why.KILLED;
        killed += isKilled ? 1 : 0;
        ended += isKilled ? 0 : 1;
        if (ended == TRIES || killed == KILLS) {
          return new Done.Lost(e.why());
        }
      }
    }
  }

  /**
   * Works on an order in a process that has seen nothing else and ends before its answer is told, with all that it has in
   * memory. The next one is made ready meanwhile.
   *
   * @throws InterruptedException as {@link #work} does
   */
  @Override
  public Done workApart(Order order) throws InterruptedException {
    String group = "apart:" + apart.incrementAndGet();
    try {
      return work(group, order);
    } finally {
      endIdleOf(group);
    }
  }

  private void endIdleOf(String group) {
    lock.lock();
    try {
      endIdle(place -> place.group.equals(group));
      if (!isClosed) {
        prepareSpare();
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private Done attempt(String group, Order order, boolean needsFresh)
      throws LostProcessException, InterruptedException {
    Place place = take(group, needsFresh);
    boolean isSound = false;
    try {
      Done done = place.process.work(order);
      if (done instanceof Done.Lost lost) {
        // Nobody knows in which state the engine was left.
        throw new LostProcessException(lost.why());
      }
      isSound = true;
      return done;
    } catch (LostProcessException e) {
      requireOpen();
      throw e;
    } finally {
      leave(place, isSound);
    }
  }

  private void requireOpen() throws InterruptedException {
    lock.lock();
    try {
      if (isClosed) {
        throw new InterruptedException("closed");
      }
    } finally {
      lock.unlock();
    }
  }

  private Place take(String group, boolean needsFresh) throws LostProcessException, InterruptedException {
    lock.lockInterruptibly();
    try {
      while (true) {
        if (isClosed) {
          throw new InterruptedException("closed");
        }
        endIdle(place -> !place.process.isAlive());
        Optional<Place> own = needsFresh ? Optional.empty() : idle(place -> place.group.equals(group));
        if (own.isPresent()) {
          own.get().isBusy = true;
          return own.get();
        }
        if (taken.size() == places) {
          // Of several the one that was used last is the likeliest to be used again.
          idle(place -> true).ifPresent(this::remove);
        }
        if (taken.size() < places) {
          return begin(group);
        }
        changed.await();
      }
    } finally {
      lock.unlock();
    }
  }

  private Place begin(String group) throws LostProcessException {
    boolean isOneOfSeveral = taken.stream().anyMatch(place -> !place.group.equals(group));
    Optional<WorkerProcess> ahead = spare.filter(WorkerProcess::isAlive);
    spare = Optional.empty();
    Place place = new Place(group, ahead.isPresent() ? ahead.get() : start());
    taken.add(place);
    if (ahead.isPresent() || isOneOfSeveral) {
      prepareSpare();
    }
    return place;
  }

  private WorkerProcess start() throws LostProcessException {
    try {
      WorkerProcess process = new WorkerProcess(launcher, limits, threads);
      started.add(process);
      process.gone().thenRun(() -> started.remove(process));
      return process;
    } catch (IOException e) {
      throw new LostProcessException(Done.Why.NOT_STARTED);
    }
  }

  /** Without one the next group waits a little longer. */
  private void prepareSpare() {
    if (spare.isPresent()) {
      return;
    }
    try {
      spare = Optional.of(start());
      spareSinceNanos = System.nanoTime();
      lookAfter();
    } catch (LostProcessException e) {
      spare = Optional.empty();
    }
  }

  private void leave(Place place, boolean isSound) {
    lock.lock();
    try {
      int left = limits.photosAProcess() - place.process.photos();
      if (isSound && left > 0 && !isClosed) {
        place.isBusy = false;
        place.idleSinceNanos = System.nanoTime();
        lookAfter();
        if (left <= PHOTOS_AHEAD) {
          prepareSpare();
        }
      } else {
        remove(place);
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void remove(Place place) {
    place.process.end();
    taken.remove(place);
  }

  /** The one that has been idle for the longest time. */
  private Optional<Place> idle(Predicate<Place> wanted) {
    return taken.stream()
        .filter(place -> !place.isBusy && wanted.test(place))
        .min(Comparator.comparingLong(place -> place.idleSinceNanos));
  }

  private void endIdle(Predicate<Place> unwanted) {
    for (Iterator<Place> places = taken.iterator(); places.hasNext(); ) {
      Place place = places.next();
      if (!place.isBusy && unwanted.test(place)) {
        place.process.end();
        places.remove();
      }
    }
  }

  /** Looks again when what is idle now has been so for too long. */
  private void lookAfter() {
    if (!isLookedAfter && !isClosed) {
      isLookedAfter = true;
      clock.schedule(this::endWhatIsIdle, limits.idle().toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void endWhatIsIdle() {
    lock.lock();
    try {
      isLookedAfter = false;
      long now = System.nanoTime();
      long limit = limits.idle().toNanos();
      endIdle(place -> now - place.idleSinceNanos >= limit);
      boolean isWorking = taken.stream().anyMatch(place -> place.isBusy);
      if (!isWorking && spare.isPresent() && now - spareSinceNanos >= limit) {
        spare.get().end();
        spare = Optional.empty();
      }
      if (spare.isPresent() || taken.stream().anyMatch(place -> !place.isBusy)) {
        lookAfter();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Ends all processes, and waits until their folders are removed. */
  @Override
  public void close() {
    lock.lock();
    try {
      isClosed = true;
      started.forEach(WorkerProcess::end);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    clock.shutdownNow();
    for (WorkerProcess process : started) {
      process.gone().completeOnTimeout(null, LONGEST_END.toMillis(), TimeUnit.MILLISECONDS).join();
    }
  }
}
