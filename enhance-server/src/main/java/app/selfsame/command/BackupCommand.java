package app.selfsame.command;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.store.StoreMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup}: copies the server's own database, also while it serves. */
@Command(
    name = "backup",
    description = "Copies the server's database (see SERVE_DATA) to a new file, also while it serves.",
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
  private final Map<String, String> environment;

  @Mixin(name = LanguageOption.NAME)
  private LanguageOption language;

  @Parameters(paramLabel = "FILE", description = "The file to make. It must not be there yet.")
  private Path file;

  @Spec private CommandSpec command;

  BackupCommand(Map<String, String> environment, LanguageOption language) {
    this.environment = environment;
    this.language = language;
  }

  @Override
  public Integer call() {
    StoreWork copying =
        store -> {
          store.backUp(file);
          return List.of(Message.of(StoreMessage.BACKED_UP, Argument.literal(Visible.line(file.toString()))));
        };
    return copying.run(environment, language.texts(), command.commandLine());
  }
}
