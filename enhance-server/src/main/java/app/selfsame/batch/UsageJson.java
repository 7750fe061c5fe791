package app.selfsame.batch;

import app.selfsame.usage.CalledAt;
import app.selfsame.usage.UsedIn;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.List;

/** What was counted of a company's photos and calls, for programs. */
final class UsageJson {
  private UsageJson() {}

  /**
   * Days and months with their counts, and calls.
   *
   * @param isTest of keys for tests alone
   */
  static ObjectNode of(List<UsedIn> days, List<UsedIn> months, List<CalledAt> calls, boolean isTest) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    ArrayNode byDay = all.putArray("days");
    days.stream()
        .filter(day -> isShown(day, isTest))
        .forEach(day -> counts(byDay.addObject().put("day", day.begins().toString()), day, isTest));
    ArrayNode byMonth = all.putArray("months");
    months.stream()
        .filter(month -> isShown(month, isTest))
        .forEach(
            month ->
                counts(
                    byMonth.addObject().put("month", YearMonth.from(month.begins()).toString()), month, isTest));
    ArrayNode byCall = all.putArray("calls");
    calls.stream().filter(call -> call.isTest() || !isTest).forEach(call -> called(byCall.addObject(), call));
    return all;
  }

  private static void called(ObjectNode json, CalledAt call) {
    json.put("day", call.day().toString()).put("endpoint", call.endpoint()).put("status", call.status());
    json.put("test", call.isTest()).put("calls", call.calls());
    json.put("meanMillis", call.meanMillis()).put("slowestMillis", call.slowestMillis());
  }

  private static boolean isShown(UsedIn used, boolean isTest) {
    return !isTest || used.testBatch() + used.testSingle() > 0;
  }

  private static void counts(ObjectNode json, UsedIn used, boolean isTest) {
    if (!isTest) {
      json.putObject("live").put("batch", used.batch()).put("single", used.single()).put("credits", used.credits());
    }
    json.putObject("test").put("batch", used.testBatch()).put("single", used.testSingle());
  }
}
