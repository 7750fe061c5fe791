package app.selfsame.policy;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** A sentence of a policy. What promises something names the tests that fail when it is broken. */
interface PolicySentence extends MessageKey {
  Statement statement();

  @Override
  default List<Parameter> parameters() {
    return statement().facts().stream().map(Fact::parameter).toList();
  }

  /** Its words, for a site. */
  default Message said(Deployment site) {
    return Message.of(this, statement().facts().stream().map(fact -> fact.of(site)).toArray(Argument[]::new));
  }
}
