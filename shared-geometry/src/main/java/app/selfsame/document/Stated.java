package app.selfsame.document;

/**
 * Something an authority says, and where.
 *
 * @param rule what follows from it
 * @param words the authority's own words or a short rendering of them; may be empty
 * @param source where they stand
 */
public record Stated<T>(T rule, String words, Source source) {}
