package app.selfsame.bench.campaign;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.sqlite.SQLiteConfig;

/** SQLite's file while another program writes to it. */
final class HeldDatabase {
  private static final Map<WholeSite, Connection> HOLDING = new ConcurrentHashMap<>();

  private HeldDatabase() {}

  static void hold(WholeSite site) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) TimeUnit.MINUTES.toMillis(1));
    Connection other = config.createConnection("jdbc:sqlite:" + site.file());
    try (Statement statement = other.createStatement()) {
      statement.execute("begin immediate");
    }
    HOLDING.put(site, other);
  }

  static void letGo(WholeSite site) throws SQLException {
    try (Connection other = HOLDING.remove(site);
        Statement statement = other.createStatement()) {
      statement.execute("rollback");
    }
  }
}
