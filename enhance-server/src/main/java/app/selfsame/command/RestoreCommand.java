package app.selfsame.command;

import app.selfsame.message.Message;
import app.selfsame.settings.Settings;
import app.selfsame.store.BackupException;
import app.selfsame.store.Store;
import app.selfsame.store.StoreMessage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code restore}: puts a copy in the place of the server's own database. */
@Command(
    name = "restore",
    description = "Puts a copy that backup has made in the place of the server's database, while no server uses it.",
    mixinStandardHelpOptions = true)
final class RestoreCommand extends StoreCommand {
  @Parameters(paramLabel = "FILE", description = "The copy. It stays as it is.")
  private Path file;

  RestoreCommand(Map<String, String> environment, LanguageOption language) {
    super(environment, language);
  }

  @Override
  ExitStatus with(Settings settings, Store store) throws BackupException {
    List<Message> said = new ArrayList<>();
    store.restore(file, Instant.now()).ifPresent(before -> said.add(of(StoreMessage.BEFORE_RESTORE, before)));
    said.add(0, of(StoreMessage.RESTORED, file));
    say(said);
    return ExitStatus.PASS;
  }
}
