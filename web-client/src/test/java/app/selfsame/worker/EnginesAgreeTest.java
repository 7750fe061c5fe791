package app.selfsame.worker;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.inspection.Stage;
import app.selfsame.protocol.Assessment;
import app.selfsame.protocol.ToPage;
import app.selfsame.verdict.Answers;
import app.selfsame.verdict.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** The engine as WebAssembly and as JavaScript: numbers are not the same there in every last bit. */
public class EnginesAgreeTest {
  @Test
  public void onTheDrawnPersonForEveryDocument() throws IOException {
    try (SiteServer server = new SiteServer();
        Chromium chromium = new Chromium()) {
      List<String> wasm = outcomes(new WorkerPage(chromium.browser(), server), "gc");
      List<String> javaScript = outcomes(new WorkerPage(chromium.browser(), server), "js");
      assertEquals(String.join("\n", wasm), String.join("\n", javaScript));
    }
  }

  /** One line a document: its id, then each check with its outcome. */
  private static List<String> outcomes(WorkerPage page, String engine) throws IOException {
    page.start(engine, "relaxed");
    page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    List<String> outcomes = new ArrayList<>();
    for (String document : documents()) {
      page.post(WorkerPage.choosing(document, Answers.NONE));
      Assessment assessment =
          page.await(
                  ToPage.Judged.class,
                  judged ->
                      judged.assessment().stage() == Stage.COMPLETE
                          && judged.assessment().documentId().equals(document))
              .assessment();
      StringBuilder line = new StringBuilder(document);
      for (Check check : assessment.checks()) {
        line.append(' ').append(check.id().word()).append('=').append(check.outcome().word());
      }
      outcomes.add(line.toString());
    }
    page.close();
    return outcomes;
  }

  private static List<String> documents() throws IOException {
    try (Stream<Path> assets = Files.list(SiteServer.SITE.resolve("assets"))) {
      Path catalogue =
          assets.filter(file -> file.toString().matches(".*/documents\\.[0-9a-f]+\\.txt")).findFirst().orElseThrow();
      List<String> ids =
          Files.readAllLines(catalogue).stream()
              .filter(line -> line.startsWith("document "))
              .map(line -> line.substring("document ".length()).trim())
              .toList();
      assertTrue(ids.contains("us-passport-print"));
      return ids;
    }
  }
}
