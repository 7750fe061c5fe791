package app.selfsame.studio.promise;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What the browser has noted of the page's requests. */
enum PromiseMessage implements MessageKey {
  LOADED(Parameter.count("files")),
  NOTHING_ELSE,
  OTHERS(Parameter.count("others")),
  CROPS_SENT(Parameter.count("crops")),
  REFUSED(Parameter.count("refused"));

  private final List<Parameter> parameters;

  PromiseMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.promise", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
