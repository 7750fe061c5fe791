package app.selfsame.batch;

import app.selfsame.workshop.Order;
import app.selfsame.workshop.ZoneOrder;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** That the machine-readable zones of passports, cards and visas are read. */
record PassportWishes() implements BatchWishes {
  static final String MEMBER = "reads";
  static final String WORD = "mrz";

  @Override
  public String subject() {
    return WORD;
  }

  @Override
  public boolean isOfPassports() {
    return true;
  }

  @Override
  public boolean comparesFaces() {
    return false;
  }

  @Override
  public Order order(byte[] picture, String language, Instant now) {
    return ZoneOrder.asOf(now, picture, language);
  }

  @Override
  public ObjectNode json() {
    return JsonNodeFactory.instance.objectNode().put(MEMBER, WORD);
  }
}
