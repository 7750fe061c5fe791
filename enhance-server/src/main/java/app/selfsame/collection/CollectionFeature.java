package app.selfsame.collection;

import app.selfsame.blob.BlobFeature;
import app.selfsame.blob.Blobs;
import app.selfsame.company.AuditLog;
import app.selfsame.company.CompanyFeature;
import app.selfsame.company.CompanyMessage;
import app.selfsame.company.CompanySettings;
import app.selfsame.company.Owners;
import app.selfsame.document.Catalogue;
import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.HttpSettings;
import app.selfsame.http.Origin;
import app.selfsame.http.Route;
import app.selfsame.http.WholeBodies;
import app.selfsame.message.Message;
import app.selfsame.readingkey.ReadingKeyFeature;
import app.selfsame.readingkey.ReadingKeys;
import app.selfsame.readingkey.SignedInMembers;
import app.selfsame.settings.Setting;
import app.selfsame.settings.SettingsException;
import app.selfsame.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Photo collections of companies, where the operator has photos collected. Where that is switched off what is kept still ends,
 * and goes with its company.
 */
public final class CollectionFeature implements Feature {
  private static final long SMALL_ALL_BYTES = 1 << 20;
  private static final long LISTS_ALL_BYTES = 4L * ParticipantApi.PEOPLE_BYTES;
  private static final Duration LIST_ARRIVES_WITHIN = Duration.ofSeconds(30);

  private final Catalogue catalogue;
  private final CompanyFeature companies;
  private final BlobFeature blobs;
  private final ReadingKeyFeature readingKeys;
  private boolean isOn;

  /**
   * @param catalogue of documents that photos are for
   * @param companies start before this
   * @param blobs start before this
   * @param readingKeys start before this
   */
  public CollectionFeature(
      Catalogue catalogue, CompanyFeature companies, BlobFeature blobs, ReadingKeyFeature readingKeys) {
    this.catalogue = catalogue;
    this.companies = companies;
    this.blobs = blobs;
    this.readingKeys = readingKeys;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of();
  }

  @Override
  public List<String> migrations() {
    return List.of("app/selfsame/collection/migrations");
  }

  /** Whether photos are collected, once it has started. */
  public boolean isOn() {
    return isOn;
  }

  /**
   * The memory that parcels may take which are on their way, once it has started.
   *
   * @param heapBytes that Java may take
   */
  public long bytesOfParcels(long heapBytes) {
    return isOn ? ParcelBodies.bytes(heapBytes) : 0;
  }

  @Override
  public Running start(Ground ground) throws SettingsException {
    isOn = ground.settings().of(CompanySettings.COLLECTIONS);
    Optional<Blobs> kept = blobs.blobs();
    if (isOn && kept.isEmpty()) {
      throw ground
          .settings()
          .refuse(CompanySettings.COLLECTIONS, Message.of(CompanyMessage.COLLECTIONS_NEED_PHOTOS));
    }
    if (companies.callers().isEmpty() || kept.isEmpty()) {
      return List::of;
    }
    Clock clock = ground.clock();
    Database database = ground.store().database();
    AuditLog audit = companies.audit().orElseThrow();
    PhotoCollections collections = new PhotoCollections(kept.get(), clock);
    Participants participants = new Participants(kept.get(), clock);
    LetterPace pace = new LetterPace(clock);
    ground
        .jobs()
        .every(
            "collection-expiry",
            CollectionExpiry.LOOKED_EVERY,
            new CollectionExpiry(database, collections, participants, audit));
    companies.keeps(new CollectionData(collections, participants, pace, clock));
    return isOn ? on(ground, kept.get(), collections, participants, pace) : List::of;
  }

  private Running on(
      Ground ground,
      Blobs kept,
      PhotoCollections collections,
      Participants participants,
      LetterPace pace) {
    Clock clock = ground.clock();
    Database database = ground.store().database();
    Owners owners = companies.owners().orElseThrow();
    ReadingKeys keys = readingKeys.keys().orElseThrow();
    Origin origin = ground.settings().of(HttpSettings.ORIGIN).orElseThrow();
    Pictures pictures = new Pictures(kept);
    CollectionPost post =
        new CollectionPost(
            ground.post(),
            pace,
            kind -> new CollectionLetters(kind, database, collections, participants, owners, origin, clock));
    CollectionChanges changes =
        new CollectionChanges(
            collections, participants, keys, owners, post, companies.audit().orElseThrow(), clock);
    SignedInMembers who = new SignedInMembers(companies.callers().orElseThrow());
    WholeBodies small = new WholeBodies(ground.senders(), SMALL_ALL_BYTES, CollectionApi.BODY_BYTES);
    WholeBodies lists =
        new WholeBodies(ground.senders(), LISTS_ALL_BYTES, ParticipantApi.PEOPLE_BYTES, LIST_ARRIVES_WITHIN);
    ParcelBodies parcels = new ParcelBodies(ground.senders(), Runtime.getRuntime().maxMemory());
    Contributions contributions = new Contributions(collections, participants, keys, owners, clock);
    List<Route> routes =
        Stream.of(
                new CollectionApi(who, database, changes, participants, catalogue, clock).routes(small),
                new ParticipantApi(who, database, changes, participants, pictures).routes(lists, small),
                new ContributionApi(
                        database, contributions, pictures, owners, new LinkLimits(clock), ground.senders(), clock)
                    .routes(parcels))
            .flatMap(List::stream)
            .toList();
    return new On(routes, parcels);
  }

  private record On(List<Route> routes, ParcelBodies parcels) implements Running {
    @Override
    public void close() {
      parcels.close();
    }
  }
}
