package app.selfsame.settings;

import app.selfsame.message.Message;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the operator has set up: a value for each setting that the features list. */
public final class Settings {
  private final Map<Setting<?>, Object> values;
  private final Map<String, String> environment;

  Settings(Map<Setting<?>, Object> values, Map<String, String> environment) {
    this.values = Map.copyOf(values);
    this.environment = Map.copyOf(environment);
  }

  /**
   * Reads the environment. What is not set, or empty, has its standard value.
   *
   * @param known all settings there are
   * @throws SettingsException when anything is nonsense; it says all that is
   */
  public static Settings read(Map<String, String> environment, Collection<Setting<?>> known) throws SettingsException {
    return new EnvironmentReader(environment, known).read();
  }

  /**
   * The value of a setting.
   *
   * @throws IllegalArgumentException when it was not among those that were read
   */
  @SuppressWarnings("unchecked")
  public <T> T of(Setting<T> setting) {
    Object value = values.get(setting);
    if (value == null) {
      throw new IllegalArgumentException(setting.name());
    }
    // Put there by what the setting's own kind has read.
    return (T) value;
  }

  /** A setting has a value that is allowed by itself, and not beside the others. */
  public SettingsException refuse(Setting<?> setting, Message allowed) {
    return new SettingsException(EnvironmentReader.mistake(setting, setting.text(environment), allowed));
  }

  /** Each name of these settings with its value, in their order, for the log. Of a secret it has whether there is one. */
  public Map<String, Object> shown(Collection<Setting<?>> settings) {
    Map<String, Object> shown = new LinkedHashMap<>();
    settings.forEach(setting -> shown.put(setting.name(), shown(setting)));
    return shown;
  }

  private Object shown(Setting<?> setting) {
    Object value = of(setting);
    if (setting.kind().isSecret()) {
      return setting.text(environment).isEmpty() ? "" : "***";
    }
    return value instanceof Number ? value : setting.text(environment);
  }
}
