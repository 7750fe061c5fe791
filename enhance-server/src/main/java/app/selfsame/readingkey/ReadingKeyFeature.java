package app.selfsame.readingkey;

import app.selfsame.company.CompanyFeature;
import app.selfsame.company.CompanySettings;
import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.Route;
import app.selfsame.http.WholeBodies;
import app.selfsame.settings.Setting;
import app.selfsame.store.Database;
import java.util.List;
import java.util.Optional;

/**
 * Reading keys of companies, where the operator has photos collected. Where that is switched off what is kept still goes with
 * its company.
 */
public final class ReadingKeyFeature implements Feature {
  private static final long ALL_BYTES = 1 << 18;

  private final CompanyFeature companies;
  private Optional<ReadingKeys> keys = Optional.empty();

  /**
   * @param companies start before this
   */
  public ReadingKeyFeature(CompanyFeature companies) {
    this.companies = companies;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of();
  }

  @Override
  public List<String> migrations() {
    return List.of("app/selfsame/readingkey/migrations");
  }

  /** The keys, once this has started; empty where there are no companies. */
  public Optional<ReadingKeys> keys() {
    return keys;
  }

  @Override
  public Running start(Ground ground) {
    if (companies.callers().isEmpty()) {
      return List::of;
    }
    ReadingKeys kept = new ReadingKeys(ground.clock());
    keys = Optional.of(kept);
    companies.keeps(new ReadingKeyData(kept));
    if (!ground.settings().of(CompanySettings.COLLECTIONS)) {
      return List::of;
    }
    Database database = ground.store().database();
    ReadingKeyApi api =
        new ReadingKeyApi(
            new SignedInMembers(companies.callers().get()),
            database,
            kept,
            companies.owners().orElseThrow(),
            companies.audit().orElseThrow());
    List<Route> routes =
        api.routes(new WholeBodies(ground.senders(), ALL_BYTES, ReadingKeyApi.BODY_BYTES));
    return () -> routes;
  }
}
