package app.selfsame.command;

import app.selfsame.feature.Feature;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.service.Service;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import app.selfsame.site.Site;
import app.selfsame.store.BackupException;
import app.selfsame.store.Store;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** Something that is done with the server's database as a whole, where the server's own variables say that it is. */
interface StoreWork {
  /**
   * Does it.
   *
   * @return what to tell the operator
   * @throws BackupException when it is not done
   */
  List<Message> with(Store store) throws BackupException;

  /** Does it and says what became of it; returns the exit code. */
  default int run(Map<String, String> environment, Texts texts, CommandLine command) {
    List<Feature> features = ServeCommand.features(Site.packaged());
    try {
      Settings settings = Settings.read(environment, Service.settings(features));
      try (Store store = Store.of(settings, Service.migrations(features))) {
        with(store).forEach(sentence -> command.getOut().println(texts.say(sentence)));
      }
      return ExitStatus.PASS.code();
    } catch (SettingsException e) {
      return refuse(e.mistakes(), texts, command);
    } catch (BackupException e) {
      return refuse(List.of(e.reason()), texts, command);
    }
  }

  private static int refuse(List<Message> sentences, Texts texts, CommandLine command) {
    sentences.forEach(sentence -> command.getErr().println(texts.say(sentence)));
    return ExitStatus.ERROR.code();
  }
}
