package app.selfsame.command;

import app.selfsame.company.CompanySettings;
import app.selfsame.feature.Feature;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.service.Service;
import app.selfsame.settings.CannotServeException;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import app.selfsame.site.Site;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code work}: works on the photos that servers with the same database have taken, until the process is told to stop. */
@Command(
    name = "work",
    description =
        "Works on the photos of companies that servers with the same database, and the same folder or bucket of photos,"
            + " have taken. It is set up as they are, and answers no requests.",
    mixinStandardHelpOptions = true)
final class WorkCommand implements Callable<Integer> {
  private final Map<String, String> environment;

  @Mixin(name = LanguageOption.NAME)
  private LanguageOption language;

  @Spec private CommandSpec command;

  WorkCommand(Map<String, String> environment, LanguageOption language) {
    this.environment = environment;
    this.language = language;
  }

  @Override
  public Integer call() throws InterruptedException {
    Service.logUncaught();
    List<Feature> features = ServeCommand.features(Site.packaged());
    try {
      Settings settings = Settings.read(environment, Service.settings(features));
      if (!settings.of(CompanySettings.COMPANIES)) {
        Argument variable = Argument.literal(CompanySettings.COMPANIES.name());
        return refuse(List.of(Message.of(CommandMessage.NOTHING_TO_WORK_ON, variable)));
      }
      Service service = Service.working(features, settings, Selfsame.version());
      Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop"));
      command.commandLine().getOut().println(language.texts().say(Message.of(CommandMessage.WORKING)));
    } catch (SettingsException e) {
      return refuse(e.mistakes());
    } catch (CannotServeException e) {
      return refuse(List.of(e.reason()));
    }
    Thread.currentThread().join();
    return ExitStatus.PASS.code();
  }

  private int refuse(List<Message> sentences) {
    Texts texts = language.texts();
    sentences.forEach(sentence -> command.commandLine().getErr().println(texts.say(sentence)));
    return ExitStatus.ERROR.code();
  }
}
