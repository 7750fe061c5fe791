package app.selfsame.batch;

import org.jdbi.v3.core.Handle;

/** Hears what becomes of batches, each in the transaction that makes it so: what it writes down is there if that is. */
public interface BatchEvents {
  /** Nobody hears anything. */
  BatchEvents UNHEARD =
      new BatchEvents() {
        @Override
        public void ended(Handle transaction, BatchEnd end) {}

        @Override
        public void decided(Handle transaction, DecidedPhoto photo) {}
      };

  /** A batch is done, which it can be again when photos are replaced; or called off; or its photos are deleted. */
  void ended(Handle transaction, BatchEnd end);

  /** Somebody has accepted a photo, or rejected it. */
  void decided(Handle transaction, DecidedPhoto photo);
}
