package app.selfsame.company;

import static app.selfsame.message.Parameter.choice;
import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.date;
import static app.selfsame.message.Parameter.literal;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What pages and letters about companies say. */
public enum CompanyMessage implements MessageKey {
  OFF_OR_OPEN,
  OFF_OR_ON,
  FACES_NEED_COMPANIES,
  COLLECTIONS_NEED_PHOTOS,
  NEEDS_ACCOUNTS,

  COMPANIES_TITLE,
  COMPANIES_LEAD,
  NONE_YET,
  ROLE(choice("role")),
  MAKE_TITLE,
  NAME,
  NAME_HINT,
  NAME_WRONG,
  MAKE,
  TOO_MANY_COMPANIES(count("limit")),
  TO_ACCOUNT,

  NAVIGATION,
  COMPANY_TITLE,
  ENDS(date("date")),
  KEEP,
  YOU,
  JOINED(choice("role"), date("date")),
  UNKNOWN_MEMBER,
  MAKE_OWNER,
  MAKE_OWNER_NAMED(literal("address")),
  MAKE_OPERATOR,
  MAKE_OPERATOR_NAMED(literal("address")),
  REMOVE,
  REMOVE_NAMED(literal("address")),
  LEAVE,
  LAST_OWNER,
  INVITATIONS,
  INVITED(choice("role"), date("date")),
  WITHDRAW,
  WITHDRAW_NAMED(literal("address")),
  INVITE_TITLE,
  INVITE_HINT,
  ADDRESS,
  ADDRESS_WRONG,
  ALREADY_MEMBER,
  TOO_MANY_INVITATIONS(count("limit")),
  TOO_MANY_MEMBERS(count("limit")),
  ROLE_FIELD,
  ROLE_HINT,
  OPERATOR,
  OWNER,
  INVITE,
  RENAME_TITLE,
  RENAME,
  TO_KEYS,
  TO_EXPORT,
  EXPORT_HINT,
  TO_DELETE,
  BACK,
  DATA_TITLE,
  TO_COMPANIES,

  INVITATION_TITLE,
  INVITATION_LEAD,
  INVITATION_SCRIPT,
  INVITATION_INCOMPLETE,
  JOIN,
  SIGN_IN_FIRST,
  SIGN_IN,
  OTHER_ADDRESS,
  INVITATION_OVER,
  INVITATION_SUBJECT(literal("company")),
  INVITATION_WHO(literal("address"), literal("company")),
  INVITATION_LINK,
  INVITATION_TERMS(literal("address"), date("date")),
  INVITATION_UNASKED,

  KEYS_TITLE,
  KEYS_LEAD,
  REFERENCE,
  NO_KEYS,
  KEY_MADE(choice("mode"), date("date")),
  KEY_SCOPES(literal("scopes")),
  KEY_USED(date("date")),
  KEY_UNUSED,
  KEY_ENDS(date("date")),
  KEY_ENDED(date("date")),
  REPLACE,
  REPLACE_NAMED(literal("label")),
  REPLACE_AT_ONCE,
  REVOKE,
  REVOKE_ASKED,
  REVOKE_NAMED(literal("label")),
  MAKE_KEY_TITLE,
  LABEL,
  LABEL_HINT,
  LABEL_WRONG,
  MODE_FIELD,
  LIVE,
  TEST,
  SCOPES_FIELD,
  SCOPE_CHECK,
  SCOPE_PREPARE,
  SCOPE_MRZ,
  SCOPE_FACES,
  SCOPE_BATCHES,
  SCOPE_COLLECTIONS,
  SCOPE_WEBHOOKS,
  SCOPE_USAGE,
  SCOPES_WRONG,
  LASTING_FIELD,
  LASTING_FOREVER,
  LASTING_DAYS(count("days")),
  MAKE_KEY,
  TOO_MANY_KEYS(count("limit")),
  NEW_KEY_TITLE,
  NEW_KEY,
  NEW_KEY_LEAD,
  NEW_KEY_OVERLAP(date("date")),
  TO_KEYS_BACK,

  AUDIT_TITLE,
  AUDIT_LEAD,
  AUDIT_NONE,
  AUDIT_AT(literal("who"), date("date"), literal("time")),
  AUDIT_FORMER,
  AUDIT_KEY(literal("label")),
  AUDIT_FORMER_KEY,
  AUDIT_SERVER,
  AUDIT_OLDER,

  DELETE_TITLE,
  DELETE_WHAT,
  DELETE_KEPT,
  DELETE_LATER,
  DELETE_LATER_MORE,
  DELETE_NOW,
  DELETE_NOW_MORE,
  DELETE_NAME(literal("name")),
  DELETE_NAME_WRONG,
  ENDING_SUBJECT(literal("company")),
  ENDING_WHEN(literal("company"), date("date")),
  ENDING_KEEP,

  CERTIFICATE_TITLE,
  CERTIFICATE_OF(literal("company"), date("date")),
  CERTIFICATE_ONCE,
  CERTIFICATE_REMOVED,
  CERTIFICATE_KEPT,
  CERTIFICATE_NOTHING_KEPT,
  CERTIFICATE_BACKUPS,
  CERTIFICATE_FILE,
  CERTIFICATE_SUBJECT(literal("company")),
  CERTIFICATE_JSON,
  REMOVED_MEMBERS(count("count")),
  REMOVED_INVITATIONS(count("count")),
  REMOVED_KEYS(count("count")),
  REMOVED_AUDIT(count("count")),

  ACCOUNT_LAST_OWNER(literal("company"));

  private final List<Parameter> parameters;

  CompanyMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.company", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
