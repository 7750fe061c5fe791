package app.selfsame.document;

/** Limits of a length in the document's {@link FrameUnit}, and where they are written. */
public record LengthRule(Limits limits, Source source) {}
