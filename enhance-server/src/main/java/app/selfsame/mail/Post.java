package app.selfsame.mail;

import app.selfsame.jobs.Job;
import app.selfsame.jobs.Jobs;
import app.selfsame.jobs.Work;
import app.selfsame.metrics.Metrics;
import io.prometheus.metrics.core.metrics.Counter;
import java.io.IOException;
import java.util.Optional;

/**
 * Sends letters. What is to be sent is written down with its cause, in the same transaction, as an id alone: neither
 * words nor addresses nor the secrets of links are kept for it.
 */
public final class Post {
  private final Jobs jobs;
  private final Optional<Carrier> carrier;
  private final Counter letters;

  /**
   * @param carrier who takes them; nobody where no mail is set up
   */
  public Post(Jobs jobs, Optional<Carrier> carrier, Metrics metrics) {
    this.jobs = jobs;
    this.carrier = carrier;
    letters =
        Counter.builder()
            .name("selfsame_letters_total")
            .help("Letters by what became of them.")
            .labelNames("outcome")
            .register(metrics.registry());
  }

  /** Whether letters can be sent. Where they cannot, those that are posted are forgotten. */
  public boolean isOn() {
    return carrier.isPresent();
  }

  /**
   * Adds a kind of letters, while features start.
   *
   * @param name that stays, as letters that are to be sent are found by it
   */
  public Mailing kind(String name, Letters written) {
    if (carrier.isEmpty()) {
      return (transaction, id) -> {};
    }
    Job job = job(name, written, carrier.get());
    return job::schedule;
  }

  /** The same for many letters, which go one after the other so that they hold up no others. */
  public PacedMailing paced(String name, Letters written) {
    if (carrier.isEmpty()) {
      return (transaction, id, notBefore) -> {};
    }
    Job job = job(name, written, carrier.get());
    return job::schedule;
  }

  private Job job(String name, Letters written, Carrier taking) {
    return jobs.job("letter-" + name, new Sending(written, taking));
  }

  private final class Sending implements Work {
    private final Letters written;
    private final Carrier carrier;

    Sending(Letters written, Carrier carrier) {
      this.written = written;
      this.carrier = carrier;
    }

    @Override
    public void run(String id) throws IOException {
      Optional<Letter> letter = written.write(id);
      if (letter.isEmpty()) {
        return;
      }
      try {
        carrier.carry(letter.get());
        letters.labelValues("sent").inc();
        written.sent(id);
      } catch (RefusedLetterException e) {
        letters.labelValues("refused").inc();
        written.undeliverable(id);
      } catch (IOException e) {
        letters.labelValues("put-off").inc();
        throw e;
      }
    }

    @Override
    public void giveUp(String id) {
      letters.labelValues("given-up").inc();
      written.undeliverable(id);
    }
  }
}
