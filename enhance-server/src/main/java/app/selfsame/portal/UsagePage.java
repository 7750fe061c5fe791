package app.selfsame.portal;

import app.selfsame.company.Caller;
import app.selfsame.company.Callers;
import app.selfsame.http.Route;
import app.selfsame.message.Message;
import app.selfsame.pages.Page;
import app.selfsame.pages.Pages;
import app.selfsame.store.Database;
import app.selfsame.usage.CallTally;
import app.selfsame.usage.CalledAt;
import app.selfsame.usage.Usage;
import app.selfsame.usage.UsedIn;
import io.javalin.http.Context;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The page on which all members of a company see how many photos were worked on for it, and how often it called. */
final class UsagePage {
  /** Behind the path of a company. */
  static final String LINK = "/usage";

  private final Callers callers;
  private final Database database;
  private final Usage usage;
  private final CallTally calls;
  private final boolean isCharged;
  private final Page page;

  /**
   * @param isCharged whether photos cost credits
   */
  UsagePage(
      Callers callers, Database database, Usage usage, CallTally calls, boolean isCharged, Pages pages) {
    this.callers = callers;
    this.database = database;
    this.usage = usage;
    this.calls = calls;
    this.isCharged = isCharged;
    page = pages.page(UsagePage.class, "usage.html", PortalMessage.USAGE_TITLE);
  }

  List<Route> routes() {
    return List.of(callers.page(PortalPages.COMPANY + LINK, this::show));
  }

  private record Counted(List<UsedIn> days, List<UsedIn> months) {}

  private void show(Context context, Caller caller) {
    String company = caller.company().text();
    Counted counted =
        database.reading(
            handle ->
                new Counted(
                    usage.days(handle, company),
                    usage.months(handle, company)));
    List<Map<String, Object>> months =
        counted.months().stream().map(month -> row(YearMonth.from(month.begins()).toString(), month)).toList();
    List<Map<String, Object>> days =
        counted.days().stream().map(day -> row(day.begins().toString(), day)).toList();
    List<CalledAt> called = calls.calls(company);
    page.answer(
        context,
        Map.of(
            "isCharged",
            isCharged,
            "hasCalls",
            !called.isEmpty(),
            "callTables",
            called.isEmpty()
                ? List.of()
                : List.of(
                    callTable(PortalMessage.CALLS_BY_ADDRESS, PortalMessage.CALLS_ADDRESS, CallRows.byAddress(called)),
                    callTable(PortalMessage.CALLS_BY_DAY, PortalMessage.USAGE_DAY, CallRows.byDay(called))),
            "tables",
            Stream.of(
                    table(PortalMessage.USAGE_MONTHS, PortalMessage.USAGE_MONTH, months),
                    table(PortalMessage.USAGE_DAYS, PortalMessage.USAGE_DAY, days))
                .flatMap(Optional::stream)
                .toList()));
  }

  /** None where there is nothing in it. */
  private static Optional<Map<String, Object>> table(
      PortalMessage caption, PortalMessage span, List<Map<String, Object>> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(Map.of("caption", Message.of(caption), "span", Message.of(span), "rows", rows));
  }

  private static Map<String, Object> callTable(
      PortalMessage caption, PortalMessage head, List<Map<String, Object>> rows) {
    return Map.of("caption", Message.of(caption), "head", Message.of(head), "rows", rows);
  }

  private Map<String, Object> row(String when, UsedIn used) {
    return Map.of(
        "when", when,
        "batch", String.valueOf(used.batch()),
        "single", String.valueOf(used.single()),
        "testBatch", String.valueOf(used.testBatch()),
        "testSingle", String.valueOf(used.testSingle()),
        "credits", isCharged ? List.of(String.valueOf(used.credits())) : List.of());
  }
}
