package app.selfsame.credits;

import app.selfsame.ledger.Booked;

/**
 * What became of credits that were to be set aside.
 *
 * @param hasBecomeLow whether the owner is to be told that few are left: true once each time that it happens
 */
public record Reservation(Booked booked, boolean hasBecomeLow) {}
