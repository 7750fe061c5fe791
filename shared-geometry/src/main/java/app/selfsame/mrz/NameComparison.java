package app.selfsame.mrz;

/** What comparing a name with that of a zone says. */
public enum NameComparison {
  SAME,
  /** The zone has only a part of the name, which agrees. */
  SAME_AS_FAR_AS_IT_GOES,
  DIFFERENT,
  /** The name is in a script for which the standard has no table, or there is none. */
  CANNOT_TELL;

  /** What two of them say together, such as those of primary and secondary identifier. */
  public NameComparison and(NameComparison other) {
    if (this == DIFFERENT || other == DIFFERENT) {
      return DIFFERENT;
    }
    return ordinal() > other.ordinal() ? this : other;
  }
}
