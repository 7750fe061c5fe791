package app.selfsame.batch;

import org.jdbi.v3.core.Handle;

/** What a company is charged for photos. All methods are part of the caller's transaction; the same cause counts once. */
public interface Charging {
  /** Photos cost nothing. */
  Charging FREE =
      new Charging() {
        @Override
        public boolean reserve(Handle transaction, String company, String cause, int photos) {
          return true;
        }

        @Override
        public void settle(Handle transaction, String company, String cause) {}

        @Override
        public void release(Handle transaction, String company, String cause, int photos) {}
      };

  /** Sets aside what photos may cost; false when the company has less. */
  boolean reserve(Handle transaction, String company, String cause, int photos);

  /** Takes what was set aside for one photo. */
  void settle(Handle transaction, String company, String cause);

  /** Gives back what was set aside for photos. */
  void release(Handle transaction, String company, String cause, int photos);
}
