package app.selfsame.verification;

import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.literal;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What is said of a site that is compared with this program. */
public enum VerificationMessage implements MessageKey {
  ADDRESS(literal("given")),
  UNREACHABLE(literal("site")),
  SAYS_OPERATOR(literal("operator")),
  SAYS_NO_OPERATOR,
  SAYS_SELLING,
  SAYS_ACCOUNTS,
  SAME(count("files")),
  DIFFERENT(count("files"), count("differences")),
  DIGEST(literal("digest")),
  LIMIT,
  /** A file with a status other than 200. */
  STATUS(literal("file"), literal("status")),
  REDIRECT(literal("file"), literal("to")),
  CONTENT(literal("file"), count("byte")),
  CODING(literal("file"), literal("coding")),
  TOO_LONG(literal("file"), count("bytes")),
  NO_ANSWER(literal("file")),
  HEADER(literal("file"), literal("header"), literal("found"), literal("expected")),
  HEADER_MISSING(literal("file"), literal("header")),
  HEADER_ADDED(literal("file"), literal("header"), literal("found")),
  /** In the site's list of digests, and of no file of this program. */
  UNKNOWN_FILE(literal("file")),
  /** After several files without an answer. */
  STOPPED(count("left"));

  private final List<Parameter> parameters;

  VerificationMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.verification", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
