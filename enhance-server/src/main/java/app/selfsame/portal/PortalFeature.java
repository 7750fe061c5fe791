package app.selfsame.portal;

import app.selfsame.batch.BatchFeature;
import app.selfsame.batch.Retention;
import app.selfsame.company.Callers;
import app.selfsame.company.CompanyFeature;
import app.selfsame.company.CompanySettings;
import app.selfsame.document.Catalogue;
import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.Route;
import app.selfsame.pages.Look;
import app.selfsame.pages.Pages;
import app.selfsame.settings.Setting;
import app.selfsame.store.Database;
import app.selfsame.usage.Usage;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The pages of batches, where there are companies. */
public final class PortalFeature implements Feature {
  private final Catalogue catalogue;
  private final Look look;
  private final CompanyFeature companies;
  private final BatchFeature batches;
  private final BooleanSupplier isCharged;

  /**
   * @param look of the pages
   * @param companies start before this
   * @param batches start before this
   * @param isCharged whether photos cost credits, once all before this have started
   */
  public PortalFeature(
      Catalogue catalogue,
      Look look,
      CompanyFeature companies,
      BatchFeature batches,
      BooleanSupplier isCharged) {
    this.catalogue = catalogue;
    this.look = look;
    this.companies = companies;
    this.batches = batches;
    this.isCharged = isCharged;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of();
  }

  @Override
  public Running start(Ground ground) {
    if (companies.callers().isEmpty()) {
      return List::of;
    }
    companies.landsOn(PortalPages.LINK, PortalMessage.NAVIGATION);
    companies.leadsTo(UsagePage.LINK, PortalMessage.USAGE_TITLE);
    boolean hasPrice = isCharged.getAsBoolean();
    boolean comparesFaces = ground.settings().of(CompanySettings.FACES);
    Pages pages = new Pages(look, ground.settings(), true);
    companies.leadsLastTo(RetentionPages.LINK, PortalMessage.RETENTION_TITLE);
    Callers callers = companies.callers().get();
    Database database = ground.store().database();
    Retention retention = batches.retention().orElseThrow();
    DocumentNames names = new DocumentNames(catalogue);
    List<Route> routes =
        Stream.of(
                new PortalPages(callers, pages, database, retention, hasPrice, comparesFaces).routes(),
                new RetentionPages(
                        callers,
                        companies.owners().orElseThrow(),
                        companies.ownerPages().orElseThrow(),
                        database,
                        retention,
                        companies.audit().orElseThrow(),
                        names,
                        comparesFaces)
                    .routes(),
                new DocumentSearch(callers, names).routes(),
                new UsagePage(
                        callers, database, new Usage(ground.clock()), companies.calls().orElseThrow(), hasPrice, pages)
                    .routes(),
                batches.routesForPages())
            .flatMap(List::stream)
            .toList();
    return () -> routes;
  }
}
