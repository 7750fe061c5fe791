package app.selfsame.store;

/** What keeps the data. */
public enum Engine {
  SQLITE("sqlite"),
  POSTGRESQL("postgresql");

  private final String folder;

  Engine(String folder) {
    this.folder = folder;
  }

  /** How the names of folders end that have migrations for it alone. */
  String folder() {
    return folder;
  }
}
