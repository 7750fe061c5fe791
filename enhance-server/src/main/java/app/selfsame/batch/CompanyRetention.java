package app.selfsame.batch;

import app.selfsame.company.CompanyData;
import app.selfsame.company.CompanyId;
import app.selfsame.company.Removed;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** How long a company has its photos kept, for whoever takes that along or has it deleted. */
final class CompanyRetention implements CompanyData {
  private final Retention retention;

  CompanyRetention(Retention retention) {
    this.retention = retention;
  }

  @Override
  public String name() {
    return "retention";
  }

  @Override
  public JsonNode export(Handle handle, CompanyId company) {
    return JsonNodeFactory.instance.objectNode().put("hoursKept", retention.hours(handle, company));
  }

  /** It is nothing that a certificate names. */
  @Override
  public Removed delete(Handle handle, CompanyId company) {
    handle.execute("delete from batch_retention where company = ?", company.text());
    return new Removed(List.of(), List.of());
  }
}
