package app.selfsame.company;

import app.selfsame.message.MessageKey;

/**
 * A page of another feature that the page of a company leads to.
 *
 * @param path behind the company's own, such as {@code /batches}
 * @param label what it is called
 */
record CompanyLink(String path, MessageKey label) {}
