package app.selfsame.worker;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The accessibility checker. */
public final class Axe {
  private static final Path SCRIPT = Path.of("..", "web-client", "node_modules", "axe-core", "axe.min.js");

  private Axe() {}

  /** What it finds wrong with a page as it stands, a line each; empty where nothing is. */
  public static String complaints(Page page) throws IOException {
    return complaints(page.mainFrame());
  }

  /** The same of a document within a page. */
  public static String complaints(Frame document) throws IOException {
    document.evaluate(Files.readString(SCRIPT));
    return (String)
        document.evaluate(
            """
            async () => {
              const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const {violations} = await axe.run(document, {runOnly: rules});
              return violations.flatMap(({id, nodes}) =>
                nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`)).join('\\n');
            }
            """);
  }
}
