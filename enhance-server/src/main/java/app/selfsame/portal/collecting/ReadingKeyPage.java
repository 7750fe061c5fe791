package app.selfsame.portal.collecting;

import app.selfsame.company.Caller;
import app.selfsame.company.Callers;
import app.selfsame.company.Owners;
import app.selfsame.http.Route;
import app.selfsame.pages.Page;
import app.selfsame.pages.Pages;
import app.selfsame.store.Database;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The page on which owners make and retire the reading keys of a company, and all members see them. Keys are made by its
 * script: it may reach the calls of reading keys alone, and what it sends there has nothing of a private key.
 */
final class ReadingKeyPage {
  /** Behind the path of a company. */
  static final String LINK = "/reading-keys";

  private static final String CALLS = "/v1/reading-keys";
  private static final String CALLS_ON_ONE = "/v1/reading-keys/";

  private final Callers callers;
  private final Owners owners;
  private final Database database;
  private final Page page;

  ReadingKeyPage(Callers callers, Owners owners, Database database, Pages pages) {
    this.callers = callers;
    this.owners = owners;
    this.database = database;
    page =
        pages.page(ReadingKeyPage.class, "reading-keys.html", CollectingMessage.KEYS_TITLE)
            .running("reading-keys.js")
            .reaching(CALLS, CALLS_ON_ONE);
  }

  List<Route> routes() {
    return List.of(callers.page(Said.COMPANY + LINK, this::show));
  }

  private void show(Context context, Caller member) {
    record Found(boolean isOwner, String name) {}
    Found found =
        database.reading(
            handle ->
                new Found(
                    owners.of(handle, member.company()).contains(member.actor().id()),
                    owners.name(handle, member.company()).orElse("")));
    Map<String, Object> values = new HashMap<>();
    values.put("company", member.company().text());
    values.put("companyName", found.name());
    values.put("isOwner", found.isOwner());
    values.put("portal", Said.OF_PORTAL);
    values.put("made", Said.of(CollectingMessage.MADE, "when"));
    values.put("madeBy", Said.of(CollectingMessage.MADE_BY, "when", "who"));
    values.put("retired", Said.of(CollectingMessage.RETIRED, "when"));
    values.put("retireNamed", Said.of(CollectingMessage.RETIRE_NAMED, "name"));
    values.put("retireAsked", Said.of(CollectingMessage.RETIRE_ASKED, "name"));
    values.put("keyUsed", Said.of(CollectingMessage.KEY_USED, "name"));
    values.put("otherFile", Said.of(CollectingMessage.OTHER_FILE, "file"));
    values.put("restored", Said.of(CollectingMessage.RESTORED, "name"));
    values.put("lines", List.of("1", "2", "3", "4"));
    page.answer(context, values);
  }
}
