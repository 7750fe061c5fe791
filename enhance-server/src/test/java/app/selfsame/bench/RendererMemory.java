package app.selfsame.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much memory the process of a page takes at the most: what Linux says of the one renderer that grew most. */
public final class RendererMemory {
  private static final double KIBIBYTE = 1024;
  private static final double MEGABYTE = 1e6;

  private final Map<Path, Long> before = new LinkedHashMap<>();

  private RendererMemory() {}

  /** Forgets the most so far. */
  public static RendererMemory watch(Browser browser) throws IOException {
    RendererMemory memory = new RendererMemory();
    CDPSession session = browser.newBrowserCDPSession();
    for (JsonElement each : session.send("SystemInfo.getProcessInfo").getAsJsonArray("processInfo")) {
      JsonObject process = each.getAsJsonObject();
      if (process.get("type").getAsString().equals("renderer")) {
        Path folder = Path.of("/proc", process.get("id").getAsString());
        Files.writeString(folder.resolve("clear_refs"), "5");
        memory.before.put(folder, kibibytes(folder, "VmRSS:"));
      }
    }
    session.detach();
    return memory;
  }

  /** The most since then above what was in use then. */
  public double growthMegabytes() throws IOException {
    long most = 0;
    for (Map.Entry<Path, Long> process : before.entrySet()) {
      most = Math.max(most, kibibytes(process.getKey(), "VmHWM:") - process.getValue());
    }
    return most * KIBIBYTE / MEGABYTE;
  }

  private static long kibibytes(Path process, String name) throws IOException {
    for (String line : Files.readAllLines(process.resolve("status"))) {
      if (line.startsWith(name)) {
        return Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    throw new IOException(process + " does not say its " + name);
  }
}
