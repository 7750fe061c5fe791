package app.selfsame.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code collection}: what a company does on its own computer with photos that people have sent it encrypted. */
@Command(
    name = "collection",
    mixinStandardHelpOptions = true,
    description = "Reads photos that people have sent to a company's photo collection, encrypted for the company alone.",
    synopsisSubcommandLabel = "(download | key)")
final class CollectionCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    command.commandLine().usage(command.commandLine().getErr(), CommandLine.Help.Ansi.OFF);
    return ExitStatus.ERROR.code();
  }
}
