package app.selfsame.command;

import app.selfsame.service.Service;
import app.selfsame.settings.Setting;
import app.selfsame.site.Site;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The list of the server's settings below the help of {@code serve}. */
final class ServeHelp {
  private static final int NAME_COLUMNS = 34;
  private static final int STANDARD_COLUMNS = 8;

  private ServeHelp() {}

  /** The same command, showing the list. It is made when it is asked for. */
  static CommandLine shownBy(CommandLine serve) {
    serve.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER, ServeHelp::list);
    return serve;
  }

  private static String list(Help help) {
    int columns = help.commandSpec().usageMessage().width();
    TextTable table =
        TextTable.forColumns(
            help.colorScheme(),
            new Column(NAME_COLUMNS, 2, Overflow.SPAN),
            new Column(STANDARD_COLUMNS, 0, Overflow.SPAN),
            new Column(columns - NAME_COLUMNS - STANDARD_COLUMNS, 0, Overflow.WRAP));
    List<Setting<?>> settings = Service.settings(ServeCommand.features(Site.packaged()));
    settings.forEach(setting -> table.addRowValues(setting.name(), setting.standard(), setting.help()));
    return table + help.footer() + filesOfSecrets(settings);
  }

  private static String filesOfSecrets(List<Setting<?>> settings) {
    return settings.stream()
        .flatMap(setting -> setting.fileVariable().stream())
        .map(variable -> "  " + variable + System.lineSeparator())
        .collect(Collectors.joining());
  }
}
