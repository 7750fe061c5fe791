package app.selfsame.command;

import app.selfsame.background.BackgroundChoice;
import app.selfsame.background.BackgroundWish;
import app.selfsame.document.BackgroundTone;
import app.selfsame.document.PhotoDocument;
import app.selfsame.image.HexColour;
import app.selfsame.message.Argument;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is wanted of the background of a prepared photo. */
final class BackgroundOptions {
  @Option(
      names = "--background",
      paramLabel = "auto|keep|COLOUR",
      defaultValue = "auto",
      description =
          "auto (default): replace the background only if it does not meet the rules and the authority allows it. keep:"
              + " leave it as it is. Or a colour: a word such as light-grey, or a value such as '#d3d3d3'.")
  private String background;

  @Option(
      names = "--even-if-unsaid",
      description = "Replace the background even if the authority does not say whether it accepts that.")
  private boolean evenIfUnsaid;

  @Option(
      names = "--even-if-doubtful",
      description = "Use the background you chose even if the person cannot be separated from the old one well.")
  private boolean evenIfDoubtful;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  BackgroundWish wish(PhotoDocument document) {
    if (background.equals("keep")) {
      return BackgroundWish.KEEP;
    }
    if (background.equals("auto")) {
      return new BackgroundWish(true, OptionalInt.empty(), evenIfUnsaid, evenIfDoubtful);
    }
    OptionalInt value = HexColour.parse(background);
    int colour =
        value.isPresent()
            ? value.getAsInt()
            : BackgroundChoice.named(background, document).orElseThrow(this::refusal).colour();
    return new BackgroundWish(true, OptionalInt.of(colour), evenIfUnsaid, evenIfDoubtful);
  }

  private ParameterException refusal() {
    return LanguageOption.refusal(
        command,
        OptionRefusal.BACKGROUND,
        Argument.literal(BackgroundTone.words()),
        Argument.literal(background));
  }
}
