package app.selfsame.document;

import java.util.List;

/**
 * What a search found.
 *
 * @param documents the best first
 * @param complete whether these have all that was asked for; if not, they are only the nearest to it
 */
public record SearchAnswer(List<PhotoDocument> documents, boolean complete) {}
