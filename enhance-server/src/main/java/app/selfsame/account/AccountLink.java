package app.selfsame.account;

import app.selfsame.message.MessageKey;

/**
 * A page of another feature that the page of an account leads to.
 *
 * @param label what it is called
 */
record AccountLink(String path, MessageKey label) {}
