package app.selfsame.store;

import java.nio.file.Path;

/** Where a database is. */
sealed interface Place {
  /** How it is named to operators, without a password. */
  String shown();

  /**
   * In a file of its own.
   *
   * @param folder that it lies in, which need not exist
   */
  record DataFolder(Path folder) implements Place {
    Path database() {
      return folder.resolve("selfsame.db");
    }

    @Override
    public String shown() {
      return folder.toString();
    }
  }

  /** In a server. */
  record Postgres(PostgresUrl url) implements Place {
    @Override
    public String shown() {
      return url.toString();
    }
  }
}
