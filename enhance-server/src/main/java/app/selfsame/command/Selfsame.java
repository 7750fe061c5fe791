package app.selfsame.command;

import app.selfsame.engine.EngineDesks;
import app.selfsame.engine.PhotoDesks;
import app.selfsame.payment.stripe.StripeGateway;
import app.selfsame.texts.ShippedTexts;
import app.selfsame.workshop.PhotoWorkers;
import app.selfsame.workshop.Workshop;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.IVersionProvider;

/** The program: {@code selfsame [serve | backup | restore | reconcile | documents | check | prepare | sheet | batch | matte |
 * mrz | compare | collection | verify]}. */
@Command(
    name = "selfsame",
    description = "Checks passport photos against the rules, and crops and compresses them, on this computer.",
    mixinStandardHelpOptions = true,
    versionProvider = Selfsame.Version.class,
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0   every photo passes (warnings allowed)",
      "  1   at least one photo fails, or cannot be checked or prepared",
      "  2   the command is wrong, or a file cannot be read or written"
    })
public final class Selfsame {
  private Selfsame() {}

  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    // JavaCPP would refuse to work once the process has four times the heap, which is no measure of what it needs.
    System.setProperty("org.bytedeco.javacpp.maxPhysicalBytes", "0");
    CommandLine line = commandLine(new EngineDesks(), System.getenv());
    // JSON is UTF-8 whatever the terminal's encoding is.
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    System.exit(line.execute(arguments.length == 0 ? new String[] {"serve"} : arguments));
  }

  /** The commands, around what they work with. */
  static CommandLine commandLine(PhotoDesks desks, Map<String, String> environment) {
    return commandLine(desks, environment, ShippedTexts.packaged());
  }

  static CommandLine commandLine(PhotoDesks desks, Map<String, String> environment, ShippedTexts texts) {
    return commandLine(desks, environment, texts, Workshop::new);
  }

  static CommandLine commandLine(
      PhotoDesks desks,
      Map<String, String> environment,
      ShippedTexts texts,
      IntFunction<? extends PhotoWorkers> workers) {
    Supplier<LanguageOption> language = () -> new LanguageOption(texts, environment);
    CommandLine line = new CommandLine(new Selfsame());
    line.addSubcommand(ServeHelp.shownBy(new CommandLine(new ServeCommand(environment, language.get()))));
    line.addSubcommand(new WorkCommand(environment, language.get()));
    line.addSubcommand(new BackupCommand(environment, language.get()));
    line.addSubcommand(new RestoreCommand(environment, language.get()));
    line.addSubcommand(new ReconcileCommand(environment, language.get(), StripeGateway::new));
    line.addSubcommand(new DocumentsCommand(desks, language.get()));
    line.addSubcommand(new CheckCommand(desks, language.get()));
    line.addSubcommand(new PrepareCommand(desks, language.get()));
    line.addSubcommand(new SheetCommand(desks, language.get()));
    line.addSubcommand(new BatchCommand(desks, language.get(), workers));
    line.addSubcommand(new MatteCommand(desks, language.get()));
    line.addSubcommand(new MrzCommand(desks, language.get()));
    line.addSubcommand(new CompareCommand(desks, language.get()));
    line.addSubcommand(
        new CommandLine(new CollectionCommand())
            .addSubcommand(new CollectionDownloadCommand(environment, language.get(), Selfsame::pause))
            .addSubcommand(new CollectionKeyCommand(language.get())));
    line.addSubcommand(new VerifyCommand(language.get()));
    line.addSubcommand(new HelpCommand());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    // A photo may be named @holiday.jpg.
    line.setExpandAtFiles(false);
    line.setExitCodeExceptionMapper(failure -> ExitStatus.ERROR.code());
    IParameterExceptionHandler usual = line.getParameterExceptionHandler();
    line.setParameterExceptionHandler(
        (refusal, given) -> {
          if (!(refusal instanceof UnspokenException)) {
            return usual.handleParseException(refusal, given);
          }
          line.getErr().println(refusal.getMessage());
          return ExitStatus.ERROR.code();
        });
    return line;
  }

  private static void pause(Duration time) throws InterruptedException {
    Thread.sleep(time.toMillis());
  }

  /** The version that the build wrote into the jar. */
  static String version() {
    return Optional.ofNullable(Selfsame.class.getPackage().getImplementationVersion()).orElse("(unpackaged)");
  }

  /** Tells it to who asks with {@code --version}. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"selfsame " + version()};
    }
  }
}
