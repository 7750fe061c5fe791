package app.selfsame.batch;

import app.selfsame.blob.Blobs;
import app.selfsame.image.ImageFormat;
import app.selfsame.report.LikenessJson;
import app.selfsame.results.PhotoResult;
import app.selfsame.results.ReportedResult;
import app.selfsame.results.ResultReader;
import app.selfsame.results.ResultsCsv;
import app.selfsame.results.ResultsJson;
import app.selfsame.results.StoredReport;
import app.selfsame.roster.FileNames;
import app.selfsame.roster.Matching;
import app.selfsame.roster.RosterLine;
import app.selfsame.roster.Spreadsheet;
import app.selfsame.store.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * All that came of a batch, as a ZIP file: the finished files, named by the roster or as the photos were, {@code
 * report.csv} and {@code report.json}. It is written as it is read, so that it takes little memory whatever there is.
 */
final class Results {
  private static final String CSV = "report.csv";
  private static final String JSON = "report.json";
  private static final String DUPLICATES = "duplicates.csv";
  private static final List<String> OF_PAIRS = List.of("first", "second", "seen", "verdict");
  private static final int MOST_FILE_BYTES = 64 << 20;

  private final Database database;
  private final Photos photos;
  private final PhotoNames names;
  private final Blobs blobs;
  private final People people;

  Results(Database database, Photos photos, PhotoNames names, Blobs blobs, People people) {
    this.database = database;
    this.photos = photos;
    this.names = names;
    this.blobs = blobs;
    this.people = people;
  }

  /** Writes them, and leaves the stream open. */
  void write(Batch batch, OutputStream out) throws IOException {
    Writing writing = new Writing(batch);
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    // What is in it does not get any smaller.
    zip.setLevel(Deflater.NO_COMPRESSION);
    try {
      writing.files(zip);
      zip.setLevel(Deflater.DEFAULT_COMPRESSION);
      zip.putNextEntry(new ZipEntry(CSV));
      ResultsCsv.write(writing.withoutReports(), zip);
      zip.putNextEntry(new ZipEntry(JSON));
      ResultsJson.write(batch.wishes().subject(), writing.results(), zip);
      writing.duplicates(zip);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    zip.finish();
  }

  /** Whether a photo's file is handed over: where somebody has decided, that counts. */
  static boolean isDelivered(Photo photo) {
    Optional<Photo.Result> result = photo.result().filter(one -> one.file().isPresent());
    return result.isPresent()
        && photo.decision().map(Photo.Decision::isAccepted).orElse(result.get().outcome().isCharged());
  }

  private final class Writing {
    private final Batch batch;
    private final PhotoNames.InBatch known;
    private final Map<String, RosterLine> lines = new HashMap<>();
    private final List<PhotoResult> without;
    /** By photo. */
    private final Map<String, String> written = new HashMap<>();

    Writing(Batch batch) throws IOException {
      this.batch = batch;
      known = names.in(batch.id());
      Optional<Matching> matching = people.of(batch);
      matching.ifPresent(found -> lines.putAll(found.lines()));
      without = matching.map(Writing::withoutPhoto).orElse(List.of());
    }

    private static List<PhotoResult> withoutPhoto(Matching matching) {
      List<PhotoResult> missing =
          matching.missing().stream()
              .map(line -> PhotoResult.without("", line.id(), PhotoResult.Status.MISSING, "", ""))
              .toList();
      List<PhotoResult> doubtful =
          matching.doubtful().keySet().stream()
              .map(line -> PhotoResult.without("", line.id(), PhotoResult.Status.DOUBTFUL, "", ""))
              .toList();
      return Stream.of(missing, doubtful).flatMap(List::stream).toList();
    }

    void files(ZipOutputStream zip) throws IOException {
      FileNames given = new FileNames();
      given.reserve(CSV);
      given.reserve(JSON);
      given.reserve(DUPLICATES);
      for (Photo photo : photos()) {
        if (isDelivered(photo)) {
          byte[] file =
              blobs.readAll(batch.id(), photo.result().orElseThrow().file().orElseThrow().blob(), MOST_FILE_BYTES);
          String name = known.open(photo);
          String wish = Optional.ofNullable(lines.get(name)).map(RosterLine::id).orElseGet(() -> stem(name));
          String own = given.give(wish, "." + ImageFormat.of(file).extension());
          written.put(photo.id(), own);
          zip.putNextEntry(new ZipEntry(own));
          zip.write(file);
          zip.closeEntry();
        }
      }
    }

    /** The pairs that may be of one person, where the batch was searched for them. */
    void duplicates(ZipOutputStream zip) throws IOException {
      Duplicates duplicates = new Duplicates();
      Optional<Duplicates.Search> search = database.reading(handle -> duplicates.find(handle, batch.id()));
      if (search.filter(one -> one.state() == Duplicates.State.SEARCHED).isEmpty()) {
        return;
      }
      Map<String, String> called = new HashMap<>();
      for (Photo photo : photos()) {
        called.put(photo.id(), known.open(photo));
      }
      zip.putNextEntry(new ZipEntry(DUPLICATES));
      Spreadsheet table = new Spreadsheet(OF_PAIRS, zip);
      for (Candidate pair : database.reading(handle -> duplicates.candidates(handle, batch.id()))) {
        table.add(
            List.of(
                called.get(pair.first()),
                called.get(pair.second()),
                LikenessJson.word(pair.seen()),
                pair.verdict().map(Candidate.Verdict::word).orElse("")));
      }
      table.flush();
    }

    Iterable<PhotoResult> withoutReports() {
      return () -> {
        Iterator<ReportedResult> all = results().iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return all.hasNext();
          }

          @Override
          public PhotoResult next() {
            return all.next().result();
          }
        };
      };
    }

    /** Read anew each time. */
    Iterable<ReportedResult> results() {
      return () -> {
        Iterator<Photo> all = photos().iterator();
        Iterator<PhotoResult> rest = without.iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return all.hasNext() || rest.hasNext();
          }

          @Override
          public ReportedResult next() {
            return all.hasNext() ? result(all.next()) : new ReportedResult(rest.next(), "");
          }
        };
      };
    }

    private ReportedResult result(Photo photo) {
      try {
        String name = known.open(photo);
        String id = Optional.ofNullable(lines.get(name)).map(RosterLine::id).orElse("");
        if (photo.result().flatMap(Photo.Result::report).isEmpty()) {
          return new ReportedResult(PhotoResult.without(name, id, PhotoResult.Status.LOST, "", ""), "");
        }
        Photo.Result result = photo.result().get();
        byte[] stored = blobs.readAll(batch.id(), result.report().orElseThrow(), StoredReport.MOST_BYTES);
        String report = new String(stored, StandardCharsets.UTF_8);
        String own = written.getOrDefault(photo.id(), "");
        long bytes = own.isEmpty() ? 0 : result.file().orElseThrow().bytes();
        return new ReportedResult(ResultReader.of(name, id, report, result.reasons(), own, bytes), report);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Iterable<Photo> photos() {
      return new PhotosInOrder(database, photos, batch.id());
    }

    private static String stem(String name) {
      int dot = name.lastIndexOf('.');
      return dot > 0 ? name.substring(0, dot) : name;
    }
  }
}
