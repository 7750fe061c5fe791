package app.selfsame.portal.collecting;

import app.selfsame.company.Caller;
import app.selfsame.company.Callers;
import app.selfsame.company.OwnerPages;
import app.selfsame.company.Owners;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.Route;
import app.selfsame.message.Argument;
import app.selfsame.message.Language;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.pages.Page;
import app.selfsame.pages.Pages;
import app.selfsame.store.Database;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The list of a company's collections, and the page of one, in which photos are opened. The latter holds a private key in
 * memory: its script may reach the calls about this one collection and what it needs beside, and nothing else.
 */
final class CollectionPages {
  /** Behind the path of a company. */
  static final String LINK = "/collections";

  private static final String CALLS = "/v1/collections";
  private static final String KEYS = "/v1/reading-keys";
  private static final String DOCUMENTS = "/documents";
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private final Callers callers;
  private final Owners owners;
  private final Database database;
  private final List<Map<String, Object>> reasons;
  private final Page listPage;
  private final Page collectionPage;

  /**
   * @param reasons why people can be asked for another photo: what they are told, by the words of requests
   */
  CollectionPages(
      Callers callers, Owners owners, Database database, Map<String, ? extends MessageKey> reasons, Pages pages) {
    this.callers = callers;
    this.owners = owners;
    this.database = database;
    this.reasons =
        reasons.entrySet().stream()
            .map(reason -> Map.<String, Object>of("word", reason.getKey(), "said", Message.of(reason.getValue())))
            .toList();
    listPage =
        pages.page(CollectionPages.class, "collections.html", CollectingMessage.COLLECTIONS_TITLE)
            .running("collections.js")
            .reaching(CALLS, KEYS);
    collectionPage =
        pages.page(CollectionPages.class, "collection.html", CollectingMessage.COLLECTION_TITLE)
            .running("collection.js")
            .reaching(KEYS);
  }

  List<Route> routes() {
    return List.of(
        callers.page(Said.COMPANY + LINK, this::list),
        callers.page(Said.COMPANY + LINK + "/{collection}", this::collection));
  }

  private void list(Context context, Caller member) {
    String name = database.reading(handle -> owners.name(handle, member.company())).orElse("");
    List<Owners.Colleague> colleagues = colleagues(member);
    Map<String, Object> values = shared(member);
    values.put("hasColleagues", colleagues.size() > 1);
    values.put("colleagues", listed(colleagues));
    values.put("deadlineHint", Said.of(CollectingMessage.DEADLINE_HINT, "zone"));
    values.put("openUntil", Said.of(CollectingMessage.OPEN_UNTIL, "when"));
    values.put("overSince", Said.of(CollectingMessage.OVER_SINCE, "when"));
    values.put("consent", Message.of(CollectingMessage.CONSENT_PROPOSAL, Argument.literal(name)));
    values.put(
        "languages",
        Arrays.stream(Language.values())
            .map(language -> Map.of("tag", language.tag(), "name", language.ownName()))
            .toList());
    listPage.reaching(documents(member)).answer(context, values);
  }

  private void collection(Context context, Caller member) {
    String collection = context.pathParam("collection");
    if (!ID.matcher(collection).matches()) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    List<Owners.Colleague> colleagues = colleagues(member);
    Map<String, Object> values = shared(member);
    values.put("collection", collection);
    values.put("me", member.actor().id());
    values.put("colleagues", listed(colleagues));
    values.put(
        "isOwner", colleagues.stream().anyMatch(one -> one.isOwner() && one.id().equals(member.actor().id())));
    values.put("reviewedBy", Said.of(CollectingMessage.REVIEWED_BY, "names"));
    values.put("reviewedByOthers", Said.of(CollectingMessage.REVIEWED_BY_OTHERS, "names"));
    values.put("reasons", reasons);
    values.put("deadlineHint", Said.of(CollectingMessage.DEADLINE_HINT, "zone"));
    values.put("openUntil", Said.of(CollectingMessage.OPEN_UNTIL, "when"));
    values.put("overSince", Said.of(CollectingMessage.OVER_SINCE, "when"));
    values.put("sentAt", Said.of(CollectingMessage.SENT_AT, "when"));
    values.put("mailedAt", Said.of(CollectingMessage.MAILED_AT, "when"));
    values.put("remindedAt", Said.of(CollectingMessage.REMINDED_AT, "when"));
    values.put("newLinkNamed", Said.of(CollectingMessage.NEW_LINK_NAMED, "name"));
    values.put("newLinkAsked", Said.of(CollectingMessage.NEW_LINK_ASKED, "name"));
    values.put("newLinkMailed", Said.of(CollectingMessage.NEW_LINK_MAILED, "name"));
    values.put("newLinkOf", Said.of(CollectingMessage.NEW_LINK_OF, "name"));
    values.put("revokeNamed", Said.of(CollectingMessage.REVOKE_NAMED, "name"));
    values.put("revokeAsked", Said.of(CollectingMessage.REVOKE_ASKED, "name"));
    values.put("shareHint", Said.of(CollectingMessage.SHARE_HINT, "count"));
    values.put("peopleFound", Said.of(CollectingMessage.PEOPLE_FOUND, "count"));
    values.put("peopleThere", Said.of(CollectingMessage.PEOPLE_THERE, "count"));
    values.put("peopleAdded", Said.of(CollectingMessage.PEOPLE_ADDED, "count"));
    values.put("adding", Said.of(CollectingMessage.ADDING, "done", "all"));
    values.put("mistakeInLine", Said.of(CollectingMessage.MISTAKE_IN_LINE, "line", "why"));
    values.put("mistakeSameId", Said.of(CollectingMessage.MISTAKE_SAME_ID, "first"));
    values.put("mistakesMore", Said.of(CollectingMessage.MISTAKES_MORE, "count"));
    values.put("keyOpen", Said.of(CollectingMessage.KEY_OPEN, "name"));
    values.put("photoOf", Said.of(CollectingMessage.PHOTO_OF, "name"));
    values.put("place", Said.of(CollectingMessage.PLACE, "number", "all"));
    values.put("zipGoing", Said.of(CollectingMessage.ZIP_GOING, "done", "all"));
    values.put("zipDone", Said.of(CollectingMessage.ZIP_DONE, "count"));
    values.put("zipNotOpened", Said.of(CollectingMessage.ZIP_NOT_OPENED, "count"));
    values.put("deletedOn", Said.of(CollectingMessage.DELETED_ON, "when"));
    String calls = CALLS + "/" + collection;
    collectionPage.reaching(calls, calls + "/", documents(member)).answer(context, values);
  }

  private List<Owners.Colleague> colleagues(Caller member) {
    return database.reading(handle -> owners.colleagues(handle, member.company()));
  }

  private static List<Map<String, Object>> listed(List<Owners.Colleague> colleagues) {
    return colleagues.stream().map(one -> Map.<String, Object>of("id", one.id(), "address", one.address())).toList();
  }

  private static String documents(Caller member) {
    return OwnerPages.path(member.company()) + DOCUMENTS;
  }

  private static Map<String, Object> shared(Caller member) {
    Map<String, Object> values = new HashMap<>();
    values.put("company", member.company().text());
    values.put("portal", Said.OF_PORTAL);
    return values;
  }
}
