package app.selfsame.command;

import app.selfsame.settings.Settings;
import app.selfsame.store.BackupException;
import app.selfsame.store.Store;
import app.selfsame.store.StoreMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code backup}: copies the server's own database, also while it serves. */
@Command(
    name = "backup",
    description = "Copies the server's database (see SERVE_DATA) to a new file, also while it serves.",
    mixinStandardHelpOptions = true)
final class BackupCommand extends StoreCommand {
  @Parameters(paramLabel = "FILE", description = "The file to make. It must not be there yet.")
  private Path file;

  BackupCommand(Map<String, String> environment, LanguageOption language) {
    super(environment, language);
  }

  @Override
  ExitStatus with(Settings settings, Store store) throws BackupException {
    store.backUp(file);
    say(List.of(of(StoreMessage.BACKED_UP, file)));
    return ExitStatus.PASS;
  }
}
