package app.selfsame.account;

/** What came of a code that was tried. */
enum Tried {
  RIGHT,
  WRONG,
  /** Too many were before it, and it was not looked at. */
  SPENT
}
