package app.selfsame.command;

import app.selfsame.engine.PhotoDesks;
import app.selfsame.message.Texts;
import app.selfsame.mrz.CalendarDay;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mrz}: reads the machine-readable zones of passports, visas and identity cards. */
@Command(
    name = "mrz",
    mixinStandardHelpOptions = true,
    description = {
      "Reads the machine-readable zone of passports, visas and identity cards: the two or three lines with <.",
      "A page may be turned or tilted. Nothing is written or kept. Exit code 0: every page was read and all that guards"
          + " its text agrees; 1: some text must be compared with the document, or a picture has no zone;"
          + " 2: a file cannot be read."
    },
    sortOptions = false)
final class MrzCommand implements Callable<Integer> {
  private final PhotoDesks desks;

  @Mixin(name = LanguageOption.NAME)
  private LanguageOption language;

  @Mixin private PhotoOptions photos;

  MrzCommand(PhotoDesks desks, LanguageOption language) {
    this.desks = desks;
    this.language = language;
  }

  @Override
  public Integer call() {
    Texts texts = language.texts();
    LocalDate now = LocalDate.now();
    CalendarDay today = new CalendarDay(now.getYear(), now.getMonthValue(), now.getDayOfMonth());
    return photos.run(desks, PhotoTask.reading(today), texts).code();
  }
}
