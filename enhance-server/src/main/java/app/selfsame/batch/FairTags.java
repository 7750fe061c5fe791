package app.selfsame.batch;

import org.jdbi.v3.core.Handle;

/**
 * The order in which companies' photos are worked on (start-time fair queueing; Goyal, Vin and Cheng, 1996): each photo
 * of a company gets the tag after that of its last one, and no tag lies before those that are being worked on. The lowest
 * tag is next, so a company with three photos waits for as few of one with ten thousand.
 *
 * <p>A worker process sees photos of one batch alone, and a new one costs as much as some ten photos. So companies take
 * turns in runs, long enough that processes cost a fraction of the photos and short enough that a run takes seconds. Few
 * photos of a company that has had nothing in the present run need not wait for its end: they are next. They come so
 * once in a run: for a company that sends its photos one by one, processes change twice in a run and not for each photo.
 */
final class FairTags {
  /** Photos that follow each other: some ten seconds on two cores. */
  static final int RUN = 64;

  /** As many go before the rest of a run. */
  static final int FEW = 8;

  private FairTags() {}

  /**
   * Places in the line.
   *
   * @param tag of the first photo; each next one has the next tag
   * @param areNext whether they go before the rest of the present run
   */
  record Places(long tag, boolean areNext) {
    /** The priority of one of the photos, from 0: all of a run have the same, and those that go before it the one above. */
    int priority(int photo) {
      return areNext ? Math.toIntExact(1 - 2 * (tag / RUN)) : Math.toIntExact(-2 * ((tag + photo) / RUN));
    }
  }

  /**
   * Takes places in the line.
   *
   * @param photos how many
   */
  static Places take(Handle transaction, String company, int photos) {
    boolean isIdle =
        transaction.createQuery("select 1 from photo_task limit 1").mapTo(Integer.class).findOne().isEmpty();
    if (isIdle) {
      // Nobody waits, so nobody has had more than others.
      transaction.execute("delete from batch_tag");
    }
    // An index has it: however long the line is, its head alone is read.
    long now =
        transaction
            .createQuery("select max(priority) from photo_task where not picked")
            .mapTo(Long.class)
            .findOne()
            .map(priority -> (1 - priority) / 2 * RUN)
            .orElse(0L);
    long after =
        transaction
            .createQuery(
                "insert into batch_tag (company, tag) values (:company, :now + :photos) on conflict (company) do update"
                    + " set tag = case when batch_tag.tag > :now then batch_tag.tag else :now end + :photos returning tag")
            .bind("company", company)
            .bind("now", now)
            .bind("photos", photos)
            .mapTo(Long.class)
            .one();
    return new Places(after - photos, !isIdle && photos <= FEW && after - photos == now);
  }
}
