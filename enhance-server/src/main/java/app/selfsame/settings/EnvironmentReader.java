package app.selfsame.settings;

import app.selfsame.document.Spelling;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads settings from the environment, and collects all that is wrong with them. */
final class EnvironmentReader {
  private static final int SHOWN = 60;

  private final Map<String, String> environment;
  private final Collection<Setting<?>> known;
  private final List<Message> mistakes = new ArrayList<>();

  EnvironmentReader(Map<String, String> environment, Collection<Setting<?>> known) {
    this.environment = environment;
    this.known = known;
  }

  Settings read() throws SettingsException {
    new TreeSet<>(environment.keySet()).stream().filter(this::isMistyped).map(this::unknown).forEach(mistakes::add);
    Map<String, String> said = withSecretsOfFiles();
    Map<Setting<?>, Object> values = new LinkedHashMap<>();
    for (Setting<?> setting : known) {
      String text = setting.text(said);
      Optional<?> value = setting.kind().read(text);
      if (value.isPresent()) {
        values.put(setting, value.get());
      } else {
        mistakes.add(mistake(setting, text, setting.kind().allowed()));
      }
    }
    if (!mistakes.isEmpty()) {
      throw new SettingsException(mistakes);
    }
    return new Settings(values, said);
  }

  /** The environment, as if it had the secrets themselves that it names files of. */
  private Map<String, String> withSecretsOfFiles() {
    Map<String, String> said = new HashMap<>(environment);
    for (Setting<?> setting : known) {
      try {
        Optional<SecretFile> file = SecretFile.of(setting, environment);
        if (file.isPresent()) {
          said.put(setting.name(), file.get().read());
        }
      } catch (SettingsException e) {
        mistakes.addAll(e.mistakes());
      }
    }
    return said;
  }

  /** Whether a name looks like one of a setting and is none. */
  private boolean isMistyped(String name) {
    return Setting.isOwn(name) && known.stream().noneMatch(setting -> setting.isSetBy(name));
  }

  private Message unknown(String name) {
    String nearest =
        known.stream()
            .map(Setting::name)
            .filter(Setting::isOwn)
            .min(Comparator.comparingInt(setting -> Spelling.distance(setting, name)))
            .orElse(Setting.PORT);
    return Message.of(SettingsMessage.UNKNOWN_VARIABLE, Argument.literal(shown(name)), Argument.literal(nearest));
  }

  /** A value is not allowed. */
  static Message mistake(Setting<?> setting, String text, Message allowed) {
    return Message.of(
        SettingsMessage.NOT_ALLOWED,
        Argument.literal(setting.name()),
        Argument.literal(setting.kind().isSecret() && !text.isEmpty() ? "***" : shown(text)),
        Argument.message(allowed));
  }

  /** Short, and in one line. */
  static String shown(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "?");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
  }
}
