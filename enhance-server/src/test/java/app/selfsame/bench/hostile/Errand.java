package app.selfsame.bench.hostile;

/** What honest visitors come for. */
enum Errand {
  ENHANCE("POST /enhance", 400),
  PAGE("GET /", 200),
  ASSET("GET the engine", 400),
  HEALTH("GET /health", 200);

  private final String words;
  private final int everyMillis;

  Errand(String words, int everyMillis) {
    this.words = words;
    this.everyMillis = everyMillis;
  }

  /** For the tables. */
  String words() {
    return words;
  }

  /** One comes this often, whether the one before was answered or not. */
  int everyMillis() {
    return everyMillis;
  }
}
