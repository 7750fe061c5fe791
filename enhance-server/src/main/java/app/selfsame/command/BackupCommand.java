package app.selfsame.command;

import app.selfsame.feature.Feature;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.service.Service;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import app.selfsame.site.Site;
import app.selfsame.store.BackupException;
import app.selfsame.store.Store;
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
    Texts texts = language.texts();
    List<Feature> features = ServeCommand.features(Site.packaged());
    try {
      Settings settings = Settings.read(environment, Service.settings(features));
      try (Store store = Store.of(settings, Service.migrations(features))) {
        store.backUp(file);
      }
    } catch (SettingsException e) {
      return refuse(e.mistakes(), texts);
    } catch (BackupException e) {
      return refuse(List.of(e.reason()), texts);
    }
    Argument name = Argument.literal(Visible.line(file.toString()));
    command.commandLine().getOut().println(texts.say(StoreMessage.BACKED_UP, name));
    return ExitStatus.PASS.code();
  }

  private int refuse(List<Message> sentences, Texts texts) {
    sentences.forEach(sentence -> command.commandLine().getErr().println(texts.say(sentence)));
    return ExitStatus.ERROR.code();
  }
}
