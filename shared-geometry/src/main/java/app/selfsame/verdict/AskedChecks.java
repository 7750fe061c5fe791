package app.selfsame.verdict;

import app.selfsame.document.Limits;
import app.selfsame.document.PersonRules;
import app.selfsame.document.Stated;
import java.util.Optional;
import java.util.OptionalInt;

/** What no picture shows: who took it, and when. */
final class AskedChecks {
  private AskedChecks() {}

  static void add(CheckSheet sheet) {
    sheet
        .document()
        .person()
        .takenBy()
        .ifPresent(rule -> sheet.add(takenBy(rule, sheet.facts().answers().takenAsAsked())));
    PersonRules person = sheet.document().person();
    String elsewhere = person.namesOtherRecencyItself() ? "the source itself also says " : "another source says ";
    person.recencyMonths().ifPresent(rule ->
        sheet.add(recency(
            rule, person.otherRecencyMonths().orElse(rule), elsewhere, sheet.facts().answers().photoAgeMonths())));
  }

  private static Check takenBy(Stated<String> rule, Optional<Boolean> answer) {
    if (answer.isEmpty()) {
      return Checks.of(
          CheckId.TAKEN_BY, Outcome.ASK, "", rule.source(), rule.rule() + " Was the photo taken that way?");
    }
    return answer.get()
        ? Checks.of(CheckId.TAKEN_BY, Outcome.PASS, "", rule.source(), "You say that it was taken as asked.")
        : Checks.of(
            CheckId.TAKEN_BY,
            Outcome.FAIL,
            "",
            rule.source(),
            rule.rule() + " You say that it was not: have a photo taken that way.");
  }

  /**
   * @param other what a source of like rank says, or the same again
   * @param elsewhere the words that lead to it
   */
  private static Check recency(Stated<Integer> rule, Stated<Integer> other, String elsewhere, OptionalInt months) {
    Stated<Integer> stricter = other.rule() < rule.rule() ? other : rule;
    int most = stricter.rule();
    int mostOfAll = Math.max(rule.rule(), other.rule());
    String limit = "The photo must not be older than " + Words.months(most)
        + (mostOfAll > most ? " (" + elsewhere + Words.months(mostOfAll) + ")." : ".");
    if (months.isEmpty()) {
      return Checks.of(CheckId.RECENCY, Outcome.ASK, "months", stricter.source(), limit + " When was it taken?");
    }
    int age = months.getAsInt();
    // A photo of six completed months may be six months old to the day, or nearly seven.
    Outcome outcome = age < most ? Outcome.PASS : age <= mostOfAll ? Outcome.WARN : Outcome.FAIL;
    String advice =
        switch (outcome) {
          case PASS -> "You say that the photo is less than " + Words.months(age + 1) + " old.";
          case WARN -> "The photo is about " + Words.months(age) + " old. " + limit + " Count the days, or retake.";
          default -> "The photo is more than " + Words.months(age) + " old. " + limit + " Retake.";
        };
    return Checks.measured(
        CheckId.RECENCY, outcome, age, "months", Limits.atMost(most), stricter.source(), advice);
  }
}
