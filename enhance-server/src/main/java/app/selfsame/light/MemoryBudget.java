package app.selfsame.light;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The memory that bodies of requests may take, each in steps as its bytes arrive.
 *
 * <p>First come, first served, but nobody is given a step after which the bodies that have begun could no longer be
 * finished one after another, each with what those before it give back (the banker's algorithm). Else many that are
 * half there would keep each other from being whole.
 */
final class MemoryBudget {
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Share> begun = new ArrayList<>();
  private final Set<Share> waiting = new LinkedHashSet<>();
  private final long bytes;
  private long free;

  MemoryBudget(long bytes) {
    this.bytes = bytes;
    free = bytes;
  }

  /**
   * The share of one body, which is empty at first.
   *
   * @param claim so many bytes it takes at last; at most the whole budget
   */
  Share share(long claim) {
    return new Share(claim);
  }

  long reservedBytes() {
    lock.lock();
    try {
      return bytes - free;
    } finally {
      lock.unlock();
    }
  }

  int waiting() {
    lock.lock();
    try {
      return waiting.size();
    } finally {
      lock.unlock();
    }
  }

  private void serve() {
    for (Share share : List.copyOf(waiting)) {
      if (share.step <= free) {
        share.take(share.step);
        if (canAllFinish()) {
          share.step = 0;
          waiting.remove(share);
          share.served.signal();
        } else {
          share.take(-share.step);
        }
      }
    }
  }

  private boolean canAllFinish() {
    begun.sort(Comparator.comparingLong(Share::missing));
    long available = free;
    for (Share share : begun) {
      if (share.missing() > available) {
        return false;
      }
      available += share.held;
    }
    return true;
  }

  /** What one body holds. Closing gives all of it back. */
  final class Share implements AutoCloseable {
    private final Condition served = lock.newCondition();
    private final long claim;
    private long held;
    private long step;

    private Share(long claim) {
      this.claim = claim;
    }

    /**
     * Waits until there is room for more, and takes it.
     *
     * @throws app.selfsame.http.ProblemException when there is none in time
     */
    void grow(long more, Waiting time) {
      lock.lock();
      try {
        step = more;
        waiting.add(this);
        serve();
        time.spend(this::await);
      } finally {
        waiting.remove(this);
        lock.unlock();
      }
    }

    private Boolean await(long nanos) throws InterruptedException {
      for (long left = nanos; step > 0; left = served.awaitNanos(left)) {
        if (left <= 0) {
          return null;
        }
      }
      return true;
    }

    private long missing() {
      return claim - held;
    }

    private void take(long more) {
      if (held == 0) {
        begun.add(this);
      }
      held += more;
      free -= more;
      if (held == 0) {
        begun.remove(this);
      }
    }

    @Override
    public void close() {
      lock.lock();
      try {
        if (held > 0) {
          take(-held);
          serve();
        }
      } finally {
        lock.unlock();
      }
    }
  }
}
