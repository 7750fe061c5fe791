package app.selfsame.batch;

import app.selfsame.company.CompanyId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * How long photos of companies are kept: each company says so for its new batches, within the operator's bound. All
 * methods are part of the caller's transaction.
 */
public final class Retention {
  /** So long it is known of a batch whose photos are deleted how many there were. */
  public static final Duration KNOWN_FOR = Ending.KNOWN_FOR;

  private final Batches batches;
  private final Ending ending;
  private final int mostHours;

  Retention(Batches batches, Ending ending, int mostHours) {
    this.batches = batches;
    this.ending = ending;
    this.mostHours = mostHours;
  }

  /**
   * A batch whose photos are kept.
   *
   * @param document the id of what they are for, where they are not pages of passports
   * @param until when they are deleted, unless something happens before; while the work goes on nobody knows
   */
  public record Kept(String batch, String document, boolean isOfPassports, int photos, Optional<Instant> until) {}

  /** So long photos can be kept at most. */
  public int mostHours() {
    return mostHours;
  }

  /** So long photos of a company's new batches are kept unless a batch says otherwise. */
  public int hours(Handle handle, CompanyId company) {
    int said =
        handle
            .createQuery("select hours from batch_retention where company = :company")
            .bind("company", company.text())
            .mapTo(Integer.class)
            .findOne()
            .orElse(BatchSettings.USUAL_HOURS);
    // The operator may have lowered the bound since.
    return Math.min(said, mostHours);
  }

  /**
   * Has photos of new batches kept for so long.
   *
   * @throws IllegalArgumentException when it is less than an hour, or longer than they can be kept
   */
  public void keep(Handle transaction, CompanyId company, int hours) {
    if (hours < 1 || hours > mostHours) {
      throw new IllegalArgumentException(hours + " hours");
    }
    transaction.execute(
        "insert into batch_retention (company, hours) values (?, ?) on conflict (company) do update set hours = ?",
        company.text(),
        hours,
        hours);
  }

  /** The batches of a company that have photos, those first that are deleted first. */
  public List<Kept> of(Handle handle, CompanyId company) {
    return batches.keptUntil(handle, company.text()).stream()
        .map(
            batch ->
                new Kept(
                    batch.id(),
                    batch.wishes().subject(),
                    batch.wishes().isOfPassports(),
                    batch.photos(),
                    Optional.of(batch.until()).filter(until -> batch.state() != State.RUNNING)))
        .toList();
  }

  /** Deletes the photos of a company's batch; false when there are none of such a batch. */
  public boolean delete(Handle transaction, CompanyId company, String batch) {
    boolean isKept =
        batches.find(transaction, company.text(), batch).filter(one -> one.state() != State.DELETED).isPresent();
    if (isKept) {
      ending.delete(transaction, batch);
    }
    return isKept;
  }
}
