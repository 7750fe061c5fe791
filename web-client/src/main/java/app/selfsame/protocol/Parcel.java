package app.selfsame.protocol;

/** Bytes that travel beside a message: a file, the pixels of a picture, a model. */
public interface Parcel {
  /** The bytes; not to be written to. May have to copy them. */
  byte[] bytes();
}
