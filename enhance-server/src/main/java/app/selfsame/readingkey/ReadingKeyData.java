package app.selfsame.readingkey;

import app.selfsame.company.CompanyData;
import app.selfsame.company.CompanyId;
import app.selfsame.company.Removed;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The public halves of a company's keys, for whoever takes them along or has them deleted. */
final class ReadingKeyData implements CompanyData {
  private final ReadingKeys keys;

  ReadingKeyData(ReadingKeys keys) {
    this.keys = keys;
  }

  @Override
  public String name() {
    return "readingKeys";
  }

  @Override
  public JsonNode export(Handle handle, CompanyId company) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    keys.of(handle, company).forEach(key -> all.add(ReadingKeyApi.json(key).put("madeBy", key.madeBy())));
    return all;
  }

  @Override
  public Removed delete(Handle handle, CompanyId company) {
    int deleted = keys.deleteAll(handle, company);
    return new Removed(List.of(new Removed.Count("readingKeys", ReadingKeyMessage.REMOVED, deleted)), List.of());
  }
}
