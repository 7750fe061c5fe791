package app.selfsame.command;

import java.util.HashMap;
import java.util.Map;

/** The environment of a run that this computer alone can reach, whatever it says of mail servers and addresses. */
final class LocalRun {
  private static final String PORT = "PORT";
  private static final String STANDARD_PORT = "8080";
  private static final String PLAIN_HTTP = "80";

  private LocalRun() {}

  static Map<String, String> of(Map<String, String> environment) {
    Map<String, String> local = new HashMap<>(environment);
    local.put("SERVE_ADDRESS", "127.0.0.1");
    String set = local.getOrDefault(PORT, "");
    String port = set.isEmpty() ? STANDARD_PORT : set;
    local.put("SERVE_ORIGIN", "http://localhost" + (port.equals(PLAIN_HTTP) ? "" : ":" + port));
    return local;
  }
}
