package app.selfsame.credits;

/**
 * What somebody has.
 *
 * @param available that can be set aside
 * @param reserved set aside for photos under way
 * @param owed spent before they were refunded: what is bought next pays for them first
 */
public record Balance(long available, long reserved, long owed) {}
