package app.selfsame.collection;

import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.date;
import static app.selfsame.message.Parameter.literal;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What letters of photo collections say, and what is said when a company ends. */
public enum CollectionMessage implements MessageKey {
  INVITATION_SUBJECT(literal("company")),
  INVITATION(literal("company"), literal("collection")),
  HOW(literal("company")),
  LINK,
  LINK_OF_COMPANY(literal("company")),
  UNTIL(date("date")),
  QUESTIONS(literal("company"), literal("address")),
  QUESTIONS_ANYBODY(literal("company")),
  REMINDER_SUBJECT(literal("company")),
  REMINDER(literal("company"), literal("collection")),
  RETAKE_SUBJECT(literal("company")),
  RETAKE(literal("company"), literal("collection")),
  ACCEPTED_SUBJECT(literal("company")),
  ACCEPTED(literal("company"), literal("collection")),
  REMOVED_COLLECTIONS(count("count")),
  REMOVED_PARTICIPANTS(count("count"));

  private final List<Parameter> parameters;

  CollectionMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.collection", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
