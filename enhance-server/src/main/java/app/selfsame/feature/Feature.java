package app.selfsame.feature;

import app.selfsame.settings.Setting;
import app.selfsame.settings.SettingsException;
import java.util.List;

/** A part of the server that the others do not know: it brings its settings, and once it is started its addresses. */
public interface Feature {
  /** What operators can set up for it. */
  List<Setting<?>> settings();

  /** The folders on the class path that have its tables, see {@link app.selfsame.store.Store#of}. */
  default List<String> migrations() {
    return List.of();
  }

  /**
   * Starts it.
   *
   * @param ground what the server has for all features
   * @throws SettingsException when its settings do not go together
   * @throws app.selfsame.settings.CannotServeException when it cannot work on this machine as it is set up
   */
  Running start(Ground ground) throws SettingsException;
}
