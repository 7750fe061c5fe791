package app.selfsame.batch;

import org.jdbi.v3.core.Handle;

/**
 * The order in which companies' photos are worked on (start-time fair queueing; Goyal, Vin and Cheng, 1996): each photo
 * of a company gets the tag after that of its last one, and no tag lies before those that are being worked on. The lowest
 * tag is next, so a company with three photos waits for as few of one with ten thousand.
 *
 * <p>A worker process sees photos of one batch alone, so companies take turns in runs of some photos: each change may
 * cost a process.
 */
final class FairTags {
  /** Photos that follow each other. */
  static final int RUN = 8;

  private FairTags() {}

  /**
   * Takes places in the line.
   *
   * @param photos how many
   * @return the first of them; each next one has the next tag
   */
  static long take(Handle transaction, String company, int photos) {
    boolean isIdle =
        transaction.createQuery("select 1 from photo_task limit 1").mapTo(Integer.class).findOne().isEmpty();
    if (isIdle) {
      // Nobody waits, so nobody has had more than others.
      transaction.execute("delete from batch_tag");
    }
    long now =
        transaction
            .createQuery("select max(priority) from photo_task where not picked")
            .mapTo(Long.class)
            .findOne()
            .map(priority -> -priority * RUN)
            .orElse(0L);
    return transaction
            .createQuery(
                "insert into batch_tag (company, tag) values (:company, :now + :photos) on conflict (company) do update"
                    + " set tag = case when batch_tag.tag > :now then batch_tag.tag else :now end + :photos returning tag")
            .bind("company", company)
            .bind("now", now)
            .bind("photos", photos)
            .mapTo(Long.class)
            .one()
        - photos;
  }

  /** The priority of a tag: all of a run have the same. */
  static int priority(long tag) {
    return Math.toIntExact(-(tag / RUN));
  }
}
