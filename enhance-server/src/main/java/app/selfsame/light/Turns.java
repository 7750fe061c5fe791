package app.selfsame.light;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whose work is next: of all senders with work that waits, the one with the least under way, and of those the one whose
 * last turn lies furthest back. So a sender with one picture waits for no more than what has been begun, however many
 * pictures another one has sent.
 *
 * @param <S> tells senders apart
 */
final class Turns<S> {
  private final Map<S, Sender> senders = new LinkedHashMap<>();
  private long begun;

  /** One sender, for as long as it has work here. */
  private static final class Sender {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int underWay;
    private long lastTurn;
  }

  /** Adds work, behind what the same sender has here already. */
  synchronized void add(S sender, Runnable work) {
    senders.computeIfAbsent(sender, newcomer -> new Sender()).waiting.add(work);
  }

  /** Does the next work; there is some for each call. */
  void doNext() {
    S sender;
    Runnable work;
    synchronized (this) {
      sender = next();
      work = begin(senders.get(sender));
    }
    try {
      work.run();
    } finally {
      end(sender);
    }
  }

  private S next() {
    Comparator<Map.Entry<S, Sender>> order = Comparator.comparingInt(entry -> entry.getValue().underWay);
    return senders.entrySet().stream()
        .filter(entry -> !entry.getValue().waiting.isEmpty())
        .min(order.thenComparingLong(entry -> entry.getValue().lastTurn))
        .orElseThrow()
        .getKey();
  }

  private Runnable begin(Sender sender) {
    sender.underWay++;
    sender.lastTurn = ++begun;
    return sender.waiting.remove();
  }

  private synchronized void end(S sender) {
    Sender ended = senders.get(sender);
    ended.underWay--;
    if (ended.underWay == 0 && ended.waiting.isEmpty()) {
      senders.remove(sender);
    }
  }
}
