package app.selfsame.verdict;

import app.selfsame.document.Limits;
import app.selfsame.document.PersonRules;
import app.selfsame.document.Remark;
import app.selfsame.document.Stated;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Parameter;
import app.selfsame.message.Unit;
import java.util.Optional;
import java.util.OptionalInt;

/** What no picture shows: who took it, and when. */
final class AskedChecks {
  private static final Parameter RULE = Parameter.remark("rule");
  private static final CheckMessage TAKEN_HOW = CheckMessage.of(CheckId.TAKEN_BY, Outcome.ASK, RULE);
  private static final CheckMessage TAKEN_SO = CheckMessage.of(CheckId.TAKEN_BY, Outcome.PASS);
  private static final CheckMessage TAKEN_OTHERWISE = CheckMessage.of(CheckId.TAKEN_BY, Outcome.FAIL, RULE);

  private static final Parameter AGE = Parameter.quantity("age");
  private static final Parameter MOST = Parameter.quantity("most");
  private static final Parameter OTHER = Parameter.quantity("other");
  private static final Parameter WHOSE = Parameter.choice("whose");
  private static final String DIFFER = "sources-differ";
  private static final CheckMessage HOW_OLD = CheckMessage.of(CheckId.RECENCY, Outcome.ASK, MOST);
  private static final CheckMessage HOW_OLD_DIFFERING =
      CheckMessage.of(CheckId.RECENCY, Outcome.ASK, DIFFER, MOST, OTHER, WHOSE);
  private static final CheckMessage RECENT = CheckMessage.of(CheckId.RECENCY, Outcome.PASS, AGE);
  private static final CheckMessage NEARLY_OLD = CheckMessage.of(CheckId.RECENCY, Outcome.WARN, AGE, MOST);
  private static final CheckMessage NEARLY_OLD_DIFFERING =
      CheckMessage.of(CheckId.RECENCY, Outcome.WARN, DIFFER, AGE, MOST, OTHER, WHOSE);
  private static final CheckMessage OLD = CheckMessage.of(CheckId.RECENCY, Outcome.FAIL, AGE, MOST);
  private static final CheckMessage OLD_DIFFERING =
      CheckMessage.of(CheckId.RECENCY, Outcome.FAIL, DIFFER, AGE, MOST, OTHER, WHOSE);

  static final Said SAID =
      Said.of()
          .and(TAKEN_HOW, TAKEN_SO, TAKEN_OTHERWISE)
          .and(HOW_OLD, HOW_OLD_DIFFERING, RECENT, NEARLY_OLD, NEARLY_OLD_DIFFERING, OLD, OLD_DIFFERING);

  private AskedChecks() {}

  static void add(CheckSheet sheet) {
    sheet
        .document()
        .person()
        .takenBy()
        .ifPresent(rule -> sheet.add(takenBy(rule, sheet.facts().answers().takenAsAsked())));
    PersonRules person = sheet.document().person();
    boolean same = person.namesOtherRecencyItself();
    person.recencyMonths().ifPresent(rule ->
        sheet.add(recency(
            rule, person.otherRecencyMonths().orElse(rule), same, sheet.facts().answers().photoAgeMonths())));
  }

  private static Check takenBy(Stated<Remark> rule, Optional<Boolean> answer) {
    Argument said = rule.rule().argument();
    if (answer.isEmpty()) {
      return Checks.of(CheckId.TAKEN_BY, Outcome.ASK, "", rule.source(), TAKEN_HOW.with(said));
    }
    return answer.get()
        ? Checks.of(CheckId.TAKEN_BY, Outcome.PASS, "", rule.source(), TAKEN_SO.with())
        : Checks.of(CheckId.TAKEN_BY, Outcome.FAIL, "", rule.source(), TAKEN_OTHERWISE.with(said));
  }

  private static Argument whose(boolean same) {
    return Argument.choice(same ? "same" : "other");
  }

  /**
   * @param other what a source of like rank says, or the same again
   * @param same whether it is the same source that says it
   */
  private static Check recency(Stated<Integer> rule, Stated<Integer> other, boolean same, OptionalInt answer) {
    Stated<Integer> stricter = other.rule() < rule.rule() ? other : rule;
    int most = stricter.rule();
    int mostOfAll = Math.max(rule.rule(), other.rule());
    boolean differ = mostOfAll > most;
    if (answer.isEmpty()) {
      Message advice =
          differ ? HOW_OLD_DIFFERING.with(months(most), months(mostOfAll), whose(same)) : HOW_OLD.with(months(most));
      return Checks.of(CheckId.RECENCY, Outcome.ASK, "months", stricter.source(), advice);
    }
    int age = answer.getAsInt();
    // A photo of six completed months may be six months old to the day, or nearly seven.
    Outcome outcome = age < most ? Outcome.PASS : age <= mostOfAll ? Outcome.WARN : Outcome.FAIL;
    Message advice =
        switch (outcome) {
          case PASS -> RECENT.with(months(age + 1));
          case WARN ->
              differ
                  ? NEARLY_OLD_DIFFERING.with(months(age), months(most), months(mostOfAll), whose(same))
                  : NEARLY_OLD.with(months(age), months(most));
          default ->
              differ
                  ? OLD_DIFFERING.with(months(age), months(most), months(mostOfAll), whose(same))
                  : OLD.with(months(age), months(most));
        };
    return Checks.measured(
        CheckId.RECENCY, outcome, age, "months", Limits.atMost(most), stricter.source(), advice);
  }

  private static Argument months(int count) {
    return Argument.quantity(count, Unit.MONTH);
  }
}
