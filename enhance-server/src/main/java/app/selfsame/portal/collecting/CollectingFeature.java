package app.selfsame.portal.collecting;

import app.selfsame.company.Callers;
import app.selfsame.company.CompanyFeature;
import app.selfsame.company.CompanySettings;
import app.selfsame.company.Owners;
import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.Route;
import app.selfsame.message.MessageKey;
import app.selfsame.pages.Look;
import app.selfsame.pages.Pages;
import app.selfsame.settings.Setting;
import app.selfsame.store.Database;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages of collections, where companies collect photos. */
public final class CollectingFeature implements Feature {
  private final Look look;
  private final CompanyFeature companies;
  private final Map<String, ? extends MessageKey> reasons;

  /**
   * @param look of the pages
   * @param companies start before this
   * @param reasons why people can be asked for another photo: what they are told, by the words of requests, in their order
   */
  public CollectingFeature(
      Look look, CompanyFeature companies, Map<String, ? extends MessageKey> reasons) {
    this.look = look;
    this.companies = companies;
    this.reasons = reasons;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of();
  }

  @Override
  public Running start(Ground ground) {
    if (companies.callers().isEmpty() || !ground.settings().of(CompanySettings.COLLECTIONS)) {
      return List::of;
    }
    companies.leadsTo(CollectionPages.LINK, CollectingMessage.NAVIGATION);
    companies.leadsTo(ReadingKeyPage.LINK, CollectingMessage.KEYS_TITLE);
    Pages pages = new Pages(look, ground.settings(), true);
    Callers callers = companies.callers().get();
    Owners owners = companies.owners().orElseThrow();
    Database database = ground.store().database();
    List<Route> routes =
        Stream.of(
                new ReadingKeyPage(callers, owners, database, pages).routes(),
                new CollectionPages(callers, owners, database, reasons, pages).routes())
            .flatMap(List::stream)
            .toList();
    return () -> routes;
  }
}
