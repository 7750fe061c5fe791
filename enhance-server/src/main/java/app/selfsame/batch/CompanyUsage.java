package app.selfsame.batch;

import app.selfsame.company.CompanyData;
import app.selfsame.company.CompanyId;
import app.selfsame.company.Removed;
import app.selfsame.usage.Usage;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** How many photos of a company were counted, for whoever takes that along or has it deleted. */
final class CompanyUsage implements CompanyData {
  private final Usage usage;

  CompanyUsage(Usage usage) {
    this.usage = usage;
  }

  @Override
  public String name() {
    return "usage";
  }

  @Override
  public JsonNode export(Handle handle, CompanyId company) {
    return UsageJson.of(usage.days(handle, company.text()), usage.months(handle, company.text()), false);
  }

  /** Numbers of photos are no things of the company's that a certificate would count. */
  @Override
  public Removed delete(Handle handle, CompanyId company) {
    usage.forgetAll(handle, company.text());
    return new Removed(List.of(), List.of());
  }
}
