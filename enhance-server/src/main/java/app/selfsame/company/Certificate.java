package app.selfsame.company;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.pages.SpokenLanguage;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** That a company was deleted, and what of it was removed or kept. */
record Certificate(CompanyId company, String name, Instant at, Removed removed) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The same for programs. */
  ObjectNode json() {
    ObjectNode all = JSON.createObjectNode();
    all.putObject("company").put("id", company.text()).put("name", name);
    all.put("deletedAt", at.toString());
    ObjectNode counts = all.putObject("removed");
    removed.counts().forEach(one -> counts.put(one.name(), counts.path(one.name()).asLong() + one.count()));
    ArrayNode kept = all.putArray("kept");
    removed.kept().forEach(one -> kept.addObject().put("what", one.name()).put("until", one.until().toString()));
    return all;
  }

  Message heading() {
    return Message.of(CompanyMessage.CERTIFICATE_OF, Argument.literal(name), SpokenLanguage.day(at));
  }

  List<Message> counts() {
    return removed.counts().stream().map(Removed.Count::message).toList();
  }

  List<Message> kept() {
    return removed.kept().stream().map(Removed.Kept::message).toList();
  }
}
