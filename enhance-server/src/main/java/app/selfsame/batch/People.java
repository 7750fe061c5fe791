package app.selfsame.batch;

import app.selfsame.blob.Blobs;
import app.selfsame.roster.Matching;
import app.selfsame.roster.Roster;
import app.selfsame.roster.RosterException;
import app.selfsame.store.Database;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is in the photos of a batch, where a roster says so. It is kept as it came, sealed like the photos. */
final class People {
  private final Database database;
  private final Photos photos;
  private final PhotoNames names;
  private final Blobs blobs;

  People(Database database, Photos photos, PhotoNames names, Blobs blobs) {
    this.database = database;
    this.photos = photos;
    this.names = names;
    this.blobs = blobs;
  }

  /** Whose the photos are by now; empty without a roster. */
  Optional<Matching> of(Batch batch) throws IOException {
    if (batch.roster().isEmpty()) {
      return Optional.empty();
    }
    try (InputStream content = blobs.read(batch.id(), batch.roster().get())) {
      return Optional.of(Matching.of(Roster.read(content), names(batch)));
    } catch (RosterException e) {
      throw new IllegalStateException("it was read when it came", e);
    }
  }

  private List<String> names(Batch batch) throws IOException {
    PhotoNames.InBatch known = names.in(batch.id());
    List<String> all = new ArrayList<>();
    for (Photo photo : new PhotosInOrder(database, photos, batch.id())) {
      all.add(known.open(photo));
    }
    return all;
  }
}
