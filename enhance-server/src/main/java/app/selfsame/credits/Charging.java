package app.selfsame.credits;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What a company is charged for photos. All methods are part of the caller's transaction; the same cause counts once. */
public interface Charging {
  /** Photos cost nothing. */
  Charging FREE =
      new Charging() {
        @Override
        public boolean isFree() {
          return true;
        }

        @Override
        public Optional<Shortage> reserve(Handle transaction, String company, String cause, int photos) {
          return Optional.empty();
        }

        @Override
        public void settle(Handle transaction, String company, String cause) {}

        @Override
        public void release(Handle transaction, String company, String cause, int photos) {}
      };

  /**
   * What a company lacks.
   *
   * @param available how many credits it has
   * @param shop the address at which its owners buy more
   */
  record Shortage(long available, String shop) {}

  /** Whether photos cost nothing. */
  boolean isFree();

  /**
   * Sets aside what photos may cost, a credit for each.
   *
   * @return what is lacking; then nothing is set aside
   */
  Optional<Shortage> reserve(Handle transaction, String company, String cause, int photos);

  /**
   * Takes what was set aside for one photo.
   *
   * @throws IllegalStateException when nothing is set aside
   */
  void settle(Handle transaction, String company, String cause);

  /**
   * Gives back what was set aside for photos.
   *
   * @throws IllegalStateException when less is set aside
   */
  void release(Handle transaction, String company, String cause, int photos);
}
