package app.selfsame.command;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.store.StoreMessage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore}: puts a copy in the place of the server's own database. */
@Command(
    name = "restore",
    description = "Puts a copy that backup has made in the place of the server's database, while no server uses it.",
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  private final Map<String, String> environment;

  @Mixin(name = LanguageOption.NAME)
  private LanguageOption language;

  @Parameters(paramLabel = "FILE", description = "The copy. It stays as it is.")
  private Path file;

  @Spec private CommandSpec command;

  RestoreCommand(Map<String, String> environment, LanguageOption language) {
    this.environment = environment;
    this.language = language;
  }

  @Override
  public Integer call() {
    StoreWork restoring =
        store -> {
          List<Message> said = new ArrayList<>();
          store.restore(file, Instant.now()).ifPresent(before -> said.add(of(StoreMessage.BEFORE_RESTORE, before)));
          said.add(0, of(StoreMessage.RESTORED, file));
          return said;
        };
    return restoring.run(environment, language.texts(), command.commandLine());
  }

  private static Message of(StoreMessage sentence, Path path) {
    return Message.of(sentence, Argument.literal(Visible.line(path.toString())));
  }
}
