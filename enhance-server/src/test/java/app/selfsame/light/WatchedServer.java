package app.selfsame.light;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server in a process of its own, all of whose folders are one folder. */
public final class WatchedServer implements AutoCloseable {
  private static final int START_MILLIS = 180_000;

  private final Path folder;
  private final Path log;
  private final Process process;
  private final int port;
  private final String said;
  private final WatchService watch;

  /**
   * Starts {@link KeepingNothing}; its folders and its log are below the given one, apart.
   *
   * @param enhancers {@code engine} or {@code fake}
   */
  WatchedServer(Path root, String enhancers) throws IOException {
    this(root, KeepingNothing.class, enhancers);
  }

  /**
   * Starts a program, which tells its port, and a text beside, to the local port that is its first argument.
   *
   * @param more arguments behind it
   */
  public WatchedServer(Path root, Class<?> program, String... more) throws IOException {
    folder = Files.createDirectories(root.resolve("home"));
    Files.createDirectory(folder.resolve("tmp"));
    Files.createDirectory(folder.resolve("cache"));
    log = root.resolve("log.txt");
    try (ServerSocket starter = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      starter.setSoTimeout(START_MILLIS);
      process = start(starter.getLocalPort(), program, more);
      try (Socket started = starter.accept()) {
        DataInputStream in = new DataInputStream(started.getInputStream());
        port = in.readInt();
        said = in.readUTF();
      }
    }
    watch = folder.getFileSystem().newWatchService();
    for (Path watched : List.of(folder, folder.resolve("tmp"), folder.resolve("cache"))) {
      watched.register(
          watch,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
    }
  }

  private Process start(int starterPort, Class<?> program, String... more) throws IOException {
    String classPath =
        Optional.ofNullable(System.getProperty("surefire.test.class.path"))
            .orElse(System.getProperty("java.class.path"));
    ProcessBuilder builder =
        new ProcessBuilder(
            tool("java"),
            "-Xmx256m",
            // Where a collection moved a picture away from, something else gets room, and what it leaves empty of it is
            // in a dump, too, as an array that nobody made: in a thread's own part of the heap, which is filled with
            // zeros therefore, and in the parts that threads of G1 get to move objects to, which cannot be.
            "-XX:+UseSerialGC",
            "-XX:+ZeroTLAB",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + folder.resolve("tmp"),
            "-Duser.home=" + folder,
            "-Dorg.bytedeco.javacpp.cachedir=" + folder.resolve("cache"),
            "-cp",
            absolute(classPath),
            program.getName(),
            String.valueOf(starterPort));
    builder.command().addAll(List.of(more));
    builder.environment().putAll(Map.of("HOME", folder.toString(), "TMPDIR", folder.resolve("tmp").toString()));
    return builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  private static String absolute(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .reduce((a, b) -> a + File.pathSeparator + b)
        .orElseThrow();
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  public int port() {
    return port;
  }

  /** What the program has told beside its port. */
  public String said() {
    return said;
  }

  /** Where all that it writes is, but for its log. */
  public Path folder() {
    return folder;
  }

  /** The processes that it has started. */
  public List<ProcessHandle> children() {
    return process.descendants().toList();
  }

  public String log() throws IOException {
    return Files.readString(log);
  }

  /** What has happened in its folders since they were looked at last. */
  int changes() {
    int changes = 0;
    for (WatchKey key = watch.poll(); key != null; key = watch.poll()) {
      changes += key.pollEvents().size();
      key.reset();
    }
    return changes;
  }

  /** All files in its folders, with their sizes and times. */
  Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        BasicFileAttributes facts = Files.readAttributes(path, BasicFileAttributes.class);
        files.put(path.toString(), facts.size() + " " + facts.lastModifiedTime());
      }
    }
    return files;
  }

  /** Regular files that the process has open for writing, but for its log. */
  List<String> openForWriting() throws IOException {
    Path proc = Path.of("/proc", String.valueOf(process.pid()));
    try (Stream<Path> open = Files.list(proc.resolve("fd"))) {
      return open.filter(descriptor -> Files.isRegularFile(descriptor) && isWritten(proc, descriptor))
          .map(WatchedServer::target)
          .filter(target -> !target.equals(log.toString()))
          .toList();
    }
  }

  private static boolean isWritten(Path proc, Path descriptor) {
    try {
      String info = Files.readString(proc.resolve("fdinfo").resolve(descriptor.getFileName()));
      String flags = info.lines().filter(line -> line.startsWith("flags:")).findFirst().orElseThrow();
      // O_WRONLY is 1, O_RDWR is 2.
      return (Integer.parseInt(flags.substring(6).trim(), 8) & 3) != 0;
    } catch (IOException e) {
      // Closed by now.
      return false;
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException e) {
      return "closed";
    }
  }

  /** Writes all objects of its heap to a file, those that nothing refers to any more included. */
  public void dump(Path file) throws IOException, InterruptedException {
    Process jcmd =
        new ProcessBuilder(
                tool("jcmd"), String.valueOf(process.pid()), "GC.heap_dump", "-all", file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(jcmd.getInputStream().readAllBytes());
    if (jcmd.waitFor() != 0 || !Files.exists(file)) {
      throw new IOException(said);
    }
  }

  @Override
  public void close() throws IOException {
    watch.close();
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
