package app.selfsame.credits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Has credits for everybody, or for nobody, and takes note of what becomes of those that are set aside. */
public final class NotedCharging implements Charging {
  private final List<String> booked = Collections.synchronizedList(new ArrayList<>());
  private volatile boolean isShort;

  /** What became of them, in turns: {@code spent} or {@code given back}. */
  public List<String> booked() {
    return booked;
  }

  /** Has none from now on, or enough again. */
  public void runShort(boolean hasNone) {
    isShort = hasNone;
  }

  @Override
  public boolean isFree() {
    return false;
  }

  @Override
  public Optional<Shortage> reserve(Handle transaction, String company, String cause, int photos) {
    return isShort ? Optional.of(new Shortage(0, "/company/x/credits")) : Optional.empty();
  }

  @Override
  public void settle(Handle transaction, String company, String cause) {
    booked.add("spent");
  }

  @Override
  public void release(Handle transaction, String company, String cause, int photos) {
    booked.add("given back");
  }
}
