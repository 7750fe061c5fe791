package app.selfsame.batch;

import app.selfsame.store.Database;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** All photos of a batch in the order of their numbers, of which a few at a time are in memory; read anew each time. */
final class PhotosInOrder implements Iterable<Photo> {
  private static final int AT_A_TIME = 200;

  private final Database database;
  private final Photos photos;
  private final String batch;

  PhotosInOrder(Database database, Photos photos, String batch) {
    this.database = database;
    this.photos = photos;
    this.batch = batch;
  }

  @Override
  public Iterator<Photo> iterator() {
    return new Iterator<>() {
      private List<Photo> page = read(0);
      private int at;

      @Override
      public boolean hasNext() {
        return at < page.size();
      }

      @Override
      public Photo next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        Photo photo = page.get(at++);
        if (at == page.size()) {
          page = read(photo.number());
          at = 0;
        }
        return photo;
      }
    };
  }

  private List<Photo> read(int after) {
    return database.reading(handle -> photos.of(handle, batch, after, Optional.empty(), AT_A_TIME));
  }
}
