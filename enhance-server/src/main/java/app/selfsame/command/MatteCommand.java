package app.selfsame.command;

import app.selfsame.engine.PhotoDesks;
import app.selfsame.message.Texts;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code matte}: cuts people out of photos, for whatever document or none. */
@Command(
    name = "matte",
    mixinStandardHelpOptions = true,
    description = {
      "Cuts people out of photos.",
      "For each photo, NAME-alpha.png has the person's share of each pixel as grey. NAME-foreground.png has the person's"
          + " own colours, with that share as alpha. Both have the size of the upright photo."
    },
    sortOptions = false)
final class MatteCommand implements Callable<Integer> {
  private final PhotoDesks desks;

  @Mixin(name = LanguageOption.NAME)
  private LanguageOption language;

  @Mixin private PhotoOptions photos;

  @Mixin private OutOption out;

  MatteCommand(PhotoDesks desks, LanguageOption language) {
    this.desks = desks;
    this.language = language;
  }

  @Override
  public Integer call() {
    Texts texts = language.texts();
    return photos.run(desks, new MattingTask(out.open(photos.files(), "")), texts).code();
  }
}
