package app.selfsame.command;

import app.selfsame.parcel.Picture;
import app.selfsame.reader.Participant;
import app.selfsame.roster.FileNames;
import app.selfsame.roster.Spreadsheet;
import app.selfsame.store.OwnersFolder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folder into which the pictures of a collection go, over as many runs as that takes: a picture and its report for each
 * person, named by the person's reference. What is there already is known by the reports, which name their places.
 */
final class CollectionFolder {
  static final String INDEX = "index.csv";

  private static final String PICTURE = ".jpg";
  private static final String REPORT = ".json";
  private static final String OPTION = "out";
  /** A report has a quarter of it at most, and its indents. */
  private static final int MOST_REPORT_BYTES = 1 << 20;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final String collection;
  private final FileNames names = new FileNames();
  private final Map<String, Kept> kept = new HashMap<>();

  /**
   * A picture that an earlier run has written.
   *
   * @param stem its name without an ending
   */
  private record Kept(String stem, int attempt, String verdict) {}

  private CollectionFolder(Path folder, String collection) {
    this.folder = folder;
    this.collection = collection;
  }

  /** Takes a folder over, which nobody else of the computer can look into if it is made for this. */
  static CollectionFolder open(Path path, String collection) throws IOException {
    OwnersFolder.make(path);
    CollectionFolder folder = new CollectionFolder(path, collection);
    folder.look();
    return folder;
  }

  private void look() throws IOException {
    names.reserve(stemOf(INDEX) + PICTURE);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        Optional<String> unfinished = NewFile.targetOf(name);
        if (unfinished.isPresent()) {
          // A run that was stopped must not leave pictures under hidden names.
          Files.deleteIfExists(file);
        } else {
          names.reserve(stemOf(name) + PICTURE);
          keep(file, name);
        }
      }
    }
  }

  private static String stemOf(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private void keep(Path file, String name) throws IOException {
    boolean isReport = name.endsWith(REPORT) && Files.isRegularFile(file) && Files.size(file) <= MOST_REPORT_BYTES;
    if (!isReport) {
      return;
    }
    JsonNode report = report(file);
    if (report.path("collection").asText().equals(collection)) {
      kept.put(
          report.path("participant").asText(), new Kept(stemOf(name), report.path("attempt").asInt(), verdict(report)));
    }
  }

  private static JsonNode report(Path file) throws IOException {
    try {
      return JSON.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode();
    }
  }

  private static String verdict(JsonNode report) {
    return report.path("verdict").path("verdict").asText("");
  }

  /** Whether the picture of somebody's last attempt is there. */
  boolean has(Participant person) {
    Kept there = kept.get(person.id());
    return there != null && there.attempt() == person.attempt() && Files.isRegularFile(picture(there));
  }

  /** The picture of somebody that is there, of whatever attempt. */
  Optional<Path> picture(Participant person) {
    return Optional.ofNullable(kept.get(person.id())).map(this::picture).filter(Files::isRegularFile);
  }

  private Path picture(Kept there) {
    return folder.resolve(there.stem() + PICTURE);
  }

  /**
   * Writes a picture and its report, in place of those of an earlier attempt.
   *
   * @throws RefusedFileException with what to tell the person
   */
  void write(Participant person, Picture picture) throws IOException {
    Kept there = kept.get(person.id());
    String stem = there == null ? stemOf(names.give(person.reference(), PICTURE)) : there.stem();
    Kept now = new Kept(stem, person.attempt(), verdict(picture.report()));
    // A run that is stopped in between must not leave the report of one attempt beside the picture of another.
    Files.deleteIfExists(picture(now));
    byte[] report = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(picture.report());
    put(stem + REPORT, out -> out.write(report));
    kept.put(person.id(), now);
    put(stem + PICTURE, out -> out.write(picture.jpeg()));
  }

  private void put(String name, NewFile.Content content) throws IOException {
    NewFile.write(folder.resolve(name), content, true, OPTION, FileRefusal.UNWRITABLE);
  }

  /**
   * Writes the list of all people, with what is there of them.
   *
   * @param remarks why a picture is not there, by person
   * @return its name
   */
  Path writeIndex(List<Participant> people, Map<String, String> remarks) throws IOException {
    put(INDEX, out -> index(people, remarks, out));
    return folder.resolve(INDEX);
  }

  private void index(List<Participant> people, Map<String, String> remarks, OutputStream out) throws IOException {
    Spreadsheet table =
        new Spreadsheet(
            List.of("reference", "name", "participant", "state", "attempt", "sent_at", "verdict", "file", "remark"), out);
    for (Participant person : people) {
      Optional<Kept> there = Optional.ofNullable(kept.get(person.id())).filter(one -> has(person));
      table.add(
          List.of(
              person.reference(),
              person.name(),
              person.id(),
              person.state(),
              Integer.toString(person.attempt()),
              person.sentAt(),
              there.map(Kept::verdict).orElse(""),
              there.map(one -> one.stem() + PICTURE).orElse(""),
              remarks.getOrDefault(person.id(), "")));
    }
    table.flush();
  }
}
