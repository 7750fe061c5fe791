package app.selfsame.batch;

import app.selfsame.company.CompanyData;
import app.selfsame.company.CompanyId;
import app.selfsame.company.Removed;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What is kept of a company's batches, for whoever takes it along or has it deleted. */
final class CompanyBatches implements CompanyData {
  private static final int AT_A_TIME = 1_000;

  private final Batches batches;
  private final Photos photos;
  private final Ending ending;

  CompanyBatches(Batches batches, Photos photos, Ending ending) {
    this.batches = batches;
    this.photos = photos;
    this.ending = ending;
  }

  @Override
  public String name() {
    return "batches";
  }

  /** Photos and files themselves are fetched as results. */
  @Override
  public JsonNode export(Handle handle, CompanyId company) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    Optional<String> after = Optional.empty();
    List<Batch> page;
    do {
      page = batches.of(handle, company.text(), false, after, AT_A_TIME);
      page.forEach(batch -> all.add(BatchJson.batch(batch, photos.counts(handle, batch.id()))));
      after = page.isEmpty() ? after : Optional.of(page.get(page.size() - 1).id());
    } while (page.size() == AT_A_TIME);
    return all;
  }

  @Override
  public Removed delete(Handle handle, CompanyId company) {
    List<String> kept = batches.kept(handle, company.text());
    long removed = kept.stream().mapToLong(batch -> ending.delete(handle, batch)).sum();
    handle.execute("delete from batch where company = ?", company.text());
    handle.execute("delete from batch_tag where company = ?", company.text());
    return new Removed(
        List.of(
            new Removed.Count("batches", BatchesMessage.REMOVED_BATCHES, kept.size()),
            new Removed.Count("photos", BatchesMessage.REMOVED_PHOTOS, removed)),
        List.of());
  }
}
