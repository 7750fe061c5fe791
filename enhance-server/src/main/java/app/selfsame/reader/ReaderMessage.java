package app.selfsame.reader;

import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.literal;
import static app.selfsame.message.Parameter.message;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What is said of a collection that is read on the command line. */
public enum ReaderMessage implements MessageKey {
  NO_COMPANY_KEY(literal("variable")),
  REFUSED_KEY(literal("variable")),
  FORBIDDEN,
  NO_COLLECTION(literal("id")),
  ADDRESS(literal("given")),
  PLAIN_ADDRESS(literal("given")),
  COLLECTION_ID(literal("given")),
  UNREACHABLE(literal("server")),
  UNFIT_ANSWER(literal("server")),
  UNREADABLE_KEY_FILE(literal("file")),
  /** With why. */
  KEY_FILE(literal("file"), message("reason")),
  UNREADABLE_PASSPHRASE(literal("file")),
  FOLDER(literal("folder")),
  /** With why. */
  NOT_OPENED(literal("reference"), message("reason")),
  GONE,
  /** Of somebody whose picture is not the company's to keep any more, maybe. */
  LEFT_OVER(literal("file")),
  SUMMARY(count("written"), count("there"), count("unopened"), count("missing")),
  INDEX(literal("file")),
  KEY_NAME(literal("name")),
  KEY_ID(literal("id")),
  KEY_FINGERPRINT(literal("fingerprint")),
  KEY_OPENS,
  KEY_LOCKED;

  private final List<Parameter> parameters;

  ReaderMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.reader", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
