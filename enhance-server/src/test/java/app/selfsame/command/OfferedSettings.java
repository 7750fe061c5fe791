package app.selfsame.command;

import app.selfsame.engine.EngineDesks;
import app.selfsame.message.English;
import app.selfsame.service.Service;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import app.selfsame.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What the program as it is shipped can be told, for those who look at what is written about it. */
public final class OfferedSettings {
  private OfferedSettings() {}

  /** The names of all variables of the environment. */
  public static Set<String> names() {
    return Service.settings(ServeCommand.features(Site.packaged())).stream()
        .flatMap(setting -> Stream.concat(Stream.of(setting.name()), setting.fileVariable().stream()))
        .collect(Collectors.toSet());
  }

  /** What is wrong with variables of the environment, in English; empty where nothing is. */
  public static List<String> mistakes(Map<String, String> environment) {
    try {
      Settings.read(environment, Service.settings(ServeCommand.features(Site.packaged())));
      return List.of();
    } catch (SettingsException e) {
      return e.mistakes().stream().map(English::say).toList();
    }
  }

  /** All commands. */
  public static Set<String> commands() {
    return line().getSubcommands().keySet();
  }

  /** Why arguments are none that the program takes; empty where they are. Nothing is done. */
  public static Optional<String> refusal(List<String> arguments) {
    try {
      line().parseArgs(arguments.toArray(String[]::new));
      return Optional.empty();
    } catch (ParameterException e) {
      return Optional.of(e.getMessage());
    }
  }

  /**
   * The options of a command and of those it is made of.
   *
   * @param words such as {@code collection download}; what is no command any more is passed over
   */
  public static Set<String> options(List<String> words) {
    CommandLine command = line();
    for (String word : words) {
      command = command.getSubcommands().getOrDefault(word, command);
    }
    CommandSpec spec = command.getCommandSpec();
    return spec.options().stream().flatMap(option -> names(spec, option)).collect(Collectors.toSet());
  }

  private static Stream<String> names(CommandSpec command, OptionSpec option) {
    if (!option.negatable()) {
      return Stream.of(option.names());
    }
    return Stream.of(option.names())
        .flatMap(name -> Stream.of(name, command.negatableOptionTransformer().makeNegative(name, command)));
  }

  private static CommandLine line() {
    return Selfsame.commandLine(new EngineDesks(), Map.of());
  }
}
