package app.selfsame.mrz;

/** Whether to believe what was read. */
public enum MrzVerdict {
  /** All that guards the text agrees. */
  READ,
  /** The text has to be compared with the document. */
  CHECK,
  /** No zone is there, or none that can be read. */
  NONE
}
