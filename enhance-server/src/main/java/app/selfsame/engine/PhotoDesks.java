package app.selfsame.engine;

import app.selfsame.document.Catalogue;

/** The documents that are known, and desks to work at. */
public interface PhotoDesks {
  Catalogue catalogue();

  /** A desk for one thread, with networks of its own. */
  PhotoDesk open();
}
