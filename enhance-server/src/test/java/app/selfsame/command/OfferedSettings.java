package app.selfsame.command;

import app.selfsame.engine.EngineDesks;
import app.selfsame.service.Service;
import app.selfsame.site.Site;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the program as it is shipped can be told, for those who look at what is written about it. */
public final class OfferedSettings {
  private OfferedSettings() {}

  /** The names of all variables of the environment. */
  public static Set<String> names() {
    return Service.settings(ServeCommand.features(Site.packaged())).stream()
        .flatMap(setting -> Stream.concat(Stream.of(setting.name()), setting.fileVariable().stream()))
        .collect(Collectors.toSet());
  }

  /** All commands. */
  public static Set<String> commands() {
    return Selfsame.commandLine(new EngineDesks(), Map.of()).getSubcommands().keySet();
  }
}
