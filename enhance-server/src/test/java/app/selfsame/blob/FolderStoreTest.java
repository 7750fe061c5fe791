package app.selfsame.blob;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import app.selfsame.store.Engine;
import app.selfsame.store.SmallDisk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Blobs in a folder. */
public class FolderStoreTest {
  private static final byte[] BYTES = BlobFormatTest.content(100_000);

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void nobodyElseOnTheComputerLooksIntoIt() throws Exception {
    Path root = folder.getRoot().toPath().resolve("data").resolve("photos");
    write(new FolderStore(root), new BlobName("g", "x"));
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(root.getParent())));
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(root)));
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("g"))));
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("g").resolve("x"))));
  }

  @Test
  public void whatIsNotFinishedIsNotThere() throws Exception {
    FolderStore store = new FolderStore(folder.getRoot().toPath());
    BlobName name = new BlobName("g", "x");
    try (Incoming incoming = store.create(name)) {
      incoming.write(BYTES, BYTES.length);
      assertThrows(BlobGoneException.class, () -> store.read(name));
    }
    assertEquals(Set.of(), files(folder.getRoot().toPath()));
  }

  @Test
  public void whatADeadProcessLeftIsSweptAfterAnHour() throws Exception {
    try (BlobHouse house = BlobHouse.inFolder(Engine.SQLITE)) {
      String group = house.group("g");
      String id = house.blobs().write(group, BYTES).id();
      assertEquals(Optional.empty(), house.blobs().trouble());
      Instant now = house.clock().instant();
      Path old = Files.createFile(house.folder().resolve("g").resolve("old.part"));
      Files.setLastModifiedTime(old, FileTime.from(now.minus(Duration.ofMinutes(61))));
      Path young = Files.createFile(house.folder().resolve("g").resolve("young.part"));
      Files.setLastModifiedTime(young, FileTime.from(now.minus(Duration.ofMinutes(59))));
      assertEquals(1, house.blobs().sweep());
      assertEquals(Set.of(id.replace('.', '/'), "g/young.part"), house.kept());
      assertArrayEquals(BYTES, house.blobs().readAll(group, id, BYTES.length));
    }
  }

  /** The log of the database included, where what was deleted stays for a while otherwise. */
  @Test
  public void aForgottenKeyIsInNoFileOfTheDatabase() throws Exception {
    try (BlobHouse house = BlobHouse.inFolder(Engine.SQLITE)) {
      house.group("kept");
      house.group("g");
      byte[] wrapped =
          house.database().reading(
              handle -> handle.createQuery("select wrapped from blob_group where id = 'g'").mapTo(byte[].class).one());
      assertTrue(isAnywhere(wrapped, house.folder().getParent()));
      house.forget("g");
      house.blobs().sweep();
      assertFalse(isAnywhere(wrapped, house.folder().getParent()));
    }
  }

  /** A copy is of the database alone: what has become of the photos since then counts. */
  @Test
  public void aCopyThatIsPutBackFindsThePhotosThatAreStillThere() throws Exception {
    Path copy = folder.getRoot().toPath().resolve("copy.db");
    try (BlobHouse house = BlobHouse.inFolder(Engine.SQLITE)) {
      String kept = house.blobs().write(house.group("kept"), BYTES).id();
      String gone = house.blobs().write(house.group("gone"), BYTES).id();
      house.backUp(copy);
      house.forget("gone");
      house.blobs().sweep();
      String later = house.blobs().write(house.group("later"), BYTES).id();
      house.startWith(copy);
      assertArrayEquals(BYTES, house.blobs().readAll("kept", kept, BYTES.length));
      assertThrows(BlobGoneException.class, () -> house.blobs().read("gone", gone));
      assertThrows(BlobGoneException.class, () -> house.blobs().read("later", later));
      house.blobs().sweep();
      assertArrayEquals(BYTES, house.blobs().readAll("kept", kept, BYTES.length));
    }
  }

  /** Linux has a file that is always full. */
  @Test
  public void aFullDiskIsToldFromOtherFailures() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    try (FileChannel channel = FileChannel.open(full, StandardOpenOption.WRITE)) {
      IOException failure = assertThrows(IOException.class, () -> channel.write(ByteBuffer.wrap(BYTES)));
      assertEquals(NoSpaceException.class, Failures.of(failure, folder.getRoot().toPath()).getClass());
    }
    IOException other = new IOException("Input/output error");
    assertEquals(BlobStoreException.class, Failures.of(other, folder.getRoot().toPath()).getClass());
  }

  @Test
  public void aDiskThatFillsUpLeavesNothingHalfWritten() throws Exception {
    Path disk = folder.newFolder("disk").toPath();
    try (SmallDisk small = SmallDisk.at(disk, 2)) {
      FolderStore store = new FolderStore(disk.resolve("photos"));
      for (int i = 0; i < 10; i++) {
        write(store, new BlobName("g", "fits" + i));
      }
      Set<String> before = files(disk);
      BlobName large = new BlobName("g", "large");
      assertThrows(
          NoSpaceException.class,
          () -> {
            try (Incoming incoming = store.create(large)) {
              for (int i = 0; i < 100; i++) {
                incoming.write(BYTES, BYTES.length);
              }
            }
          });
      assertEquals(before, files(disk));
      write(store, new BlobName("g", "fits-again"));
      assertThrows("that there is hardly room is said before", NoSpaceException.class, store::check);
    }
  }

  @Test
  public void anotherProcessThatIsKilledLeavesWholeBlobsAlone() throws Exception {
    try (BlobHouse house = BlobHouse.inFolder(Engine.SQLITE)) {
      KilledWriter.kill(house, folder.getRoot().toPath());
      house.clock().pass(Duration.ofDays(400));
      house.blobs().sweep();
      KilledWriter.assertAllWhole(house);
    }
  }

  private static void write(FolderStore store, BlobName name) throws IOException {
    try (Incoming incoming = store.create(name)) {
      incoming.write(BYTES, BYTES.length);
      incoming.finish();
    }
    try (var in = store.read(name)) {
      assertArrayEquals(BYTES, in.readAllBytes());
    }
  }

  private static Set<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .collect(Collectors.toSet());
    }
  }

  private static boolean isAnywhere(byte[] wanted, Path folder) throws IOException {
    String text = new String(wanted, StandardCharsets.ISO_8859_1);
    for (String file : files(folder)) {
      if (new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.ISO_8859_1).contains(text)) {
        return true;
      }
    }
    return false;
  }
}
