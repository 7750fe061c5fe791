package app.selfsame.document;

import java.util.List;

/**
 * What a search found.
 *
 * @param <D> what it is told of each document
 * @param documents the best first
 * @param complete whether these have all that was asked for; if not, they are only the nearest to it
 */
public record SearchAnswer<D>(List<D> documents, boolean complete) {}
