package app.selfsame.account;

import app.selfsame.store.Database;
import app.selfsame.store.Engine;
import java.util.List;

/** All that a database holds. */
public final class TableDump {
  private TableDump() {}

  /** Each row of each table in a line that begins with the table's name; texts stand between quotes. */
  public static String of(Database database) {
    return database.reading(
        handle -> {
          List<String> tables =
              handle
                  .createQuery(
                      database.engine() == Engine.SQLITE
                          ? "select name from sqlite_master where type = 'table'"
                          : "select table_name from information_schema.tables where table_schema = 'public'")
                  .mapTo(String.class)
                  .list();
          StringBuilder all = new StringBuilder();
          for (String table : tables) {
            handle
                .createQuery("select * from " + table)
                .mapToMap()
                .forEach(
                    row -> {
                      all.append(table).append(':');
                      row.forEach((column, value) -> all.append(' ').append(column).append("='").append(value).append('\''));
                      all.append('\n');
                    });
          }
          return all.toString();
        });
  }
}
