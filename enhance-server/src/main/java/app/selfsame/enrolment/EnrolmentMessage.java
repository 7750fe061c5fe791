package app.selfsame.enrolment;

import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.date;
import static app.selfsame.message.Parameter.literal;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What is said of face collections. */
public enum EnrolmentMessage implements MessageKey {
  TITLE,
  LEAD,
  NO_SEARCH,
  NONE_YET,
  ENTRIES(count("entries")),
  KEPT(count("days")),
  TRIED_OUT,
  MAKE_TITLE,
  NAME,
  NAME_HINT,
  NAME_WRONG,
  PURPOSE,
  PURPOSE_HINT,
  PURPOSE_TEXT,
  PURPOSE_TEXT_HINT,
  PURPOSE_TEXT_WRONG,
  BASIS,
  DAYS,
  DAYS_HINT,
  DAYS_WRONG(count("most")),
  MAKE,
  COLLECTION_TITLE,
  TO_COLLECTIONS,
  ENTRIES_TITLE,
  NO_ENTRIES,
  ENTRY_TIMES(date("enrolled"), date("until")),
  OTHER_VERSION,
  DELETE_ENTRY,
  DELETE_ENTRY_NAMED(literal("reference")),
  DELETE_ENTRY_ASKED,
  WITHDRAWN,
  MORE,
  SHORTEN_TITLE,
  SHORTEN_HINT,
  SHORTEN,
  EXPORT,
  EXPORT_HINT,
  DELETE_TITLE,
  DELETE_HINT,
  DELETE,
  ENROL_TITLE,
  NO_SCRIPT,
  PHOTO,
  PHOTO_HINT,
  REFERENCE,
  REFERENCE_HINT,
  GIVEN_AT,
  TEXT_VERSION,
  TEXT_VERSION_HINT,
  HOW,
  HOW_SIGNED,
  HOW_ONLINE,
  HOW_OTHER,
  ADULT,
  ENROL,
  ENROLLED(literal("reference")),
  COMPARE_TITLE,
  COMPARE_WITH,
  OF_DOCUMENT,
  COMPARE,
  WAITING,
  FAILED,
  UNREACHABLE,
  SIGNED_OUT,
  SIGN_IN_AGAIN,
  GONE_AHEAD(count("days")),
  REMOVED_COLLECTIONS(count("count")),
  REMOVED_TEMPLATES(count("count"));

  private final List<Parameter> parameters;

  EnrolmentMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.faces", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
