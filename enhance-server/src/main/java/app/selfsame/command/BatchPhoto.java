package app.selfsame.command;

/**
 * One photo of a batch.
 *
 * @param file its name from the folder on, with {@code /} between folders
 * @param id whose it is; empty without a roster
 */
record BatchPhoto(String file, String id) {
  /** What its file would be called, if nothing spoke against it. */
  String wish() {
    if (!id.isEmpty()) {
      return id;
    }
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
