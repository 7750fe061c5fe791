package app.selfsame.document;

/** From the chin to where an authority measures the height of the head: authorities differ. */
public enum HeadMeasure {
  /** Crown of the skull, under the hair: "top of the head if there were no hair". */
  CROWN,
  /** Highest point of the hair. */
  CROWN_WITH_HAIR,
  /** The authority does not say which: measured to the crown, and the hair's top is held against the rule as well. */
  UNDEFINED
}
