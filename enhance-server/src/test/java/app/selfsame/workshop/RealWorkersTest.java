package app.selfsame.workshop;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.background.BackgroundWish;
import app.selfsame.document.Catalogue;
import app.selfsame.document.CatalogueNames;
import app.selfsame.document.LocalNames;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.DrawnPassport;
import app.selfsame.engine.EngineDesks;
import app.selfsame.engine.PhotoDesk;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.likeness.ComparedFace;
import app.selfsame.likeness.Comparison;
import app.selfsame.likeness.FaceTemplate;
import app.selfsame.likeness.LikenessAnswer;
import app.selfsame.likeness.Obstacle;
import app.selfsame.message.English;
import app.selfsame.message.Texts;
import app.selfsame.mrz.CalendarDay;
import app.selfsame.mrz.MrzReading;
import app.selfsame.mrz.MrzVerdict;
import app.selfsame.mrz.SpecimenReadings;
import app.selfsame.photos.BadFiles;
import app.selfsame.report.Json;
import app.selfsame.report.LikenessJson;
import app.selfsame.report.MrzJson;
import app.selfsame.report.NextStep;
import app.selfsame.report.ReportJson;
import app.selfsame.session.FinishedFile;
import app.selfsame.verdict.Answers;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.Outcome;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Processes with the real engine: the same answers as without them, and nothing else of this process in them. */
public class RealWorkersTest {
  private static final Answers ANSWERS = new Answers(OptionalInt.of(34), OptionalInt.of(2), Optional.of(true));

  private static Workshop workshop;
  private static Catalogue catalogue;
  private static PhotoDesk desk;
  private static Texts texts;
  private static byte[] photo;

  @BeforeClass
  public static void open() throws Exception {
    workshop = new Workshop(1);
    EngineDesks desks = new EngineDesks();
    catalogue = desks.catalogue();
    desk = desks.open();
    texts = English.texts().with(new CatalogueNames(catalogue, LocalNames.of(English.texts(), LocalNames.Countries.NONE)));
    photo = TestPhotos.encode(TestPhotos.drawnPerson(), "png");
  }

  @AfterClass
  public static void close() {
    workshop.close();
  }

  @Test
  public void aVerdictIsTheSame() throws Exception {
    for (String id : List.of("us-passport-print", "schengen-visa", "own-35x45mm-head-70..80pct")) {
      Judgement judgement = desk.check(photo, document(id), ANSWERS);
      Done.Judged judged = (Done.Judged) workshop.work("group", order(photo, id, false, Optional.empty()));
      assertEquals(said(ReportJson.begin(judgement, texts), judgement), judged.report());
      assertEquals(NextStep.of(judgement), judged.next());
      assertEquals(judgement.verdict(), judged.verdict());
      List<Check> objecting = new ArrayList<>(judgement.checks(Outcome.FAIL));
      objecting.addAll(judgement.checks(Outcome.WARN));
      assertEquals(objecting.stream().map(check -> check.id().word()).toList(), judged.reasons());
      assertTrue(judged.file().isEmpty() && judged.refused().isEmpty());
    }
  }

  @Test
  public void aFileIsTheSameToTheByte() throws Exception {
    for (ImageFormat format : List.of(ImageFormat.JPEG, ImageFormat.PNG)) {
      Done.Judged judged = prepared("own-35x45mm", Optional.of(format));
      PhotoDesk.Prepared here = desk.prepare(
          photo, document("own-35x45mm"), ANSWERS, new PreparationRequest(Optional.of(format), BackgroundWish.AUTO));
      FinishedFile file = judged.file().orElseThrow();
      assertArrayEquals(here.file().orElseThrow().bytes(), file.bytes());
      assertEquals(format, file.format());
      assertEquals(here.file().orElseThrow().name(), file.name());
      Judgement made = here.judgement().after(here.preparation());
      assertEquals(said(ReportJson.begin(here.judgement(), here.preparation(), texts), made), judged.report());
    }
  }

  private static String said(Json report, Judgement judgement) {
    return report.name("next").value(NextStep.of(judgement).word()).endObject().toString();
  }

  @Test
  public void anAuthorityThatCropsGetsTheOriginal() throws Exception {
    FinishedFile file = prepared("gb-passport-digital", Optional.empty()).file().orElseThrow();
    assertArrayEquals(photo, file.bytes());
    assertEquals("gb-passport-digital.png", file.name());
  }

  @Test
  public void aRefusedFileHasItsReason() throws Exception {
    Done.Judged judged = prepared("ca-passport-print", Optional.empty());
    JsonNode refused = new ObjectMapper().readTree(judged.refused().orElseThrow());
    assertEquals("editing-forbidden", refused.path("reason").asText());
    assertEquals(refused.path("refused"), new ObjectMapper().readTree(judged.report()).path("refused"));
    assertTrue(judged.file().isEmpty());
  }

  @Test
  public void whatIsNoPhotoIsRefusedInTheSameWords() throws Exception {
    for (Map.Entry<String, byte[]> bad : BadFiles.all().entrySet()) {
      Done.Unusable unusable =
          (Done.Unusable) workshop.work("group", order(bad.getValue(), "us-passport-print", false, Optional.empty()));
      JsonNode said = new ObjectMapper().readTree(unusable.refusal());
      try {
        desk.check(bad.getValue(), document("us-passport-print"), ANSWERS);
      } catch (UnreadablePhotoException e) {
        assertEquals(bad.getKey(), e.code().id(), unusable.code());
        assertEquals(bad.getKey(), texts.say(e.refusal().messages()), said.path("error").asText());
      }
    }
  }

  @Test
  public void aZoneIsTheSame() throws Exception {
    DrawnPassport.requireTypeface();
    CalendarDay today = new CalendarDay(2026, 11, 30);
    byte[] page = TestPhotos.encode(DrawnPassport.page(SpecimenReadings.passportLines()), "png");
    for (byte[] picture : List.of(page, photo)) {
      Done.ZoneRead read = (Done.ZoneRead) workshop.work("group", new ZoneOrder(picture, today, "en"));
      Optional<MrzReading> here = desk.readZone(picture);
      assertEquals(here.map(zone -> zone.acceptance().verdict()).orElse(MrzVerdict.NONE), read.verdict());
      Json json = new Json().beginObject();
      MrzJson.write(json, here, today, texts);
      assertEquals(json.endObject().toString(), new String(read.json(), StandardCharsets.UTF_8));
    }
    Done.ZoneRead zone = (Done.ZoneRead) workshop.work("group", new ZoneOrder(page, today, "en"));
    JsonNode said = new ObjectMapper().readTree(zone.json());
    assertEquals(SpecimenReadings.passportLines().get(1), said.path("lines").path(1).asText());
    zone.wipe();
    assertArrayEquals(new byte[zone.json().length], zone.json());
  }

  @Test
  public void whatIsNoPageIsRefusedInTheSameWords() throws Exception {
    for (Map.Entry<String, byte[]> bad : BadFiles.all().entrySet()) {
      Done done = workshop.work("group", new ZoneOrder(bad.getValue(), new CalendarDay(2026, 11, 30), "en"));
      try {
        desk.readZone(bad.getValue());
        assertEquals(bad.getKey(), MrzVerdict.NONE, ((Done.ZoneRead) done).verdict());
      } catch (UnreadablePhotoException e) {
        assertEquals(bad.getKey(), e.code().id(), ((Done.Unusable) done).code());
      }
    }
  }

  @Test
  public void facesAreComparedAsHere() throws Exception {
    byte[] other = TestPhotos.encode(TestPhotos.drawnPersonBesideLamp(), "png");
    for (boolean showsDocument : List.of(false, true)) {
      Done.FacesCompared done =
          (Done.FacesCompared) workshop.work("group", new CompareOrder(photo, other, showsDocument, "en"));
      Comparison here = Comparison.of(desk.lookAtFace(photo), desk.lookAtFace(other), showsDocument);
      Json json = new Json().beginObject();
      LikenessJson.write(json, here, texts);
      assertEquals(json.endObject().toString(), done.json());
      assertEquals(here.answer(), done.answer());
    }
  }

  @Test
  public void itIsSaidWhichPhotoStandsInTheWay() throws Exception {
    Done.FacesCompared nobody = (Done.FacesCompared) workshop.work("group", new CompareOrder(photo, wall(), false, "en"));
    assertEquals(LikenessAnswer.NOT_COMPARED, nobody.answer());
    JsonNode reason = new ObjectMapper().readTree(nobody.json()).path("reasons").path(0);
    assertEquals("second", reason.path("photo").asText());
    assertEquals("no-face", reason.path("code").asText());
    byte[] none = {1, 2, 3};
    Done.Unusable first = (Done.Unusable) workshop.work("group", new CompareOrder(none, photo, false, "en"));
    assertEquals("first", new ObjectMapper().readTree(first.refusal()).path("photo").asText());
    Done.Unusable second = (Done.Unusable) workshop.work("group", new CompareOrder(photo, none, false, "en"));
    assertEquals("second", new ObjectMapper().readTree(second.refusal()).path("photo").asText());
    assertEquals("not-an-image", second.code());
  }

  @Test
  public void aTemplateIsTheSameAndOfThePersonInThePhoto() throws Exception {
    Done.TemplateMade made = (Done.TemplateMade) workshop.work("group", new TemplateOrder(photo, "en"));
    ComparedFace here = desk.lookAtFace(photo).face().orElseThrow();
    assertArrayEquals(here.template().encoded(), made.template());
    assertEquals(here.isPoor(), made.isPoor());
    EntryOrder order = new EntryOrder(photo, made.template().clone(), made.isPoor(), false, "en");
    Done.FacesCompared done = (Done.FacesCompared) workshop.work("group", order);
    assertEquals(LikenessAnswer.ALIKE, done.answer());
    JsonNode said = new ObjectMapper().readTree(done.json());
    assertEquals(1, said.path("similarity").asDouble(), 1e-6);
    assertTrue("nothing is left of the photo", said.path("samePhoto").isNull());
    EntryOrder nobody = new EntryOrder(wall(), made.template().clone(), false, false, "en");
    assertEquals(
        LikenessAnswer.NOT_COMPARED, ((Done.FacesCompared) workshop.work("group", nobody)).answer());
    made.wipe();
    assertArrayEquals(new byte[FaceTemplate.BYTES], made.template());
  }

  @Test
  public void ofAWallNoTemplateIsMade() throws Exception {
    Done.NotCompared done = (Done.NotCompared) workshop.work("group", new TemplateOrder(wall(), "en"));
    assertEquals(Obstacle.NO_FACE, done.obstacle());
    assertEquals(
        texts.say(Obstacle.NO_FACE), new ObjectMapper().readTree(done.json()).path("text").asText());
    assertTrue(workshop.work("group", new TemplateOrder(new byte[] {1, 2, 3}, "en")) instanceof Done.Unusable);
  }

  @Test
  public void aTemplateOfAnotherVersionIsNoOrder() {
    byte[] other = new FaceTemplate(FaceTemplate.VERSION + 1, new float[FaceTemplate.LENGTH]).encoded();
    assertThrows(IllegalArgumentException.class, () -> new EntryOrder(photo, other, false, false, "en"));
    assertThrows(
        IllegalArgumentException.class, () -> new EntryOrder(photo, new byte[100], false, false, "en"));
  }

  private static byte[] wall() throws Exception {
    return TestPhotos.encode(new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB), "png");
  }

  @Test
  public void anUnknownDocumentIsRefused() throws Exception {
    Done done = workshop.work("group", order(photo, "atlantis-passport", true, Optional.empty()));
    assertEquals("unknown-document", ((Done.Unusable) done).code());
  }

  @Test
  public void aPhotoThatTakesTooMuchMemoryIsLostByItself() throws Exception {
    WorkshopLimits standard = WorkshopLimits.STANDARD;
    WorkshopLimits small = new WorkshopLimits(96, standard.start(), standard.photo(), 10, standard.idle());
    byte[] large = TestPhotos.encode(new BufferedImage(7_000, 7_000, BufferedImage.TYPE_INT_RGB), "png");
    try (Workshop cramped = new Workshop(1, small)) {
      assertEquals(
          new Done.Lost(Done.Why.TOO_LARGE),
          cramped.work("group", order(large, "us-passport-print", false, Optional.empty())));
      Done next = cramped.work("group", order(new byte[0], "us-passport-print", false, Optional.empty()));
      assertEquals("empty-file", ((Done.Unusable) next).code());
    }
  }

  @Test
  public void aProcessEndsWithWhoeverStartedIt() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
            "-cp", System.getProperty("java.class.path"), Owner.class.getName());
    builder.environment().put("SECRET", "of the server");
    Process owner = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader out = owner.inputReader(StandardCharsets.UTF_8)) {
      ProcessHandle worker = ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
      Path itself = Path.of("/proc", String.valueOf(worker.pid()));
      assertEquals("nothing of the environment", "", Files.readString(itself.resolve("environ")));
      Path folder = Files.readSymbolicLink(itself.resolve("cwd"));
      assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
      owner.destroyForcibly();
      worker.onExit().get(20, TimeUnit.SECONDS);
      assertTrue("its folder goes with it", Files.notExists(folder));
    } finally {
      owner.destroyForcibly();
    }
  }

  /** Has a process, and says which. */
  static final class Owner {
    private Owner() {}

    public static void main(String[] arguments) throws Exception {
      Workshop own = new Workshop(1);
      own.work("group", order(new byte[0], "us-passport-print", false, Optional.empty()));
      System.out.println(ProcessHandle.current().children().findFirst().orElseThrow().pid());
      Thread.currentThread().join();
    }
  }

  private static Done.Judged prepared(String document, Optional<ImageFormat> format) throws InterruptedException {
    return (Done.Judged) workshop.work("group", order(photo, document, true, format));
  }

  private static PhotoOrder order(byte[] file, String document, boolean makesFile, Optional<ImageFormat> format) {
    return new PhotoOrder(file, document, ANSWERS, BackgroundWish.AUTO, format, "en", makesFile);
  }

  private static PhotoDocument document(String id) {
    return catalogue.find(id).orElseThrow();
  }
}
