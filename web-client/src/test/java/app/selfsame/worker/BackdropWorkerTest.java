package app.selfsame.worker;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Another background in the file: made, given up, and told of, whichever way the engine is compiled. */
public class BackdropWorkerTest extends WorkerTestCase {
  /** Asks for a white background, and says nothing of putting one in. */
  private static final String DOCUMENT = "it-passport-id";

  public BackdropWorkerTest(String engine) {
    super(engine);
  }

  @Test
  public void answersForTheBackgroundThatIsWished() throws IOException {
    openDrawnPerson();
    page.prepare(DOCUMENT, "#FFFFFF");
    page.await("message.backdrop === '#ffffff' && message.type === 'prepared'");
    page.prepare(DOCUMENT, "auto");
    page.await("message.type === 'prepared' && message.backdrop === 'auto'");
    page.prepare(DOCUMENT, "#ffffff and more");
    page.await("message.type === 'prepared' && message.backdrop === 'keep'");
    assertEquals(true, page.evaluate("() => heard.every(({share = 1}) => share >= 0 && share <= 1)"));
  }

  @Test
  public void endsTheMakingOfAFileAndNothingElse() throws IOException {
    openDrawnPerson();
    page.post(WorkerPage.preparation(DOCUMENT, "#ffffff"), "type: 'cancel'");
    Map<String, Object> message = page.await("message.type === 'cancelled'");
    assertEquals(DOCUMENT, message.get("document"));
    assertEquals("#ffffff", message.get("backdrop"));
    page.post("type: 'cancel'", WorkerPage.preparation(DOCUMENT, "keep"));
    page.await("message.type === 'prepared' && message.backdrop === 'keep'");
    String files = "() => heard.map(({type}) => type).filter((type) => ['prepared', 'cancelled'].includes(type))";
    assertEquals(List.of("cancelled", "prepared"), page.evaluate(files));
  }

  @Test
  public void makesTheFileThatWasAskedForLast() throws IOException {
    openDrawnPerson();
    page.post(
        WorkerPage.preparation(DOCUMENT, "#ffffff"),
        WorkerPage.preparation(DOCUMENT, "auto"),
        "type: 'choose', document: '" + DOCUMENT + "', ageYears: 40",
        WorkerPage.preparation(DOCUMENT, "keep"));
    page.await("message.type === 'prepared' && message.backdrop === 'keep'");
    String answers = "() => heard.filter(({type}) => ['prepared', 'refused', 'cancelled'].includes(type)).length";
    assertEquals(1, page.evaluate(answers));
    assertEquals(List.of("report", "prepared"), page.evaluate("() => heard.map(({type}) => type).slice(-2)"));
  }

  @Test
  public void printsWhatWasDoneToTheFileOfTheSameDocument() throws IOException {
    openDrawnPerson();
    page.print(DOCUMENT, "ageYears: null");
    page.await("message.type === 'printable' && message.text.includes('Edits: none.')");
    page.prepare(DOCUMENT, "#ffffff");
    page.await("message.type === 'prepared'");
    page.print(DOCUMENT, "ageYears: null");
    page.await("message.type === 'printable' && message.text.includes('Background replaced by white #ffffff')");
    page.print("ca-passport-print", "ageYears: null");
    page.await("message.type === 'printable' && message.document === 'ca-passport-print'"
        + " && message.text.includes('Edits: none.')");
  }

  private void openDrawnPerson() throws IOException {
    page.start(engine, "relaxed");
    page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    page.await("message.report?.stage === 'complete'");
  }
}
