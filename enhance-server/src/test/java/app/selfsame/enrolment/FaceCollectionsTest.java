package app.selfsame.enrolment;

import static app.selfsame.enrolment.FaceHouse.ACME;
import static app.selfsame.enrolment.FaceHouse.OTHER;
import static app.selfsame.enrolment.FaceHouse.TRYING;
import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.account.TableDump;
import app.selfsame.blob.BlobDamagedException;
import app.selfsame.company.Caller;
import app.selfsame.company.CompanyParts;
import app.selfsame.company.Removed;
import app.selfsame.http.ProblemException;
import app.selfsame.likeness.FaceTemplate;
import app.selfsame.store.EachEngine;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What is kept of faces, for how long, and what is left of it. */
public class FaceCollectionsTest extends EachEngine {
  private FaceHouse house;

  @Before
  public void open() {
    house = new FaceHouse(engine);
  }

  @After
  public void close() {
    house.close();
  }

  private void assertRefused(int status, Runnable asked) {
    ProblemException refused = assertThrows(ProblemException.class, asked::run);
    assertEquals(refused.problem().refusal().toString(), status, refused.problem().status());
  }

  private boolean isThere(String collection, FaceEntry entry) {
    return house.database().reading(handle -> house.entries.isThere(handle, collection, entry.id()));
  }

  private byte[] template(String collection, FaceEntry entry) {
    return house
        .database()
        .reading(handle -> house.entries.template(handle, collection, entry.id()).orElseThrow());
  }

  @Test
  public void whatWasEnrolledIsFoundAgain() {
    String staff = house.collection(ACME, "Staff", 30);
    FaceEntry made = house.enrol(ACME, staff, "4711", FaceHouse.template(1));
    house.enrol(ACME, staff, "4712", FaceHouse.template(2));
    FaceEntry found = house.database().reading(handle -> house.entries.find(handle, staff, made.id()).orElseThrow());
    assertEquals(made, found);
    assertEquals("4711", found.reference());
    assertEquals(FaceHouse.CONSENT, found.consent());
    assertEquals(Duration.ofDays(30), Duration.between(found.enrolledAt(), found.until()));
    assertArrayEquals(FaceHouse.template(1).encoded(), template(staff, made));
    assertEquals(2, house.find(ACME, staff).entries());
    assertEquals(FaceHouse.draft("Staff", 30), house.find(ACME, staff).says());
  }

  @Test
  public void onlySealedTemplatesAreKept() throws Exception {
    String staff = house.collection(ACME, "Staff-of-the-north", 30);
    FaceTemplate template = FaceHouse.template(1);
    house.enrol(ACME, staff, "Ada-Lovelace", template);
    house.database().emptyLog();
    // A part of it, wherever it may lie.
    byte[] numbers = Arrays.copyOfRange(template.encoded(), 2, 66);
    List<byte[]> secrets =
        Stream.concat(
                Stream.of("Staff-of-the-north", "Ada-Lovelace", "Form 3", "To see whom")
                    .map(text -> text.getBytes(StandardCharsets.UTF_8)),
                Stream.of(numbers, Base64.getEncoder().encode(numbers)))
            .toList();
    String rows = TableDump.of(house.database());
    for (byte[] secret : secrets) {
      assertFalse(rows.contains(new String(secret, StandardCharsets.ISO_8859_1)));
      String hex = HexFormat.of().formatHex(secret);
      assertFalse(hex, hexOfColumns().contains(hex));
      for (Path file : files()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertFalse(file.toString(), bytes.contains(new String(secret, StandardCharsets.ISO_8859_1)));
      }
    }
  }

  /** All that the tables have in bytes, as hexadecimal digits. */
  private String hexOfColumns() {
    return Stream.of(
            "select name from face_collection",
            "select purpose_text from face_collection",
            "select reference from face_entry",
            "select consent from face_entry",
            "select template from face_entry")
        .flatMap(
            sql -> house.database().reading(handle -> handle.createQuery(sql).mapTo(byte[].class).list()).stream())
        .map(bytes -> HexFormat.of().formatHex(bytes).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private List<Path> files() throws Exception {
    try (Stream<Path> all = Files.walk(house.blobs.whole())) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  public void whatIsSealedForOneEntryOpensForNoOther() {
    String staff = house.collection(ACME, "Staff", 30);
    FaceEntry one = house.enrol(ACME, staff, "4711", FaceHouse.template(1));
    FaceEntry other = house.enrol(ACME, staff, "4712", FaceHouse.template(2));
    house
        .database()
        .useTransaction(
            handle ->
                handle.execute(
                    "update face_entry set template = (select template from face_entry where id = ?) where id = ?",
                    one.id(),
                    other.id()));
    UncheckedIOException refused = assertThrows(UncheckedIOException.class, () -> template(staff, other));
    assertTrue(refused.getCause() instanceof BlobDamagedException);
  }

  @Test
  public void entriesEnd() {
    String staff = house.collection(ACME, "Staff", 30);
    FaceEntry first = house.enrol(ACME, staff, "4711", FaceHouse.template(1));
    house.blobs.clock().pass(Duration.ofDays(10));
    FaceEntry second = house.enrol(ACME, staff, "4712", FaceHouse.template(2));
    house.blobs.clock().pass(Duration.ofDays(20).minusMillis(1));
    assertTrue(isThere(staff, first));
    house.expire();
    assertEquals(2, house.rows("face_entry"));
    house.blobs.clock().pass(Duration.ofMillis(1));
    assertFalse(isThere(staff, first));
    assertEquals(1, house.find(ACME, staff).entries());
    assertRefused(404, () -> house.database().useTransaction(
        handle -> house.changes.remove(handle, ACME, staff, first.id(), false)));
    // What it was called is free again.
    house.enrol(ACME, staff, "4711", FaceHouse.template(3));
    house.expire();
    assertEquals(2, house.rows("face_entry"));
    assertTrue(isThere(staff, second));
  }

  @Test
  public void aPeriodIsShortenedForAllAndNeverLengthened() {
    String staff = house.collection(ACME, "Staff", 30);
    FaceEntry old = house.enrol(ACME, staff, "4711", FaceHouse.template(1));
    house.blobs.clock().pass(Duration.ofDays(6));
    FaceEntry young = house.enrol(ACME, staff, "4712", FaceHouse.template(2));
    assertRefused(
        409, () -> house.database().useTransaction(handle -> house.changes.shorten(handle, ACME, staff, 31)));
    house.database().useTransaction(handle -> house.changes.shorten(handle, ACME, staff, 5));
    assertFalse(isThere(staff, old));
    assertEquals("deleted at once", 1, house.rows("face_entry"));
    FaceEntry now = house.database().reading(handle -> house.entries.find(handle, staff, young.id()).orElseThrow());
    assertEquals(Duration.ofDays(5), Duration.between(now.enrolledAt(), now.until()));
    assertRefused(
        409, () -> house.database().useTransaction(handle -> house.changes.shorten(handle, ACME, staff, 30)));
    house.blobs.clock().pass(Duration.ofDays(5));
    assertFalse(isThere(staff, young));
  }

  @Test
  public void aCollectionGoesWithItsKey() {
    String staff = house.collection(ACME, "Staff", 30);
    house.enrol(ACME, staff, "4711", FaceHouse.template(1));
    String kept = house.collection(ACME, "Others", 30);
    FaceEntry stays = house.enrol(ACME, kept, "4711", FaceHouse.template(2));
    assertEquals(2, wrapped());
    house.database().useTransaction(handle -> house.changes.delete(handle, ACME, staff));
    assertEquals(1, wrapped());
    assertEquals(1, house.rows("face_entry"));
    assertRefused(404, () -> house.find(ACME, staff));
    assertArrayEquals(FaceHouse.template(2).encoded(), template(kept, stays));
  }

  private int wrapped() {
    return house
        .database()
        .reading(
            handle ->
                handle
                    .createQuery("select count(*) from blob_group where wrapped is not null")
                    .mapTo(Integer.class)
                    .one());
  }

  @Test
  public void whoWithdrawsIsGoneAtOnce() {
    String staff = house.collection(ACME, "Staff", 30);
    FaceEntry entry = house.enrol(ACME, staff, "4711", FaceHouse.template(1));
    FaceEntry other = house.enrol(ACME, staff, "4712", FaceHouse.template(2));
    house.blobs.clock().pass(Duration.ofMillis(1));
    house.database().useTransaction(handle -> house.changes.remove(handle, ACME, staff, entry.id(), true));
    // As it is asked before a comparison that had begun is answered.
    assertFalse(isThere(staff, entry));
    assertTrue(isThere(staff, other));
    assertEquals(1, house.rows("face_entry"));
    assertTrue(
        house.database().reading(handle -> house.entries.template(handle, staff, entry.id())).isEmpty());
    assertEquals("face-consent-withdrawn by key", done().get(0));
  }

  @Test
  public void nobodyIsEnrolledWithoutConsent() {
    Instant now = Instant.parse("2026-11-30T12:00:00Z");
    String whole = FaceServer.CONSENT;
    assertEquals(new Consent("2026-11-01", "Form 3", "signed"), consent(whole, now));
    for (String lacking :
        List.of(
            "", "{}", whole.replace("\"givenAt\": \"2026-11-01\", ", ""), whole.replace(", \"adult\": true", ""),
            whole.replace("\"textVersion\": \"Form 3\", ", ""), whole.replace("\"how\": \"signed\", ", ""),
            whole.replace("2026-11-01", "2026-12-02"))) {
      assertRefused(400, () -> consent(lacking, now));
    }
    assertRefused(422, () -> consent(whole.replace("true", "false"), now));
  }

  private static Consent consent(String json, Instant now) {
    return Consent.read(json.getBytes(StandardCharsets.UTF_8), now);
  }

  @Test
  public void othersFindNothing() {
    String staff = house.collection(ACME, "Staff", 30);
    FaceEntry entry = house.enrol(ACME, staff, "4711", FaceHouse.template(1));
    assertRefused(404, () -> house.find(OTHER, staff));
    assertRefused(404, () -> house.database().useTransaction(
        handle -> house.changes.remove(handle, OTHER, staff, entry.id(), true)));
    assertRefused(404, () -> house.database().useTransaction(handle -> house.changes.delete(handle, OTHER, staff)));
    String own = house.collection(OTHER, "Staff", 30);
    assertRefused(404, () -> house.database().useTransaction(
        handle -> house.changes.remove(handle, OTHER, own, entry.id(), true)));
    assertTrue(isThere(staff, entry));
    assertEquals(1, house.database().reading(handle -> house.changes.of(handle, OTHER)).size());
  }

  @Test
  public void whatIsTriedOutIsApartAndGoneAfterADay() {
    String staff = house.collection(ACME, "Staff", 30);
    String tried = house.collection(TRYING, "Staff", 30);
    assertEquals(
        List.of(tried),
        house.database().reading(handle -> house.changes.of(handle, TRYING)).stream().map(FaceCollection::id).toList());
    assertRefused(404, () -> house.find(TRYING, staff));
    FaceEntry entry = house.enrol(TRYING, tried, "4711", FaceHouse.template(1));
    house.database().useTransaction(handle -> house.changes.shorten(handle, TRYING, tried, 20));
    house.blobs.clock().pass(Duration.ofDays(1).minusMillis(1));
    assertTrue(isThere(tried, entry));
    house.blobs.clock().pass(Duration.ofMillis(1));
    assertFalse(isThere(tried, entry));
  }

  @Test
  public void thereAreBounds() {
    String staff = house.collection(ACME, "Staff", 30);
    assertRefused(409, () -> house.collection(ACME, "Staff", 30));
    house.enrol(ACME, staff, "4711", FaceHouse.template(1));
    assertRefused(409, () -> house.enrol(ACME, staff, "4711", FaceHouse.template(2)));
    house.fill(ACME, staff, FaceEntries.MOST - 1);
    assertRefused(409, () -> house.enrol(ACME, staff, "one more", FaceHouse.template(3)));
    for (int i = 1; i < FaceCollections.MOST; i++) {
      house.collection(ACME, "c" + i, 30);
    }
    assertRefused(409, () -> house.collection(ACME, "one more", 30));
    house.collection(TRYING, "one more", 30);
  }

  @Test
  public void nobodyIsEnrolledInWhatIsDeletedMeanwhile() {
    String staff = house.collection(ACME, "Staff", 30);
    FaceCollection before = house.find(ACME, staff);
    house.database().useTransaction(handle -> house.changes.delete(handle, ACME, staff));
    assertRefused(
        404,
        () ->
            house
                .database()
                .inTransaction(
                    handle ->
                        house.changes.enrol(
                            handle, ACME, before, "4711", FaceHouse.CONSENT, FaceHouse.template(1).encoded(), false)));
    assertEquals(0, house.rows("face_entry"));
  }

  @Test
  public void anEntryOfAnotherVersionIsTold() {
    String staff = house.collection(ACME, "Staff", 30);
    FaceEntry old = house.enrol(ACME, staff, "4711", FaceHouse.template(FaceTemplate.VERSION + 1, 1));
    assertFalse(old.isCurrent());
    assertEquals(FaceTemplate.VERSION + 1, old.templateVersion());
  }

  @Test
  public void whatIsDoneIsWrittenDown() {
    String staff = house.collection(ACME, "Staff", 30);
    FaceEntry one = house.enrol(ACME, staff, "4711", FaceHouse.template(1));
    FaceEntry other = house.enrol(ACME, staff, "4712", FaceHouse.template(2));
    List<Runnable> steps =
        List.of(
            () -> change(() -> house.database().useTransaction(
                handle -> house.changes.remove(handle, ACME, staff, one.id(), true))),
            () -> change(() -> house.database().useTransaction(
                handle -> house.changes.remove(handle, ACME, staff, other.id(), false))),
            () -> change(() -> house.database().useTransaction(handle -> house.changes.shorten(handle, ACME, staff, 9))),
            () -> change(() -> house.database().useTransaction(handle -> house.changes.shorten(handle, ACME, staff, 9))),
            () -> change(() -> house.database().useTransaction(
                handle -> house.changes.noteExport(handle, ACME, staff))),
            () -> change(() -> house.database().useTransaction(handle -> house.changes.delete(handle, ACME, staff))));
    steps.forEach(Runnable::run);
    assertEquals(
        List.of(
            "face-collection-deleted by key",
            "face-collection-exported by key",
            "face-collection-shortened by key",
            "face-deleted by key",
            "face-consent-withdrawn by key"),
        done().subList(0, 5));
    assertFalse(TableDump.of(house.database()).contains("4711"));
  }

  /** Each at a time of its own, so that the order is known. */
  private void change(Runnable step) {
    house.blobs.clock().pass(Duration.ofMillis(1));
    step.run();
  }

  private List<String> done() {
    return house
        .database()
        .reading(handle -> CompanyParts.done(handle, house.blobs.clock(), ACME.company()));
  }

  @Test
  public void companiesExportWhatIsKept() {
    String staff = house.collection(ACME, "Staff", 30);
    FaceEntry entry = house.enrol(ACME, staff, "4711", FaceHouse.template(1));
    JsonNode all = house.database().reading(handle -> house.data.export(handle, ACME.company()));
    assertEquals(1, all.size());
    JsonNode kept = all.path(0).path("kept").path(0);
    assertEquals("Staff", all.path(0).path("name").asText());
    assertEquals("4711", kept.path("reference").asText());
    assertEquals("2026-11-28", kept.path("consent").path("givenAt").asText());
    assertEquals("2026-12-29T12:00:00Z", kept.path("until").asText());
    assertEquals(FaceTemplate.VERSION, kept.path("version").asInt());
    assertArrayEquals(
        FaceHouse.template(1).encoded(), Base64.getDecoder().decode(kept.path("template").asText()));
    assertEquals(entry.id(), kept.path("id").asText());
  }

  private void end() {
    house
        .database()
        .useTransaction(
            handle ->
                handle.execute(
                    "update company set ends_at_millis = ? where id = 'acme'",
                    house.blobs.clock().instant().plus(Duration.ofDays(90)).toEpochMilli()));
  }

  @Test
  public void templatesEndBeforeTheCompany() {
    house.enrol(ACME, house.collection(ACME, "Staff", 730), "4711", FaceHouse.template(1));
    house.enrol(OTHER, house.collection(OTHER, "Staff", 730), "4711", FaceHouse.template(1));
    assertEquals(
        1, house.database().reading(handle -> house.data.goesAhead(handle, ACME.company())).size());
    Runnable daily = CompanyParts.daily(house.database(), house.blobs.clock(), house.data);
    end();
    int days = 0;
    while (house.rows("face_entry") == 2) {
      days++;
      house.blobs.clock().pass(Duration.ofDays(1));
      daily.run();
    }
    assertTrue("after " + days, days >= 28 && days <= 30);
    assertEquals("another company's stay", 1, house.rows("face_entry"));
    assertEquals("face-collection-deleted by server", done().get(0));
    assertEquals(1, wrapped());
    assertEquals("it can still be kept", 2, house.rows("company"));
    assertEquals(
        0, house.database().reading(handle -> house.data.goesAhead(handle, ACME.company())).size());
    house.blobs.clock().pass(Duration.ofDays(61));
    house.expire();
    assertEquals("on the certificate", List.of("faceCollections 1", "faceTemplates 1"), removed(ACME));
    daily.run();
    assertEquals(1, house.rows("company"));
    assertEquals(0, house.rows("face_gone_ahead"));
  }

  @Test
  public void templatesStayWhereACompanyIsKept() {
    house.enrol(ACME, house.collection(ACME, "Staff", 730), "4711", FaceHouse.template(1));
    Runnable daily = CompanyParts.daily(house.database(), house.blobs.clock(), house.data);
    end();
    house.blobs.clock().pass(Duration.ofDays(20));
    daily.run();
    house.database().useTransaction(handle -> handle.execute("update company set ends_at_millis = null"));
    house.blobs.clock().pass(Duration.ofDays(100));
    daily.run();
    assertEquals(1, house.rows("face_entry"));
  }

  @Test
  public void templatesGoWithACompanyAtOnce() {
    String staff = house.collection(ACME, "Staff", 730);
    house.enrol(ACME, staff, "4711", FaceHouse.template(1));
    house.enrol(ACME, staff, "4712", FaceHouse.template(2));
    house.collection(ACME, "Others", 730);
    assertEquals(List.of("faceCollections 2", "faceTemplates 2"), removed(ACME));
    assertEquals(0, house.rows("face_entry") + house.rows("face_collection") + wrapped());
    assertEquals(List.of("faceCollections 0", "faceTemplates 0"), removed(OTHER));
  }

  private List<String> removed(Caller of) {
    Removed removed = house.database().inTransaction(handle -> house.data.delete(handle, of.company()));
    return removed.counts().stream().map(count -> count.name() + " " + count.count()).toList();
  }
}
