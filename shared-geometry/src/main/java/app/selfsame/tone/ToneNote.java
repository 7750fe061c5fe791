package app.selfsame.tone;

/**
 * One change of light as the ledger and the person read it.
 *
 * @param word which operation, in kebab case: {@code exposure}
 * @param detail how much of it, without a full stop: {@code +0.4 EV}
 */
public record ToneNote(String word, String detail) {}
