package app.selfsame.message;

/** What stands between the items of a list. */
public enum Joint {
  AND,
  OR,
  COMMA
}
