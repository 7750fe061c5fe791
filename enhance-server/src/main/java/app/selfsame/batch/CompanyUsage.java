package app.selfsame.batch;

import app.selfsame.company.CompanyData;
import app.selfsame.company.CompanyId;
import app.selfsame.company.Removed;
import app.selfsame.usage.CallUsage;
import app.selfsame.usage.Usage;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What was counted of a company's photos and calls, for whoever takes that along or has it deleted. */
final class CompanyUsage implements CompanyData {
  private final Usage usage;
  private final CallUsage calls;

  CompanyUsage(Usage usage, CallUsage calls) {
    this.usage = usage;
    this.calls = calls;
  }

  @Override
  public String name() {
    return "usage";
  }

  @Override
  public JsonNode export(Handle handle, CompanyId company) {
    String id = company.text();
    return UsageJson.of(usage.days(handle, id), usage.months(handle, id), calls.calls(handle, id), false);
  }

  /** Numbers are no things of the company's that a certificate would count. */
  @Override
  public Removed delete(Handle handle, CompanyId company) {
    usage.forgetAll(handle, company.text());
    calls.forgetAll(handle, company.text());
    return new Removed(List.of(), List.of());
  }
}
