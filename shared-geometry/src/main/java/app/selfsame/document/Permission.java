package app.selfsame.document;

/** What an authority says of an edit. Silence is not permission. */
public enum Permission {
  ALLOWED,
  FORBIDDEN,
  UNKNOWN
}
