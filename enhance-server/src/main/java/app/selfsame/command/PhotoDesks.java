package app.selfsame.command;

import app.selfsame.document.PhotoDocument;
import java.util.List;

/** The documents that are known, and desks to work at. */
interface PhotoDesks {
  /** Every document of the catalogue, in its order. */
  List<PhotoDocument> documents();

  /** A desk for one thread, with networks of its own. */
  PhotoDesk open();
}
