package app.selfsame.portal;

import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.country;
import static app.selfsame.message.Parameter.document;
import static app.selfsame.message.Parameter.literal;
import static app.selfsame.message.Parameter.message;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What the portal's pages say. */
public enum PortalMessage implements MessageKey {
  NAVIGATION,
  BATCHES_TITLE,
  BATCHES_LEAD,
  NO_BATCHES,
  LOADING,
  MORE,
  MAKE_TITLE,
  FIND,
  FIND_HINT,
  NEAREST,
  NOTHING_FOUND,
  UNVERIFIED,
  FIND_WRONG,
  HEAD_FIELD,
  HEAD_HINT,
  HEAD_LEAST,
  HEAD_MOST,
  HEAD_WRONG,
  BACKGROUND_FIELD,
  BACKGROUND_AUTO,
  BACKGROUND_KEEP,
  BACKGROUND_WHITE,
  BACKGROUND_GREY,
  BACKGROUND_BLUE,
  KEPT_FIELD,
  KEPT_HINT,
  HOURS(count("hours")),
  DAYS(count("days")),
  ON_DELIVERY,
  MAKE,
  BATCH_TITLE,
  TO_BATCHES,
  NO_SCRIPT,
  DOCUMENT(country("country"), document("document")),
  OWN_SIZE(message("size")),
  STATE_TERM,
  STATE_OPEN,
  STATE_RUNNING,
  STATE_DONE,
  STATE_CANCELLED,
  STATE_DELETED,
  PHOTOS_TERM,
  READY_TERM,
  NOT_READY_TERM,
  UNTIL_TERM,
  DELETED_TERM,
  MADE_TERM,
  ADD_TITLE,
  DROP,
  CHOOSE_PHOTOS,
  CHOOSE_FOLDER,
  ADD_HINT,
  SENDING,
  SENT(literal("done"), literal("all")),
  SENT_ALL(literal("done")),
  REFUSED_TITLE,
  TRY_AGAIN,
  TOO_LARGE(literal("megabytes")),
  NO_PICTURE,
  EMPTY_FILE,
  STILL_SENDING,
  REASON_NAME,
  REASON_ENCRYPTED,
  REASON_METHOD,
  REASON_TOO_LARGE,
  REASON_BOMB,
  REASON_DAMAGED,
  REASON_BATCH_FULL,
  THERE_TITLE,
  START_TITLE,
  COST_FREE,
  COST,
  START_HINT,
  START,
  START_EMPTY,
  PROGRESS_TITLE,
  PROGRESS(literal("done"), literal("photos")),
  CALL_OFF,
  CALL_OFF_ASKED,
  ALL_DONE,
  RESULTS_TITLE,
  COUNT_READY,
  COUNT_QUESTION,
  COUNT_RETAKE,
  COUNT_ORIGINAL,
  COUNT_UNUSABLE,
  COUNT_LOST,
  COUNT_WAITING,
  COUNT_CANCELLED,
  DOWNLOAD,
  DOWNLOAD_HINT,
  DOWNLOAD_DELETES,
  FAILED_TITLE,
  FAILED_LEAD,
  REPLACE,
  REPLACE_NAMED(literal("name")),
  REPLACED(literal("name")),
  REASON_LOST,
  NOT_SHOWN,
  PICTURE_OF(literal("name")),
  REVIEW_TITLE,
  REVIEW_LEAD,
  REVIEW_KEYS,
  SOURCE,
  FILE,
  FILE_OF(literal("name")),
  PLACE(literal("number"), literal("photos")),
  PREVIOUS,
  NEXT,
  ACCEPT,
  REJECT,
  REJECT_REASON,
  REJECT_REASON_HINT,
  REJECT_DO,
  REJECT_NOT,
  ACCEPTED,
  REJECTED,
  REJECTED_WITH(literal("reason")),
  UNDECIDED,
  NO_MORE,
  NO_EARLIER,
  DELETE_TITLE,
  DELETE_HINT,
  DELETE,
  DELETE_ASKED,
  YES,
  NO,
  DELETED_LEAD,
  GONE,
  UNREACHABLE,
  FAILED_REQUEST,
  SIGNED_OUT;

  private final List<Parameter> parameters;

  PortalMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.portal", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
