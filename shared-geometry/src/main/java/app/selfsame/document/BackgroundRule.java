package app.selfsame.document;

/** What the authority writes of the background, in its words as far as they are known, and where. */
public record BackgroundRule(String words, Source source) {}
