package app.selfsame.ledger;

/** What became of a transfer. */
public enum Booked {
  DONE,
  /** It had been booked before; nothing has changed. */
  ALREADY,
  /** The account does not hold as much, and may not owe; nothing has changed. */
  TOO_LITTLE
}
