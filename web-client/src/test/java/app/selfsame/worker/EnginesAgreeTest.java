package app.selfsame.worker;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.inspection.Stage;
import app.selfsame.protocol.Assessment;
import app.selfsame.protocol.ToPage;
import app.selfsame.protocol.ToWorker;
import app.selfsame.verdict.Answers;
import app.selfsame.verdict.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.Test;

/** The engine as WebAssembly and as JavaScript: numbers are not the same there in every last bit. */
public class EnginesAgreeTest {
  @Test
  public void onTheDrawnPersonForEveryDocument() throws IOException {
    List<String> documents = documents();
    try (SiteServer server = new SiteServer()) {
      WorkerPage wasm = judging("gc", documents, server);
      WorkerPage javaScript = judging("js", documents, server);
      assertEquals(outcomes(wasm, documents), outcomes(javaScript, documents));
      wasm.close();
      javaScript.close();
    }
  }

  /** A worker that judges for one document after the other. */
  private static WorkerPage judging(String engine, List<String> documents, SiteServer server) throws IOException {
    WorkerPage page = new WorkerPage(Chromium.shared(), server);
    page.start(engine, "relaxed");
    page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    page.post(
        documents.stream().map(id -> WorkerPage.choosing(id, Answers.NONE)).toArray(ToWorker[]::new));
    return page;
  }

  /** One line a document: its id, then each check with its outcome. */
  private static String outcomes(WorkerPage page, List<String> documents) {
    String last = documents.get(documents.size() - 1);
    page.await(ToPage.Judged.class, judged -> judged.assessment().documentId().equals(last));
    Map<String, Assessment> judged = new HashMap<>();
    page.heard(ToPage.Judged.class).forEach(each -> judged.put(each.assessment().documentId(), each.assessment()));
    StringBuilder outcomes = new StringBuilder();
    for (String document : documents) {
      assertEquals(document, Stage.COMPLETE, judged.get(document).stage());
      outcomes.append(document);
      for (Check check : judged.get(document).checks()) {
        outcomes.append(' ').append(check.id().word()).append('=').append(check.outcome().word());
      }
      outcomes.append('\n');
    }
    return outcomes.toString();
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
