package app.selfsame.account;

import app.selfsame.mail.MailAddress;

/**
 * Whom a letter about an account goes to.
 *
 * @param language that the owner reads, as BCP 47 has it
 */
public record Addressee(MailAddress address, String language) {}
