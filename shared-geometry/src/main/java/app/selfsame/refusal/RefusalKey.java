package app.selfsame.refusal;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What is said of one case in which something is refused. Enums implement it, as other keys. */
public interface RefusalKey extends MessageKey {
  RefusalCase refusal();

  /** As what it is refused. */
  default RefusalCode code() {
    return refusal().code();
  }

  @Override
  default String id() {
    return refusal().id();
  }

  @Override
  default List<Parameter> parameters() {
    return refusal().parameters();
  }
}
