package app.selfsame.pages;

import static app.selfsame.message.Parameter.literal;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What stands around each page that the server writes. */
public enum PagesMessage implements MessageKey {
  /** Of the tab: the page's own title and the site's name. */
  TAB(literal("title")),
  SKIP,
  HOME,
  ACCOUNT,
  BIOMETRIC,
  PRIVACY,
  TERMS,
  COOKIES,
  LANGUAGES,
  RUN_BY(literal("operator")),
  RUN_HERE,
  RUN_UNNAMED,
  /** Before the first digits of the site's digest. */
  DIGEST,
  /** What may be set up as who runs the site. */
  OPERATOR,
  /** What a line of the operator's may be. */
  LINE;

  private final List<Parameter> parameters;

  PagesMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.pages", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
