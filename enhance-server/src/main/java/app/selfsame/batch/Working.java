package app.selfsame.batch;

import app.selfsame.workshop.Done;
import app.selfsame.workshop.PhotoOrder;

/** Whoever works on photos, as {@link app.selfsame.workshop.Workshop#work} does. */
@FunctionalInterface
interface Working {
  Done work(String group, PhotoOrder order) throws InterruptedException;
}
