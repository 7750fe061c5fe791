package app.selfsame.portal;

import app.selfsame.batch.Retention;
import app.selfsame.company.Caller;
import app.selfsame.company.Callers;
import app.selfsame.company.LawfulBasis;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.Route;
import app.selfsame.image.DecodingLimits;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.pages.Page;
import app.selfsame.pages.Pages;
import app.selfsame.store.Database;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The list of batches, and the page of one. Their scripts make the calls that programs make too, as the member. */
final class PortalPages {
  /** Behind the path of a company. */
  static final String LINK = "/batches";

  static final String COMPANY = "/company/{company}";
  private static final String CALLS = "/v1/batches";
  /** What stands behind a slash may be anything. */
  private static final String CALLS_ON_ONE = "/v1/batches/";
  private static final String OF_COMPANIES = "/company/";
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private final Callers callers;
  private final Page listPage;
  private final Page batchPage;
  private final Database database;
  private final Retention retention;
  private final boolean isCharged;
  private final boolean comparesFaces;

  /**
   * @param isCharged whether they cost credits
   * @param comparesFaces whether faces may be compared here
   */
  PortalPages(
      Callers callers,
      Pages pages,
      Database database,
      Retention retention,
      boolean isCharged,
      boolean comparesFaces) {
    this.callers = callers;
    this.database = database;
    this.retention = retention;
    this.isCharged = isCharged;
    this.comparesFaces = comparesFaces;
    listPage =
        pages.page(PortalPages.class, "batches.html", PortalMessage.BATCHES_TITLE)
            .running("batches.js")
            .reaching(CALLS, OF_COMPANIES);
    batchPage =
        pages.page(PortalPages.class, "batch.html", PortalMessage.BATCH_TITLE)
            .running("batch.js")
            .reaching(CALLS_ON_ONE, OF_COMPANIES)
            .showing(OF_COMPANIES);
  }

  List<Route> routes() {
    return List.of(
        callers.page(COMPANY + LINK, this::list), callers.page(COMPANY + LINK + "/{batch}", this::batch));
  }

  private void list(Context context, Caller caller) {
    Map<String, Object> values = new HashMap<>();
    values.put("company", caller.company().text());
    int hours = database.reading(handle -> retention.hours(handle, caller.company()));
    values.put("comparesFaces", comparesFaces);
    values.put(
        "bases",
        Arrays.stream(LawfulBasis.values())
            .map(basis -> Map.of("word", basis.word(), "said", Message.of(basis)))
            .toList());
    values.put("kept", KeptHours.choices(retention.mostHours(), hours));
    listPage.answer(context, values);
  }

  private void batch(Context context, Caller caller) {
    String batch = context.pathParam("batch");
    if (!ID.matcher(batch).matches()) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    Map<String, Object> values = new HashMap<>();
    values.put("company", caller.company().text());
    values.put("batch", batch);
    values.put("mostBytes", String.valueOf(DecodingLimits.MAX_FILE_BYTES));
    values.put("isCharged", isCharged);
    // The script fills in what stands in braces.
    values.put("sent", said(PortalMessage.SENT, "done", "all"));
    values.put("sentAll", said(PortalMessage.SENT_ALL, "done"));
    values.put(
        "tooLarge",
        Message.of(
            PortalMessage.TOO_LARGE, Argument.literal(String.valueOf(DecodingLimits.MAX_FILE_BYTES >> 20))));
    values.put("interrupted", said(PortalMessage.INTERRUPTED, "done", "all"));
    values.put("oneList", said(PortalMessage.ONE_LIST, "name"));
    values.put("matched", said(PortalMessage.MATCHED, "count"));
    values.put("missing", said(PortalMessage.MISSING, "count"));
    values.put("doubtful", said(PortalMessage.DOUBTFUL, "count"));
    values.put("unnamed", said(PortalMessage.UNNAMED, "count"));
    values.put("line", said(PortalMessage.LINE, "line", "id"));
    values.put("linePhotos", said(PortalMessage.LINE_PHOTOS, "line", "id", "photos"));
    values.put("andMore", said(PortalMessage.AND_MORE, "count"));
    values.put("progress", said(PortalMessage.PROGRESS, "done", "photos"));
    values.put("replaceNamed", said(PortalMessage.REPLACE_NAMED, "name"));
    values.put("replaced", said(PortalMessage.REPLACED, "name"));
    values.put("pictureOf", said(PortalMessage.PICTURE_OF, "name"));
    values.put("fileOf", said(PortalMessage.FILE_OF, "name"));
    values.put("place", said(PortalMessage.PLACE, "number", "photos"));
    values.put("pair", said(PortalMessage.PAIR, "number", "pairs"));
    values.put("takeOutAsked", said(PortalMessage.TAKE_OUT_ASKED, "name"));
    values.put("rejectedWith", said(PortalMessage.REJECTED_WITH, "reason"));
    batchPage.answer(context, values);
  }

  private static Message said(PortalMessage key, String... names) {
    Argument[] places = Stream.of(names).map(name -> Argument.literal("{" + name + "}")).toArray(Argument[]::new);
    return Message.of(key, places);
  }
}
