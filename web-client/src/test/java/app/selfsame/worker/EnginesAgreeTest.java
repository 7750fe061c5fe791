package app.selfsame.worker;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
      page.choose(document);
      Map<String, Object> message =
          page.await("message.report?.stage === 'complete' && message.report.document === '" + document + "'");
      StringBuilder line = new StringBuilder(document);
      for (Object check : (List<?>) ((Map<?, ?>) message.get("report")).get("checks")) {
        line.append(' ').append(((Map<?, ?>) check).get("id")).append('=').append(((Map<?, ?>) check).get("outcome"));
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
