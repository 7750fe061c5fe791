package app.selfsame.mrz;

/** What a check digit says of what it guards. */
public enum CheckResult {
  VERIFIED,
  DOES_NOT_VERIFY,
  /** The field is empty, and a filler stands for its digit. */
  NOT_THERE
}
