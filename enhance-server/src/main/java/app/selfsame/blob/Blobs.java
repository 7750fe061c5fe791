package app.selfsame.blob;

import app.selfsame.feature.Trouble;
import app.selfsame.jobs.Job;
import app.selfsame.jobs.Jobs;
import app.selfsame.store.Database;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Keeps bytes encrypted: AES-256-GCM with a key for each blob, which follows from the key of its group, which is itself
 * encrypted by a key that the operator alone has. Who forgets a group's key has deleted all of the group. None of the
 * methods without a {@link Handle} may be called within a transaction.
 */
public final class Blobs implements AutoCloseable {
  // Longer than anybody writes.
  private static final Duration UNFINISHED_FOR = Duration.ofHours(1);

  private final Database database;
  private final BlobStore store;
  private final Groups groups;
  private final Clock clock;
  private final Job sweeping;

  /**
   * @param jobs sweeps what was forgotten; not started yet
   */
  Blobs(Database database, BlobStore store, OperatorKeys keys, Clock clock, Jobs jobs) {
    this.database = database;
    this.store = store;
    this.clock = clock;
    groups = new Groups(database, keys, clock);
    sweeping = jobs.job("photo-sweep", this::sweep);
  }

  /**
   * What is there.
   *
   * @param id of the blob
   * @param bytes of the content
   * @param sha256Hex of the content
   */
  public record Stored(String id, long bytes, String sha256Hex) {}

  /**
   * A new group with a data key of its own.
   *
   * @param group its id, which is random: 1 to 64 letters, digits, hyphens and underscores of ASCII
   */
  public void open(Handle transaction, String group) {
    groups.open(transaction, group);
  }

  /**
   * Stores bytes as they come, in little memory. When this returns the blob is there, also after a power cut. When it
   * throws nothing of it is, but for a bucket that took it and could not say so: that goes with its group. What is left
   * behind by a process that dies meanwhile is swept.
   *
   * @param content is read to its end, and not closed
   * @return its id, which begins with that of the group; the caller's own to keep
   * @throws BlobGoneException when the group has no key, or none any more when the content has come
   * @throws BlobTooLargeException when there is more content
   * @throws NoSpaceException when there is no room
   * @throws BlobStoreException when the folder or the store fails; other failures are the content's own
   */
  public Stored write(String group, InputStream content, long atMostBytes) throws IOException, BlobTooLargeException {
    DataKey key = groups.key(group);
    BlobName name = BlobName.random(group);
    Encryption encryption = new Encryption(key, name.id(), BlobHeader.random());
    try (Incoming incoming = store.create(name)) {
      encryption.copy(content, atMostBytes, incoming);
      // Content may have taken long, and what is forgotten is to have no new bytes.
      if (!groups.isOpen(group)) {
        throw new BlobGoneException();
      }
      incoming.finish();
    }
    return new Stored(name.id(), encryption.bytes(), encryption.sha256());
  }

  /** The same for bytes that are there. */
  public Stored write(String group, byte[] content) throws IOException {
    return write(group, new ByteArrayInputStream(content), content.length);
  }

  /**
   * Reads a blob. Nothing that was altered is handed out: reading fails at the chunk of 16 KiB that was, and the end is
   * told when all was there.
   *
   * @return which throws {@link BlobDamagedException} and {@link BlobStoreException} as this does; to be closed
   * @throws BlobGoneException when there is no such blob in the group, or no key
   * @throws BlobDamagedException when it is not what was written under this id
   * @throws BlobStoreException when the folder or the store fails
   * @throws IllegalArgumentException when no blob can have the id
   */
  public InputStream read(String group, String id) throws IOException {
    BlobName name = BlobName.of(id);
    if (!name.group().equals(group)) {
      throw new BlobGoneException();
    }
    DataKey key = groups.key(group);
    InputStream encrypted = store.read(name);
    boolean isOpen = false;
    try {
      InputStream opened = new DecryptedStream(encrypted, key, id);
      isOpen = true;
      return opened;
    } finally {
      if (!isOpen) {
        encrypted.close();
      }
    }
  }

  /**
   * Reads all of it.
   *
   * @throws BlobTooLargeException when it is longer
   * @throws IOException as {@link #read}
   */
  public byte[] readAll(String group, String id, int atMostBytes) throws IOException {
    try (InputStream in = read(group, id)) {
      byte[] content = in.readNBytes(atMostBytes);
      // Only at its end it is known to be whole.
      if (in.read() >= 0) {
        throw new BlobTooLargeException();
      }
      return content;
    }
  }

  /**
   * Seals short texts of a group, which the caller keeps.
   *
   * @throws BlobGoneException when the group has no key
   */
  public SealedTexts texts(String group) throws IOException {
    return new SealedTexts(groups.key(group));
  }

  /** The same within a transaction, which may be the one that opens the group. */
  public SealedTexts texts(Handle handle, String group) throws IOException {
    return new SealedTexts(groups.key(handle, group));
  }

  /**
   * Deletes a blob, if it is there. Who reads it meanwhile reads it to its end, or is told that it is gone.
   *
   * @throws BlobStoreException when the folder or the store fails
   */
  public void delete(String id) throws IOException {
    store.delete(BlobName.of(id));
  }

  /**
   * Forgets the key of a group: once the transaction is committed nothing of the group can be read or written by anybody
   * who had not begun. Its bytes are deleted soon after.
   */
  public void forget(Handle transaction, String group) {
    if (groups.forget(transaction, group)) {
      sweeping.schedule(transaction, group);
    }
  }

  /**
   * Deletes the bytes of groups that were forgotten, and what was begun an hour ago and never finished.
   *
   * @return how many blobs, finished or not
   * @throws UncheckedIOException when the folder or the store fails; what could be deleted is
   */
  public int sweep() {
    List<IOException> failures = new ArrayList<>();
    int deleted = 0;
    for (String group : groups.forgotten()) {
      try {
        deleted += deleteAll(group);
      } catch (IOException e) {
        failures.add(e);
      }
    }
    try {
      deleted += store.deleteUnfinished(anHourAgo());
    } catch (IOException e) {
      failures.add(e);
    }
    database.emptyLog();
    if (!failures.isEmpty()) {
      throw new UncheckedIOException(failures.get(0));
    }
    return deleted;
  }

  /**
   * Encrypts all groups' keys by the operator's present one.
   *
   * @return how many were encrypted by another; those that no key opens stay as they are
   */
  public int rewrap() {
    return groups.rewrap();
  }

  /** What keeps photos from being kept at the moment; it asks the folder or the store. */
  Optional<Trouble> trouble() {
    try {
      store.check();
      return Optional.empty();
    } catch (NoSpaceException e) {
      return Optional.of(Trouble.DISK);
    } catch (BlobStoreException e) {
      return Optional.of(Trouble.PHOTOS);
    }
  }

  @Override
  public void close() {
    store.close();
  }

  private void sweep(String group) throws IOException {
    if (groups.isForgotten(group)) {
      deleteAll(group);
    }
  }

  private int deleteAll(String group) throws IOException {
    int deleted = store.deleteGroup(group);
    if (deleted == 0) {
      // Whoever had begun to write when it was forgotten has ended by then.
      groups.drop(group, anHourAgo());
    }
    return deleted;
  }

  private Instant anHourAgo() {
    return clock.instant().minus(UNFINISHED_FOR);
  }
}
