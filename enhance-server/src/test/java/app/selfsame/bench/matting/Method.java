package app.selfsame.bench.matting;

/** The methods that are compared. */
enum Method {
  MASK("mask upsampled"),
  GUIDED("guided filter"),
  CLOSED_FORM("closed form"),
  SELFSAME("Selfsame");

  private final String title;

  Method(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
