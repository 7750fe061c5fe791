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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Something that is done with the server's database as a whole, where the server's own variables say that it is. */
abstract class StoreCommand implements Callable<Integer> {
  private final Map<String, String> environment;

  @Mixin(name = LanguageOption.NAME)
  private LanguageOption language;

  @Spec private CommandSpec command;

  StoreCommand(Map<String, String> environment, LanguageOption language) {
    this.environment = environment;
    this.language = language;
  }

  /**
   * Does it.
   *
   * @return what to tell the operator
   * @throws BackupException when it is not done
   */
  abstract List<Message> with(Store store) throws BackupException;

  /** A sentence about a file. */
  static Message of(StoreMessage sentence, Path path) {
    return Message.of(sentence, Argument.literal(Visible.line(path.toString())));
  }

  @Override
  public final Integer call() {
    Texts texts = language.texts();
    List<Feature> features = ServeCommand.features(Site.packaged());
    try {
      Settings settings = Settings.read(environment, Service.settings(features));
      try (Store store = Store.of(settings, Service.migrations(features))) {
        with(store).forEach(sentence -> command.commandLine().getOut().println(texts.say(sentence)));
      }
      return ExitStatus.PASS.code();
    } catch (SettingsException e) {
      return refuse(e.mistakes(), texts);
    } catch (BackupException e) {
      return refuse(List.of(e.reason()), texts);
    }
  }

  private int refuse(List<Message> sentences, Texts texts) {
    sentences.forEach(sentence -> command.commandLine().getErr().println(texts.say(sentence)));
    return ExitStatus.ERROR.code();
  }
}
