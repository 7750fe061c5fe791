package app.selfsame.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How many bytes files come to, compressed with what compresses the site's own. */
public final class BrotliSize {
  private BrotliSize() {}

  /** @param web the module of the page */
  public static int of(Path web, Collection<Path> files) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", "bench/brotli.mjs"));
    files.forEach(file -> command.add(file.toAbsolutePath().toString()));
    Process node =
        new ProcessBuilder(command).directory(web.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    int sum = new String(node.getInputStream().readAllBytes()).lines().mapToInt(Integer::parseInt).sum();
    if (node.waitFor() != 0) {
      throw new IOException("node bench/brotli.mjs failed");
    }
    return sum;
  }
}
