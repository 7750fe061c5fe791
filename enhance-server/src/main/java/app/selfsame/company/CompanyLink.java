package app.selfsame.company;

import app.selfsame.message.MessageKey;

/**
 * A page of another feature that the pages of a company lead to.
 *
 * @param path behind the company's own, such as {@code /batches}
 * @param label what it is called
 * @param kind where it stands, and who sees it
 */
record CompanyLink(String path, MessageKey label, Kind kind) {
  /** Where a page stands, and who sees it. */
  enum Kind {
    /** What members come for: they land there. */
    LANDING,
    /** What else members have to do. */
    WORK,
    /** What owners see alone. */
    OWNERS,
    /** What members look up. */
    REFERENCE
  }
}
