package app.selfsame.workshop;

import app.selfsame.image.DecodingLimits;
import java.util.List;

/** What is to work on, and what is wanted of it. */
public sealed interface Order permits PhotoOrder, ZoneOrder, CompareOrder, TemplateOrder, EntryOrder, SearchOrder, ProofOrder {
  /** What was sent: any bytes, {@link DecodingLimits#MAX_FILE_BYTES} of each at most; not to be written to. */
  List<byte[]> parts();

  /** In which sentences are written, such as {@code en}; English where there are no texts in it. */
  String language();
}
