package app.selfsame.document;

/** What expression the face may have. */
public enum ExpressionRule {
  NEUTRAL,
  /** Neutral, or a natural smile that shows no teeth. */
  NATURAL_SMILE,
  /** Neutral, or any smile: what a firm may take, and no authority of the catalogue does. */
  ANY_SMILE
}
