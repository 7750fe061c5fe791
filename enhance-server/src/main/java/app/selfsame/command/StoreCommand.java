package app.selfsame.command;

import app.selfsame.feature.Feature;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.service.Service;
import app.selfsame.settings.CannotServeException;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import app.selfsame.site.Site;
import app.selfsame.store.BackupException;
import app.selfsame.store.Store;
import app.selfsame.store.StoreMessage;
import java.io.PrintWriter;
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
   * @return how it ends
   * @throws BackupException when it is not done
   * @throws SettingsException when a part of what it needs is missing
   * @throws CannotServeException when the database cannot be opened
   */
  abstract ExitStatus with(Settings settings, Store store) throws BackupException, SettingsException;

  /** A sentence about a file. */
  static Message of(StoreMessage sentence, Path path) {
    return Message.of(sentence, Argument.literal(Visible.line(path.toString())));
  }

  @Override
  public final Integer call() {
    return run().code();
  }

  private ExitStatus run() {
    List<Feature> features = ServeCommand.features(Site.packaged());
    try {
      Settings settings = Settings.read(environment, Service.settings(features));
      try (Store store = Store.of(settings, Service.migrations(features))) {
        return with(settings, store);
      }
    } catch (SettingsException e) {
      return refuse(e.mistakes());
    } catch (CannotServeException e) {
      return refuse(List.of(e.reason()));
    } catch (BackupException e) {
      return refuse(List.of(e.reason()));
    }
  }

  /** Tells the operator. */
  final void say(List<Message> sentences) {
    say(command.commandLine().getOut(), sentences);
  }

  /** Tells the operator why it is not done. */
  final ExitStatus refuse(List<Message> sentences) {
    say(command.commandLine().getErr(), sentences);
    return ExitStatus.ERROR;
  }

  private void say(PrintWriter to, List<Message> sentences) {
    Texts texts = language.texts();
    sentences.forEach(sentence -> to.println(texts.say(sentence)));
  }
}
