package app.selfsame.bench.matting;

/** The methods that are compared. */
enum Method {
  MASK("mask upsampled"),
  /** The radius is 4 % of the head's width: a filter that follows single strands. */
  GUIDED("guided filter"),
  /** The radius is 9 % of the head's width: of those tried, the least mean squared error over all pictures here. */
  GUIDED_WIDE("wide guided filter"),
  CLOSED_FORM("closed form"),
  /** Given the trimap alone, as the closed form is. */
  TRIMAP_ALONE("Selfsame, trimap alone"),
  /** Given the mask too, as the guided filters are and as the product has it. */
  SELFSAME("Selfsame");

  private final String title;

  Method(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
