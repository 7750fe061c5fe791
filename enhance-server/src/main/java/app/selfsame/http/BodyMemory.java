package app.selfsame.http;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The memory that bodies of requests may take, each in steps as its bytes arrive: what is announced and does not come
 * takes none.
 *
 * <p>Who comes first is served first. But a body waits for its next step if that would leave none the room to become
 * whole: the one that has most must always find what it may still need. So many that are half there cannot keep each
 * other from being finished, and when that one is done, there is room for any other. Beside that one, no sender may have
 * more than it leaves free (the dynamic threshold of Choudhury and Hahne, 1998): the less there is, the smaller everybody's
 * share, and there is some for whoever comes next.
 */
public final class BodyMemory {
  private final long bytes;
  private final long largest;
  private final Set<Share> holding = new HashSet<>();
  private final Map<Share, Step> waiting = new LinkedHashMap<>();
  private long free;

  /**
   * All of it is free.
   *
   * @param bytes in all, at least {@code largest}
   * @param largest of one body
   */
  public BodyMemory(long bytes, long largest) {
    if (bytes < largest) {
      throw new IllegalArgumentException(bytes + " for " + largest);
    }
    this.bytes = bytes;
    this.largest = largest;
    free = bytes;
  }

  private record Step(long bytes, Runnable granted) {}

  /** The share of one body of a sender, which is empty at first. */
  public Share share(InetAddress sender) {
    return new Share(ByteBuffer.wrap(SenderNetwork.of(sender)));
  }

  /** Bytes that bodies hold at the moment. */
  public synchronized long reservedBytes() {
    return bytes - free;
  }

  /** Bodies that wait for their next step at the moment. */
  public synchronized int waiting() {
    return waiting.size();
  }

  private boolean isRoomFor(Share share, long step) {
    long mostOfOthers = 0;
    long ofSender = step;
    for (Share other : holding) {
      mostOfOthers = other == share ? mostOfOthers : Math.max(mostOfOthers, other.held);
      ofSender += other.sender.equals(share.sender) ? other.held : 0;
    }
    long left = free - step;
    boolean hasMost = share.held >= mostOfOthers;
    long stillNeeded = largest - Math.max(mostOfOthers, share.held + step);
    return left >= Math.max(0, stillNeeded) && (hasMost || ofSender <= left);
  }

  /** Serves whom it can; what they wanted to do then is the caller's to run, without the lock. */
  private List<Runnable> serve() {
    List<Runnable> granted = new ArrayList<>();
    for (Iterator<Map.Entry<Share, Step>> steps = waiting.entrySet().iterator(); steps.hasNext(); ) {
      Map.Entry<Share, Step> next = steps.next();
      if (isRoomFor(next.getKey(), next.getValue().bytes())) {
        steps.remove();
        next.getKey().take(next.getValue().bytes());
        granted.add(next.getValue().granted());
      }
    }
    return granted;
  }

  /** What one body holds. Closing gives all of it back, and ends its waiting. */
  public final class Share implements AutoCloseable {
    private final ByteBuffer sender;
    private long held;
    private boolean closed;

    private Share(ByteBuffer sender) {
      this.sender = sender;
    }

    /**
     * Takes more, at once or when there is room.
     *
     * @param more all steps together at most the largest body
     * @param granted is run when it had to be waited for, by whoever made room
     * @return whether it was taken at once
     */
    public boolean grow(long more, Runnable granted) {
      synchronized (BodyMemory.this) {
        if (closed) {
          return false;
        }
        if (isRoomFor(this, more)) {
          take(more);
          return true;
        }
        waiting.put(this, new Step(more, granted));
        return false;
      }
    }

    private void take(long more) {
      held += more;
      free -= more;
      holding.add(this);
    }

    @Override
    public void close() {
      List<Runnable> granted;
      synchronized (BodyMemory.this) {
        closed = true;
        waiting.remove(this);
        holding.remove(this);
        free += held;
        held = 0;
        granted = serve();
      }
      granted.forEach(Runnable::run);
    }
  }
}
