package app.selfsame.bench.matting;

/** The methods that are compared. */
enum Method {
  MASK("mask upsampled"),
  /** The radius is 4 % of the head's width: a filter that follows single strands. */
  GUIDED("guided filter"),
  /** The radius is 9 % of the head's width: of those tried, the least mean squared error over all pictures here. */
  GUIDED_WIDE("wide guided filter"),
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
