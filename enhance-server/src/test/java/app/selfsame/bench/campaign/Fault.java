package app.selfsame.bench.campaign;

import app.selfsame.payment.stripe.FakeStripe;
import app.selfsame.store.Engine;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConfig;

/** What may befall a site. */
enum Fault {
  DISK_FULL {
    @Override
    boolean concerns(WholeSite site) {
      return site.engine() == Engine.SQLITE && Mount.isOwn(site.folder);
    }

    @Override
    void begin(WholeSite site) throws Exception {
      try (RandomAccessFile filler = new RandomAccessFile(filler(site).toFile(), "rw")) {
        byte[] some = new byte[4_096];
        while (true) {
          filler.write(some);
        }
      } catch (IOException e) {
        // Full.
      }
    }

    @Override
    void end(WholeSite site) throws Exception {
      Files.delete(filler(site));
    }

    private Path filler(WholeSite site) {
      return site.folder.resolve("filler");
    }
  },
  DATABASE_LOCKED {
    private Connection other;

    @Override
    boolean concerns(WholeSite site) {
      return site.engine() == Engine.SQLITE;
    }

    @Override
    void begin(WholeSite site) throws Exception {
      SQLiteConfig config = new SQLiteConfig();
      config.setBusyTimeout((int) TimeUnit.MINUTES.toMillis(1));
      other = config.createConnection("jdbc:sqlite:" + site.file());
      try (Statement statement = other.createStatement()) {
        statement.execute("begin immediate");
      }
    }

    @Override
    void end(WholeSite site) throws SQLException {
      try (Statement statement = other.createStatement()) {
        statement.execute("rollback");
      }
      other.close();
    }
  },
  DATABASE_GONE {
    @Override
    boolean concerns(WholeSite site) {
      return site.engine() == Engine.POSTGRESQL;
    }

    @Override
    void begin(WholeSite site) throws IOException {
      site.stopDatabase();
    }

    @Override
    void end(WholeSite site) throws IOException {
      site.startDatabase();
    }
  },
  PHOTOS_DOWN {
    @Override
    boolean concerns(WholeSite site) {
      return site.photos != null;
    }

    @Override
    void begin(WholeSite site) {
      site.photos.beDown(true);
    }

    @Override
    void end(WholeSite site) {
      site.photos.beDown(false);
    }
  },
  PHOTOS_SLOW {
    @Override
    boolean concerns(WholeSite site) {
      return site.photos != null;
    }

    @Override
    void begin(WholeSite site) {
      site.photos.answerAfter(5_000);
    }

    @Override
    void end(WholeSite site) {
      site.photos.answerAfter(0);
    }
  },
  PHOTOS_BROKEN {
    @Override
    boolean concerns(WholeSite site) {
      return site.photos != null;
    }

    @Override
    void begin(WholeSite site) {
      site.photos.beUnavailable(1_000_000);
    }

    @Override
    void end(WholeSite site) {
      site.photos.beUnavailable(0);
    }
  },
  PHOTOS_CUT {
    @Override
    boolean concerns(WholeSite site) {
      return site.photos != null;
    }

    @Override
    void begin(WholeSite site) {
      site.photos.answerAtMost(1_000);
    }

    @Override
    void end(WholeSite site) {
      site.photos.answerAtMost(Integer.MAX_VALUE);
    }
  },
  PHOTOS_FULL {
    @Override
    boolean concerns(WholeSite site) {
      return site.photos != null;
    }

    @Override
    void begin(WholeSite site) {
      site.photos.holdAtMost(0);
    }

    @Override
    void end(WholeSite site) {
      site.photos.holdAtMost(Long.MAX_VALUE);
    }
  },
  STRIPE_HANGING {
    @Override
    void begin(WholeSite site) {
      site.stripe.breakDown(FakeStripe.Fault.HANGING);
    }

    @Override
    void end(WholeSite site) {
      site.stripe.workAgain();
    }
  },
  STRIPE_BROKEN {
    @Override
    void begin(WholeSite site) {
      site.stripe.breakDown(FakeStripe.Fault.BROKEN);
    }

    @Override
    void end(WholeSite site) {
      site.stripe.workAgain();
    }
  },
  STRIPE_SAYS_NOTHING {
    @Override
    void begin(WholeSite site) {
      site.stripe.breakDown(FakeStripe.Fault.ANSWER_LOST);
    }

    @Override
    void end(WholeSite site) {
      site.stripe.workAgain();
    }
  },
  STRIPE_GARBLED {
    @Override
    void begin(WholeSite site) {
      site.stripe.breakDown(FakeStripe.Fault.GARBLED);
    }

    @Override
    void end(WholeSite site) {
      site.stripe.workAgain();
    }
  },
  /** Nobody is told of payments: the server has to ask. */
  STRIPE_TELLS_NOTHING {
    @Override
    void begin(WholeSite site) {
      site.stripe.keepEvents();
    }

    @Override
    void end(WholeSite site) {
      site.tellOfPayments();
    }
  },
  MAIL_DOWN {
    @Override
    void begin(WholeSite site) {
      site.stopMail();
    }

    @Override
    void end(WholeSite site) {
      site.startMail();
    }
  },
  KILLED {
    @Override
    void begin(WholeSite site) throws InterruptedException {
      site.kill();
    }

    @Override
    void end(WholeSite site) throws IOException {
      site.start();
    }
  },
  TERMINATED {
    @Override
    void begin(WholeSite site) throws Exception {
      if (!site.stop()) {
        throw new IOException("it does not end when it is told to");
      }
    }

    @Override
    void end(WholeSite site) throws IOException {
      site.start();
    }
  },
  STOPPED {
    @Override
    void begin(WholeSite site) throws Exception {
      signal(site, "STOP");
    }

    @Override
    void end(WholeSite site) throws Exception {
      signal(site, "CONT");
    }

    private void signal(WholeSite site, String name) throws Exception {
      new ProcessBuilder("kill", "-" + name, String.valueOf(site.pid())).inheritIO().start().waitFor();
    }
  };

  /** Whether it can befall such a site, here. */
  boolean concerns(WholeSite site) {
    return true;
  }

  abstract void begin(WholeSite site) throws Exception;

  abstract void end(WholeSite site) throws Exception;

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Waits as a fault does that somebody mends. */
  static void last(long millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
