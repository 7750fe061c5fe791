package app.selfsame.settings;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.quota.AddressLiteral;
import app.selfsame.quota.TrustedProxies;
import app.selfsame.site.Listening;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads settings from the environment, and collects all that is wrong with them. */
final class EnvironmentReader {
  private static final int SHOWN = 60;
  private static final int LONGEST_OPERATOR = 200;
  // U+FFFD stands where Java could not read the environment in the locale's encoding. Some scripts need joiners.
  private static final Pattern NOT_OF_A_LINE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029\\ufffd&&[^\\u200c\\u200d]]");

  private final Map<String, String> environment;
  private final List<Message> mistakes = new ArrayList<>();

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
    String operator = operator();
    if (mistakes.isEmpty() && queueMegabytes < bodyMegabytes) {
      refuse(
          ServeVariable.SERVE_QUEUE_MB,
          Message.of(ServeMessage.AT_LEAST_A_BODY, Argument.count(bodyMegabytes)));
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
        seconds,
        operator);
  }

  private void refuseMistypedNames() {
    for (String name : new TreeSet<>(environment.keySet())) {
      if (ServeVariable.isMistyped(name)) {
        Argument nearest = Argument.literal(ServeVariable.nearest(name).name());
        mistakes.add(Message.of(ServeMessage.UNKNOWN_VARIABLE, Argument.literal(shown(name)), nearest));
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
      refuse(ServeVariable.SERVE_TRUSTED_PROXIES, ServeVariable.SERVE_TRUSTED_PROXIES.allowed());
      return TrustedProxies.NONE;
    }
  }

  private String operator() {
    String text = text(ServeVariable.SERVE_OPERATOR);
    if (text.length() > LONGEST_OPERATOR || NOT_OF_A_LINE.matcher(text).find() || !text.isEmpty() && text.isBlank()) {
      refuse(ServeVariable.SERVE_OPERATOR, ServeVariable.SERVE_OPERATOR.allowed());
    }
    return text.strip();
  }

  private String text(ServeVariable variable) {
    String set = environment.getOrDefault(variable.name(), "");
    return set.isEmpty() ? variable.standard() : set;
  }

  private void refuse(ServeVariable variable, Message allowed) {
    mistakes.add(
        Message.of(
            ServeMessage.NOT_ALLOWED,
            Argument.literal(variable.name()),
            Argument.literal(shown(text(variable))),
            Argument.message(allowed)));
  }

  /** Short, and in one line. */
  private static String shown(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "?");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
  }
}
