package app.selfsame.command;

import app.selfsame.message.Argument;
import app.selfsame.verdict.Answers;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What only the person can say of a photo; what is not said stays a question. */
final class AnswerOptions {
  private static final int OLDEST_YEARS = 130;

  @Option(
      names = "--age",
      paramLabel = "YEARS",
      description = "Age of the person in the photo. Rules for children are used only if you give it.")
  private String age;

  @Option(names = "--taken", paramLabel = "YYYY-MM-DD", description = "The day the photo was taken.")
  private String taken;

  @Option(
      names = "--taken-as-asked",
      negatable = true,
      description = "Whether the photo was taken the way the authority asks.")
  private Boolean takenAsAsked;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** The answers, as of a day. */
  Answers answers(LocalDate today) {
    return new Answers(ageYears(), photoAgeMonths(today), Optional.ofNullable(takenAsAsked));
  }

  private OptionalInt ageYears() {
    if (age == null) {
      return OptionalInt.empty();
    }
    if (!age.matches("[0-9]{1,3}") || Integer.parseInt(age) > OLDEST_YEARS) {
      throw LanguageOption.refusal(
          command, OptionRefusal.AGE, Argument.count(OLDEST_YEARS), Argument.literal(age));
    }
    return OptionalInt.of(Integer.parseInt(age));
  }

  private OptionalInt photoAgeMonths(LocalDate today) {
    if (taken == null) {
      return OptionalInt.empty();
    }
    LocalDate day;
    try {
      day = LocalDate.parse(taken);
    } catch (DateTimeParseException e) {
      throw LanguageOption.refusal(command, OptionRefusal.TAKEN, Argument.literal(taken));
    }
    long months = ChronoUnit.MONTHS.between(day, today);
    if (day.isAfter(today) || months > 12L * OLDEST_YEARS) {
      throw LanguageOption.refusal(command, OptionRefusal.TAKEN_WHEN, Argument.literal(taken));
    }
    return OptionalInt.of((int) months);
  }
}
