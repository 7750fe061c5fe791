package app.selfsame.command;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.background.BackgroundWish;
import app.selfsame.document.CatalogueNames;
import app.selfsame.document.LocalNames;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.EngineDesks;
import app.selfsame.engine.PhotoDesk;
import app.selfsame.engine.PhotoDesks;
import app.selfsame.image.ImageFormat;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.message.English;
import app.selfsame.message.Language;
import app.selfsame.message.Message;
import app.selfsame.message.PseudoLanguage;
import app.selfsame.message.Texts;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.report.Printout;
import app.selfsame.report.ReportJson;
import app.selfsame.report.Summary;
import app.selfsame.verdict.Answers;
import app.selfsame.verdict.Check;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.BeforeClass;
import org.junit.Test;

/** The real engine on a drawn person: what the command line's answers are made of. */
public class EngineDeskTest {
  private static PhotoDesks desks;
  private static PhotoDesk desk;
  private static byte[] photo;

  @BeforeClass
  public static void sitDown() throws IOException {
    desks = new EngineDesks();
    desk = desks.open();
    photo = TestPhotos.encode(TestPhotos.drawnPerson(), "png");
  }

  @Test
  public void theReportHasEveryKeyThatItsReadersRelyOn() throws IOException {
    JsonNode report = json(desk.check(photo, document("us-passport-print"), Answers.NONE));
    assertEquals("us-passport-print", report.path("document").asText());
    assertTrue(List.of("ready", "refused", "unusable").contains(report.path("verdict").asText()));
    assertEquals(1, report.path("faces").asInt());
    JsonNode face = report.path("face");
    assertEquals(4, face.path("box").size());
    for (String point : List.of("chin", "crown", "crownWithHair")) {
      assertEquals(point, 2, face.path(point).size());
    }
    for (String pair : List.of("eyes", "irises")) {
      assertEquals(pair, 2, face.path(pair).path(1).size());
    }
    for (String angle : List.of("yaw", "pitch", "roll")) {
      assertTrue(angle, face.path(angle).isNumber());
    }
    for (JsonNode check : report.path("checks")) {
      List<String> keys = new ArrayList<>();
      check.fieldNames().forEachRemaining(keys::add);
      assertEquals(List.of("id", "title", "outcome", "value", "unit", "min", "max", "source", "advice", "where"), keys);
    }
    assertTrue(report.path("output").isNull());
  }

  @Test
  public void thePrintedReportCarriesThePhotoAndTheJsonsFindings() throws IOException {
    PhotoDesk.Printed printed =
        desk.print(
            photo, document("ca-passport-print"), Answers.NONE,
            new Printout("me & you.png", "2026-11-21", English.texts()));
    String said = printed.html().replaceAll("</?span[^>]*>", "");
    assertTrue(printed.html().contains("me &amp; you.png"));
    assertTrue(printed.html().contains("21 November 2026"));
    assertTrue(printed.html().contains("href=\"data:image/jpeg;base64,"));
    assertTrue(said.contains(English.say(Summary.title(printed.judgement())).replace("'", "&#39;")));
    for (Message sentence : Summary.sentences(printed.judgement())) {
      assertTrue(said.contains(English.say(sentence).replace("'", "&#39;")));
    }
    for (Check check : printed.judgement().checks()) {
      String advice = English.say(check.advice()).replace("\"", "&quot;").replace("'", "&#39;");
      assertTrue(advice, said.contains(advice));
    }
  }

  @Test
  public void thePrintedReportSaysNothingOutsideItsTexts() {
    for (String id : List.of("us-passport-print", "schengen-visa", "ca-passport-print", "own-35x45mm")) {
      Texts strange = PseudoLanguage.of(Texts.parse(Language.DE, English.file()));
      Texts texts = strange.with(new CatalogueNames(desks.catalogue(), LocalNames.of(strange, LocalNames.Countries.NONE)));
      PhotoDesk.Printed printed =
          desk.print(photo, document(id), Answers.NONE, new Printout("me.png", "", texts));
      assertTrue(printed.judgement().facts().crop().isPresent());
      String said =
          printed
              .html()
              .replaceAll("(?s)<style>.*?</style>|<span lang=\"[a-z]+\"[^>]*>[^<]*<|<[a-z]+ [^>]*translate=\"no\"[^>]*>[^<]*<", "<")
              .replaceAll("<svg [^>]*aria-label=\"([^\"]*)\"", "$1<i")
              .replaceAll("<[^>]*>|&[#a-z0-9]+;", " ");
      assertEquals("", TranslatedCommandTest.outsideMarks(said));
    }
  }

  @Test
  public void thePointsOfAnUprightFaceStandInOrder() throws IOException {
    JsonNode face = json(desk.check(photo, document("us-passport-print"), Answers.NONE)).path("face");
    double eyeY = face.path("eyes").path(0).path(1).asDouble();
    double chinY = face.path("chin").path(1).asDouble();
    assertTrue(face.path("crownWithHair").path(1).asDouble() <= face.path("crown").path(1).asDouble());
    assertTrue(face.path("crown").path(1).asDouble() < eyeY);
    assertTrue(eyeY < chinY);
    assertEquals(0, face.path("roll").asDouble(), 5);
  }

  @Test
  public void aPreparedFileHasThePixelsThatItsReportStates() throws IOException {
    PhotoDesk.Prepared prepared =
        desk.prepare(photo, document("schengen-visa"), Answers.NONE, as(Optional.of(ImageFormat.JPEG)));
    JsonNode output = json(prepared).path("output");
    byte[] file = prepared.file().orElseThrow().bytes();
    assertEquals(file.length, output.path("bytes").asInt());
    assertEquals(ImageIO.read(new ByteArrayInputStream(file)).getWidth(), output.path("px").path(0).asInt());
    assertTrue(json(prepared).path("edits").toString().contains("cropped"));
  }

  @Test
  public void whatAnAuthorityForbidsIsRefused() throws IOException {
    PhotoDesk.Prepared prepared =
        desk.prepare(photo, document("ca-passport-print"), Answers.NONE, PreparationRequest.PLAIN);
    assertTrue(prepared.file().isEmpty());
    assertEquals(RefusalCode.EDITING_FORBIDDEN, ((Preparation.Refused) prepared.preparation()).refusal().code());
    assertTrue(json(prepared).path("output").isNull());
  }

  @Test
  public void anAuthorityThatCropsGetsTheOriginal() throws IOException {
    PhotoDesk.Prepared prepared =
        desk.prepare(photo, document("gb-passport-digital"), Answers.NONE, PreparationRequest.PLAIN);
    assertEquals(photo.length, prepared.file().orElseThrow().bytes().length);
    assertTrue(json(prepared).path("output").path("unchanged").asBoolean());
    PhotoDesk.Prepared anew =
        desk.prepare(photo, document("gb-passport-digital"), Answers.NONE, as(Optional.of(ImageFormat.JPEG)));
    assertTrue(anew.file().isEmpty());
  }

  private static JsonNode json(Judgement judgement) throws IOException {
    return described(ReportJson.begin(judgement, English.texts()).endObject().toString());
  }

  private static JsonNode json(PhotoDesk.Prepared prepared) throws IOException {
    return described(ReportJson.begin(prepared.judgement(), prepared.preparation(), English.texts()).endObject().toString());
  }

  private static JsonNode described(String text) throws IOException {
    JsonNode report = new ObjectMapper().readTree(text);
    ReportSchema.assertDescribes(report);
    return report;
  }

  private static PreparationRequest as(Optional<ImageFormat> format) {
    return new PreparationRequest(format, BackgroundWish.KEEP);
  }

  private static PhotoDocument document(String id) {
    return desks.catalogue().find(id).orElseThrow();
  }
}
