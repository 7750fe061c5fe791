package app.selfsame.payment;

import app.selfsame.credits.Charging;
import app.selfsame.credits.Credits;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Where no credits are sold: photos cost nothing, and those that were begun while they did are settled as they were begun,
 * so that nothing stays set aside.
 */
final class FormerCharging implements Charging {
  private final Credits credits;

  FormerCharging(Credits credits) {
    this.credits = credits;
  }

  @Override
  public boolean isFree() {
    return true;
  }

  @Override
  public Optional<Shortage> reserve(Handle transaction, String company, String cause, int photos) {
    return Optional.empty();
  }

  @Override
  public void settle(Handle transaction, String company, String cause) {
    // Nobody is told that few are left, who can buy none.
    credits.settle(transaction, cause, company, 1, 0);
  }

  @Override
  public void release(Handle transaction, String company, String cause, int photos) {
    credits.release(transaction, cause, company, photos);
  }
}
