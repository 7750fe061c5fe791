package app.selfsame.document;

/**
 * A document in the index.
 *
 * @param listing what is shown of it
 * @param words what it is found by
 */
record IndexEntry(Listing listing, SearchWords words) {
  static IndexEntry of(PhotoDocument document) {
    return new IndexEntry(Listing.of(document), SearchWords.of(document));
  }
}
