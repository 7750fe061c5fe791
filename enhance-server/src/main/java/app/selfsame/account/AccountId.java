package app.selfsame.account;

/** Which account. It tells nothing of a person, and stands in tables of others. */
public record AccountId(String text) {}
