package app.selfsame.command;

import app.selfsame.engine.EngineDesks;
import app.selfsame.service.Service;
import app.selfsame.settings.Setting;
import app.selfsame.site.Site;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the program as it is shipped can be told, for those who look at what is written about it. */
public final class OfferedSettings {
  private OfferedSettings() {}

  /** The names of all variables of the environment. */
  public static Set<String> names() {
    return Service.settings(ServeCommand.features(Site.packaged())).stream().map(Setting::name).collect(Collectors.toSet());
  }

  /** All commands. */
  public static Set<String> commands() {
    return Selfsame.commandLine(new EngineDesks(), Map.of()).getSubcommands().keySet();
  }
}
