package app.selfsame.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.codec.digest.DigestUtils;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's native library. The driver would unpack it into the folder for temporary files at each start, and a process
 * that is killed would leave it there for ever; so it is unpacked once, beside the data.
 */
final class SqliteLibrary {
  private static final String FOLDER_PROPERTY = "org.sqlite.lib.path";
  private static final String NAME_PROPERTY = "org.sqlite.lib.name";

  private SqliteLibrary() {}

  /**
   * Makes the driver load the library from a folder, where it is put unless it is there. The first call counts: a
   * process loads it once.
   *
   * @throws IOException when it cannot be written, or is not made for this platform
   */
  static synchronized void keepIn(Path folder) throws IOException {
    if (System.getProperty(FOLDER_PROPERTY) != null) {
      return;
    }
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
    byte[] library;
    try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("no " + resource);
      }
      library = in.readAllBytes();
    }
    // Another version of the server has another library, and may be running.
    String version = DigestUtils.sha256Hex(library).substring(0, 16);
    Path file = folder.resolve("sqlite-" + version + "-" + LibraryLoaderUtil.getNativeLibName());
    if (!Files.exists(file)) {
      Path beside = Files.createTempFile(folder, "sqlite", ".part");
      Files.write(beside, library);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }
    System.setProperty(FOLDER_PROPERTY, folder.toAbsolutePath().toString());
    System.setProperty(NAME_PROPERTY, file.getFileName().toString());
  }
}
