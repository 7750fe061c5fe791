package app.selfsame.document;

/** The unit in which a document states lengths within its picture. */
public enum FrameUnit {
  /** Millimetres on paper: the document has a printed size. */
  MILLIMETRE("mm"),
  /** Percent of the picture's height: the document is known in pixels only. */
  PERCENT_OF_HEIGHT("%");

  private final String symbol;

  FrameUnit(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }
}
