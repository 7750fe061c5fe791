package app.selfsame.mrz;

/** What check digits guard. */
public enum MrzCheck {
  NUMBER,
  BIRTH,
  EXPIRY,
  /** The personal number or other optional data of TD3. */
  OPTIONAL_DATA,
  /** Most of the zone at once. */
  COMPOSITE
}
