package app.selfsame.workshop;

import app.selfsame.image.DecodingLimits;

/** One picture to work on, and what is wanted of it. */
public sealed interface Order permits PhotoOrder, ZoneOrder, SearchOrder {
  /** Any bytes, {@link DecodingLimits#MAX_FILE_BYTES} at most; not to be written to. */
  byte[] photo();

  /** In which sentences are written, such as {@code en}; English where there are no texts in it. */
  String language();
}
