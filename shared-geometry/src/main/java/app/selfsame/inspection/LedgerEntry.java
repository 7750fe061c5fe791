package app.selfsame.inspection;

/**
 * One thing that was done to a photo.
 *
 * @param edit what
 * @param detail how much of it or how, without a full stop: {@code 1.2 degrees anticlockwise}
 */
public record LedgerEntry(Edit edit, String detail) {}
