package app.selfsame.command;

import app.selfsame.results.PhotoResult;
import app.selfsame.results.ReportedResult;
import app.selfsame.results.ResultsJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is done already of many photos, one JSON object a line. A run that is killed leaves at most a torn last line,
 * which the next run cuts off. One run at a time has it open.
 */
final class BatchJournal implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String REPORT = "report";
  /** Reports of photos are far shorter; whatever is longer is none of this file's lines. */
  private static final int MOST_LINE_BYTES = 16 << 20;

  private final RandomAccessFile file;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  /**
   * A photo that is done.
   *
   * @param key what it was done to and how
   * @param at where its line begins in the file
   * @param bytes the line's length
   */
  private record Entry(String key, PhotoResult result, long at, int bytes) {}

  private BatchJournal(RandomAccessFile file) {
    this.file = file;
  }

  /**
   * Opens a journal, or begins one.
   *
   * @return empty when another run has it open
   */
  static Optional<BatchJournal> open(Path path) throws IOException {
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
    BatchJournal journal = new BatchJournal(file);
    try {
      FileLock lock = file.getChannel().tryLock();
      if (lock == null) {
        file.close();
        return Optional.empty();
      }
      journal.read();
      return Optional.of(journal);
    } catch (OverlappingFileLockException e) {
      file.close();
      return Optional.empty();
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  private void read() throws IOException {
    InputStream in = new BufferedInputStream(Channels.newInputStream(file.getChannel()));
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long whole = 0;
    for (int next = in.read(); next >= 0 && line.size() < MOST_LINE_BYTES; next = in.read()) {
      if (next != '\n') {
        line.write(next);
      } else if (take(line.toString(StandardCharsets.UTF_8), whole, line.size())) {
        whole += line.size() + 1;
        line.reset();
      } else {
        break;
      }
    }
    file.setLength(whole);
    file.seek(whole);
  }

  private boolean take(String line, long at, int bytes) {
    try {
      JsonNode json = JSON.readTree(line);
      if (json.has("name")) {
        names.add(json.path("name").asText());
        return true;
      }
      PhotoResult result = ResultsJson.read(json.path("result").toString());
      entries.put(result.file(), new Entry(json.path("key").asText(), result, at, bytes));
      return json.has("key");
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** What came of a photo, if that was done to the same bytes in the same way. */
  synchronized Optional<PhotoResult> done(String photo, String key) {
    return Optional.ofNullable(entries.get(photo)).filter(entry -> entry.key().equals(key)).map(Entry::result);
  }

  /** What last came of a photo, however it was done. */
  synchronized Optional<PhotoResult> last(String photo) {
    return Optional.ofNullable(entries.get(photo)).map(Entry::result);
  }

  /** Whether a file of that name was made by a run, or was about to be when the run was killed. */
  synchronized boolean isOwn(String name) {
    return names.contains(name);
  }

  /** Writes down that a file is about to be made. */
  synchronized void announce(String name) throws IOException {
    if (names.add(name)) {
      append(JSON.createObjectNode().put("name", name));
    }
  }

  /** Writes down that a photo is done, and its file made. */
  synchronized void add(String key, ReportedResult reported) throws IOException {
    PhotoResult result = reported.result();
    ObjectNode line = JSON.createObjectNode().put("key", key);
    line.set("result", JSON.readTree(ResultsJson.line(result)));
    line.set(REPORT, JSON.readTree(reported.report()));
    long at = file.getFilePointer();
    entries.put(result.file(), new Entry(key, result, at, append(line)));
  }

  /** The report of a photo that is done; empty of any other. */
  synchronized String report(PhotoResult result) throws IOException {
    Entry entry = entries.get(result.file());
    if (entry == null || !entry.result().equals(result)) {
      return "";
    }
    byte[] line = new byte[entry.bytes()];
    long end = file.getFilePointer();
    file.seek(entry.at());
    file.readFully(line);
    file.seek(end);
    return JSON.readTree(line).path(REPORT).toString();
  }

  /** Returns the line's length. */
  private int append(ObjectNode line) throws IOException {
    byte[] bytes = line.toString().getBytes(StandardCharsets.UTF_8);
    file.write(bytes);
    file.write('\n');
    return bytes.length;
  }

  /** Forgets everything but which files are its own. */
  synchronized void beginAnew() throws IOException {
    entries.clear();
    file.setLength(0);
    file.seek(0);
    for (String name : names) {
      append(JSON.createObjectNode().put("name", name));
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
