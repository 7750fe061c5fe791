package app.selfsame.batch;

import app.selfsame.blob.Blobs;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.results.StoredReport;
import app.selfsame.roster.PassportPage;
import app.selfsame.roster.PassportRoster;
import app.selfsame.store.Database;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** All that was read of a batch of passports: the roster that is made of it, and what was said of each page. */
final class PassportResults {
  private static final String ROSTER = "roster.csv";
  private static final String JSON = "report.json";
  // Nobody's names stay in memory that is used again.
  private static final ObjectMapper MAPPER =
      new ObjectMapper(JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build());

  private final Database database;
  private final Photos photos;
  private final PhotoNames names;
  private final Blobs blobs;

  PassportResults(Database database, Photos photos, PhotoNames names, Blobs blobs) {
    this.database = database;
    this.photos = photos;
    this.names = names;
    this.blobs = blobs;
  }

  /** Writes the roster, and leaves the stream open. */
  void writeRoster(Batch batch, OutputStream out) throws IOException {
    PhotoNames.InBatch known = names.in(batch.id());
    List<PassportPage> pages = new ArrayList<>();
    for (Photo photo : pages(batch)) {
      String name = known.open(photo);
      Optional<byte[]> said = said(photo);
      pages.add(
          said.isPresent()
              ? PassportPage.of(name, new String(said.get(), StandardCharsets.UTF_8))
              : PassportPage.lost(name));
    }
    PassportRoster.write(pages, SpokenLanguage.texts(batch.language()), out);
  }

  /** Writes a ZIP file with {@code roster.csv} and {@code report.json}, and leaves the stream open. */
  void write(Batch batch, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.putNextEntry(new ZipEntry(ROSTER));
    writeRoster(batch, zip);
    zip.putNextEntry(new ZipEntry(JSON));
    writeReports(batch, zip);
    zip.finish();
  }

  private void writeReports(Batch batch, OutputStream out) throws IOException {
    PhotoNames.InBatch known = names.in(batch.id());
    try (JsonGenerator json = MAPPER.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField(PassportWishes.MEMBER, PassportWishes.WORD);
      json.writeArrayFieldStart("results");
      for (Photo photo : pages(batch)) {
        json.writeStartObject();
        json.writeStringField("file", known.open(photo));
        Optional<byte[]> said = said(photo);
        if (said.isPresent()) {
          json.writeFieldName("report");
          MAPPER.writeTree(json, MAPPER.readTree(said.get()));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private Iterable<Photo> pages(Batch batch) {
    return new PhotosInOrder(database, photos, batch.id());
  }

  private Optional<byte[]> said(Photo photo) throws IOException {
    Optional<String> report = photo.result().flatMap(Photo.Result::report);
    return report.isEmpty()
        ? Optional.empty()
        : Optional.of(blobs.readAll(photo.batch(), report.get(), StoredReport.MOST_BYTES));
  }
}
