package app.selfsame.account;

import app.selfsame.mail.MailAddress;

/**
 * Who is signed in.
 *
 * @param session by which
 */
public record SignedIn(AccountId account, MailAddress address, String session) {}
