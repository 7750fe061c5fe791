package app.selfsame.document;

/** Whether an authority takes a photo that people take themselves. */
public enum OwnPhoto {
  ACCEPTED,
  /** One that somebody else took at home: no selfie. */
  ANOTHER_PERSON,
  /** A photographer, a booth or the office must take it. */
  REFUSED
}
