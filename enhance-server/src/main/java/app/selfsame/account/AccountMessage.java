package app.selfsame.account;

import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.date;
import static app.selfsame.message.Parameter.literal;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What pages and letters about accounts say. */
public enum AccountMessage implements MessageKey {
  SIGN_IN_TITLE,
  SIGN_IN_LEAD,
  ADDRESS,
  ADDRESS_HINT,
  ADDRESS_WRONG,
  SEND,
  COOKIE,

  MAIL_TITLE,
  MAIL_SENT(literal("address")),
  MAIL_MISSING,
  CODE,
  CODE_HINT,
  CODE_SEND,
  CODE_WRONG(count("left")),
  CODE_SPENT,
  ASK_AGAIN,

  OPENING_TITLE,
  OPENING,
  OPENING_SCRIPT,
  INCOMPLETE,
  ELSEWHERE_TITLE,
  ELSEWHERE,
  ELSEWHERE_CODE,
  ELSEWHERE_HERE,
  SIGN_IN_HERE,
  EXPIRED_TITLE,
  EXPIRED,

  ACCOUNT_TITLE,
  SINCE(date("date")),
  ENDS(date("date")),
  KEEP,
  SESSIONS,
  EXPORT,
  EXPORT_HINT,
  DELETE,
  SIGN_OUT,
  BACK,
  ONWARD_TITLE,
  ONWARD,

  SESSIONS_TITLE,
  SESSIONS_LEAD,
  UNKNOWN_BROWSER,
  THIS_BROWSER,
  SESSION_TIMES(date("made"), date("used")),
  END,
  /** The same for those who hear the page, who do not see in which row a button is. */
  END_NAMED(literal("browser")),
  END_OTHERS,

  DELETE_TITLE,
  DELETE_WHAT,
  DELETE_KEPT,
  DELETE_LATER,
  DELETE_LATER_MORE,
  DELETE_NOW,
  DELETE_NOW_MORE,
  DELETE_SURE,
  DELETE_SURE_MISSING,
  ENDING_TITLE,
  ENDING,
  DELETED_TITLE,
  DELETED,

  MOVE,
  MOVE_TITLE,
  NEW_ADDRESS,
  MOVE_HINT,
  MOVE_SEND,
  MOVE_SENT(literal("old"), literal("new")),
  MOVE_CODE_OF(literal("address")),
  MOVE_DO,
  MOVE_AGAIN,
  MOVE_WRONG(count("left")),
  MOVE_SPENT,
  MOVE_TAKEN,
  MOVE_SUBJECT,
  MOVE_LETTER_OLD(literal("address")),
  MOVE_LETTER_NEW,
  MOVE_CODE(literal("code")),
  MOVE_UNASKED,

  LETTER_SUBJECT,
  LETTER_LINK,
  LETTER_CODE(literal("code")),
  LETTER_TERMS,
  LETTER_UNASKED,
  ENDING_SUBJECT,
  ENDING_WHEN(date("date")),
  ENDING_KEEP;

  private final List<Parameter> parameters;

  AccountMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.account", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
