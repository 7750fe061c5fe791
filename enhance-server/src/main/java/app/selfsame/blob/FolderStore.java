package app.selfsame.blob;

import app.selfsame.store.OwnersFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps blobs in files, each group in a folder of its own. What is being written has a name that ends with {@code .part}
 * until it is whole and on the disk.
 */
final class FolderStore implements BlobStore {
  private static final String UNFINISHED = ".part";

  private final Path root;

  /**
   * Makes the folder, unless it is there.
   *
   * @throws IOException when that fails
   */
  FolderStore(Path root) throws IOException {
    this.root = root;
    OwnersFolder.make(root);
  }

  @Override
  public Incoming create(BlobName name) throws BlobStoreException {
    Path folder = root.resolve(name.group());
    Path part = folder.resolve(name.within() + UNFINISHED);
    try {
      if (!Files.isDirectory(folder)) {
        make(folder);
      }
      FileChannel channel =
          FileChannel.open(
              part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnersFolder.fileAttributes(root));
      return new Part(channel, part, folder.resolve(name.within()));
    } catch (IOException e) {
      throw Failures.of(e, root);
    }
  }

  private void make(Path folder) throws IOException {
    try {
      Files.createDirectory(folder, OwnersFolder.attributes(root));
      OwnersFolder.sync(root);
    } catch (FileAlreadyExistsException e) {
      // Another blob of the group was faster.
    }
  }

  @Override
  public InputStream read(BlobName name) throws IOException {
    try {
      return Files.newInputStream(file(name));
    } catch (NoSuchFileException e) {
      throw new BlobGoneException();
    } catch (IOException e) {
      throw new BlobStoreException(e);
    }
  }

  @Override
  public void delete(BlobName name) throws BlobStoreException {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException e) {
      throw new BlobStoreException(e);
    }
  }

  @Override
  public int deleteGroup(String group) throws BlobStoreException {
    Path folder = root.resolve(group);
    try {
      int deleted = 0;
      for (Path file : in(folder)) {
        deleted += Files.deleteIfExists(file) ? 1 : 0;
      }
      Files.deleteIfExists(folder);
      return deleted;
    } catch (IOException e) {
      // Also when somebody is still writing, and the folder is not empty.
      throw new BlobStoreException(e);
    }
  }

  @Override
  public int deleteUnfinished(Instant before) throws BlobStoreException {
    try {
      int deleted = 0;
      for (Path folder : in(root)) {
        for (Path file : in(folder)) {
          boolean isOld =
              file.toString().endsWith(UNFINISHED) && Files.getLastModifiedTime(file).toInstant().isBefore(before);
          deleted += isOld && Files.deleteIfExists(file) ? 1 : 0;
        }
      }
      return deleted;
    } catch (IOException e) {
      throw new BlobStoreException(e);
    }
  }

  @Override
  public void check() throws BlobStoreException {
    if (!Files.isWritable(root)) {
      throw new BlobStoreException("not writable");
    }
    if (OwnersFolder.isFull(root)) {
      throw new NoSpaceException(null);
    }
  }

  private Path file(BlobName name) {
    return root.resolve(name.group()).resolve(name.within());
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(files.toList());
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    }
  }

  private static final class Part implements Incoming {
    private final FileChannel channel;
    private final Path part;
    private final Path whole;
    private boolean isFinished;

    Part(FileChannel channel, Path part, Path whole) {
      this.channel = channel;
      this.part = part;
      this.whole = whole;
    }

    @Override
    public void write(byte[] bytes, int length) throws BlobStoreException {
      ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
      try {
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
      } catch (IOException e) {
        throw Failures.of(e, part.getParent());
      }
    }

    @Override
    public void finish() throws BlobStoreException {
      try {
        channel.force(true);
        channel.close();
        Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        isFinished = true;
        OwnersFolder.sync(whole.getParent());
      } catch (IOException e) {
        throw Failures.of(e, part.getParent());
      }
    }

    @Override
    public void close() throws IOException {
      channel.close();
      if (!isFinished) {
        Files.deleteIfExists(part);
      }
    }
  }
}
