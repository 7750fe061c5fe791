package app.selfsame.ledger;

import java.time.Instant;

/**
 * A transfer as one of its accounts sees it.
 *
 * @param amount less than nothing where it went away
 * @param other the account on the other side
 */
public record Entry(String cause, long amount, String other, Instant at) {}
