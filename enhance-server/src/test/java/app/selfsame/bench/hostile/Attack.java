package app.selfsame.bench.hostile;

/** A way to be hostile for a while. */
interface Attack {
  /** Goes on until the onset is over; nothing of it is left then. */
  void run(Onset onset) throws InterruptedException;
}
