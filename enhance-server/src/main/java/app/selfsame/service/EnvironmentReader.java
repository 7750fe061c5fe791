package app.selfsame.service;

import app.selfsame.fairuse.AddressLiteral;
import app.selfsame.fairuse.TrustedProxies;
import app.selfsame.site.Listening;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads settings from the environment, and collects all that is wrong with them. */
final class EnvironmentReader {
  private static final int SHOWN = 60;
  private static final String NO_PREFIXES =
      ", but not /0, which would believe everybody, and no prefix with a zero before it, such as /08";

  private final Map<String, String> environment;
  private final List<String> mistakes = new ArrayList<>();

  EnvironmentReader(Map<String, String> environment) {
    this.environment = environment;
  }

  ServeSettings read() throws ServeSettingsException {
    refuseMistypedNames();
    int port = number(ServeVariable.PORT);
    String address = address();
    TrustedProxies proxies = proxies();
    int perDay = number(ServeVariable.SERVE_ENHANCE_PER_DAY);
    int bodyMegabytes = number(ServeVariable.SERVE_MAX_BODY_MB);
    int queueMegabytes = number(ServeVariable.SERVE_QUEUE_MB);
    int workers = number(ServeVariable.SERVE_WORKERS);
    int seconds = number(ServeVariable.SERVE_QUEUE_SECONDS);
    int connections = number(ServeVariable.SERVE_MAX_CONNECTIONS);
    if (mistakes.isEmpty() && queueMegabytes < bodyMegabytes) {
      refuse(ServeVariable.SERVE_QUEUE_MB, "at least SERVE_MAX_BODY_MB, which is " + bodyMegabytes);
    }
    if (!mistakes.isEmpty()) {
      throw new ServeSettingsException(mistakes);
    }
    return new ServeSettings(
        new Listening(address, port, connections),
        proxies,
        perDay,
        bodyMegabytes * ServeSettings.MEGABYTE,
        (long) queueMegabytes * ServeSettings.MEGABYTE,
        workers,
        seconds);
  }

  private void refuseMistypedNames() {
    for (String name : new TreeSet<>(environment.keySet())) {
      if (ServeVariable.isMistyped(name)) {
        mistakes.add(shown(name) + " is not known; the nearest variable is " + ServeVariable.nearest(name) + ".");
      }
    }
  }

  private int number(ServeVariable variable) {
    String text = text(variable);
    if (text.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    Optional<Integer> number = variable.number(text);
    if (number.isEmpty()) {
      refuse(variable, variable.allowed());
    }
    return number.orElse(0);
  }

  private String address() {
    String text = text(ServeVariable.SERVE_ADDRESS);
    if (!text.isEmpty() && AddressLiteral.parse(text).isEmpty()) {
      refuse(ServeVariable.SERVE_ADDRESS, ServeVariable.SERVE_ADDRESS.allowed());
    }
    return text;
  }

  private TrustedProxies proxies() {
    try {
      return TrustedProxies.parse(text(ServeVariable.SERVE_TRUSTED_PROXIES));
    } catch (IllegalArgumentException e) {
      refuse(ServeVariable.SERVE_TRUSTED_PROXIES, ServeVariable.SERVE_TRUSTED_PROXIES.allowed() + NO_PREFIXES);
      return TrustedProxies.NONE;
    }
  }

  private String text(ServeVariable variable) {
    String set = environment.getOrDefault(variable.name(), "");
    return set.isEmpty() ? variable.standard() : set;
  }

  private void refuse(ServeVariable variable, String allowed) {
    mistakes.add(variable + " is \"" + shown(text(variable)) + "\"; allowed is " + allowed + ".");
  }

  /** Short, and in one line. */
  private static String shown(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "?");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
  }
}
