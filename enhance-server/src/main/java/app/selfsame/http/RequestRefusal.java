package app.selfsame.http;

import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.literal;
import static app.selfsame.message.Parameter.quantity;

import app.selfsame.message.Parameter;
import app.selfsame.refusal.RefusalCase;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.refusal.RefusalKey;

/** The cases in which a request is refused. */
public enum RequestRefusal implements RefusalKey {
  NOT_FOUND(RefusalCode.NOT_FOUND, "address"),
  READ_ONLY(RefusalCode.METHOD_NOT_ALLOWED, "reading"),
  OTHER_METHODS(RefusalCode.METHOD_NOT_ALLOWED, "methods", literal("methods")),
  MALFORMED(RefusalCode.MALFORMED, "request"),
  JSON(RefusalCode.MALFORMED, "json"),
  UNKNOWN_MEMBER(RefusalCode.MALFORMED, "unknown-member", literal("known")),
  MEMBER(RefusalCode.MALFORMED, "member", literal("member")),
  MULTIPART(RefusalCode.MALFORMED, "multipart"),
  PART_MISSING(RefusalCode.MALFORMED, "part-missing", literal("part")),
  UNKNOWN_PART(RefusalCode.MALFORMED, "unknown-part", literal("known")),
  PART_TWICE(RefusalCode.MALFORMED, "part-twice", literal("part")),
  QUERY(RefusalCode.QUERY, "address"),
  KEY_IN_ADDRESS(RefusalCode.KEY_IN_ADDRESS, "address"),
  ADDRESS_TOO_LONG(RefusalCode.ADDRESS_TOO_LONG, "address"),
  HEADER_TOO_LARGE(RefusalCode.HEADER_TOO_LARGE, "header"),
  CROSS_SITE(RefusalCode.CROSS_SITE, "picture"),
  CROSS_SITE_FORM(RefusalCode.CROSS_SITE, "form"),
  UNNAMED_HOST(RefusalCode.UNNAMED_HOST, "picture"),
  DOCUMENT_MISSING(RefusalCode.DOCUMENT_MISSING, "picture"),
  UNKNOWN_DOCUMENT(RefusalCode.UNKNOWN_DOCUMENT, "picture"),
  UNSUPPORTED_TYPE(RefusalCode.UNSUPPORTED_FORMAT, "type"),
  TO_CONVERT(RefusalCode.UNSUPPORTED_FORMAT, "to-convert"),
  WRONG_TYPE(RefusalCode.WRONG_TYPE, "picture"),
  NOT_MULTIPART(RefusalCode.WRONG_TYPE, "multipart"),
  LENGTH_REQUIRED(RefusalCode.LENGTH_REQUIRED, "picture"),
  TOO_MANY_BYTES(RefusalCode.TOO_LARGE, "bytes", quantity("limit")),
  PART_TOO_LARGE(RefusalCode.TOO_LARGE, "part", literal("part"), quantity("limit")),
  TOO_MANY_PIXELS(RefusalCode.TOO_LARGE, "pixels", quantity("limit")),
  PICTURE_TOO_SLOW(RefusalCode.TOO_SLOW, "picture", quantity("limit")),
  REQUEST_TOO_SLOW(RefusalCode.TOO_SLOW, "request"),
  CUT_SHORT(RefusalCode.CUT_SHORT, "picture"),
  TRANSPARENT(RefusalCode.TRANSPARENT, "picture"),
  ENHANCE_OFF(RefusalCode.ENHANCE_OFF, "server"),
  SIGN_IN_NEEDED(RefusalCode.SIGN_IN_NEEDED, "account"),
  TOO_MANY_ATTEMPTS(RefusalCode.TOO_MANY_ATTEMPTS, "attempts"),
  DAILY_LIMIT(RefusalCode.DAILY_LIMIT, "uses", count("limit")),
  BUSY(RefusalCode.BUSY, "pictures"),
  DATABASE_DOWN(RefusalCode.BUSY, "database"),
  STOPPING(RefusalCode.STOPPING, "server"),
  INTERNAL(RefusalCode.INTERNAL, "server");

  private final RefusalCase refusal;

  RequestRefusal(RefusalCode code, String text, Parameter... parameters) {
    refusal = RefusalCase.ofServer(code, text, parameters);
  }

  @Override
  public RefusalCase refusal() {
    return refusal;
  }
}
