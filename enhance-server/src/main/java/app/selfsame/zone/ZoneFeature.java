package app.selfsame.zone;

import app.selfsame.batch.BatchFeature;
import app.selfsame.batch.ZoneCalls;
import app.selfsame.company.CompanyRefusal;
import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.feature.Trouble;
import app.selfsame.http.JsonMembers;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.Route;
import app.selfsame.image.DecodingLimits;
import app.selfsame.quota.DailyAllowance;
import app.selfsame.quota.Midnight;
import app.selfsame.settings.Setting;
import app.selfsame.workshop.EngineProof;
import app.selfsame.workshop.Workshop;
import io.javalin.http.Context;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the machine-readable zone of a page at {@code POST /v1/mrz}: for companies as their other calls, and so many times
 * a day for each visitor. The site's own page reads in the browser and never asks.
 */
public final class ZoneFeature implements Feature {
  private static final String PATH = "/v1/mrz";

  /** Of the heap, for a visitor's file: with those of others it stays small beside what works on pictures here. */
  private static final int SHARE = 16;

  private static final Map<String, String> CHALLENGE = Map.of("WWW-Authenticate", "Bearer");

  private final BatchFeature batches;
  private boolean isForVisitors;

  /**
   * @param batches start before this
   */
  public ZoneFeature(BatchFeature batches) {
    this.batches = batches;
  }

  @Override
  public List<Setting<?>> settings() {
    return ZoneSettings.ALL;
  }

  /** Whether pages are read for visitors without a key too, once it has started. */
  public boolean isForVisitors() {
    return isForVisitors;
  }

  /**
   * The memory that visitors' files may take: twice the largest one, while it is put together.
   *
   * @param heapBytes that Java may take
   */
  public static long bytesOfVisitors(long heapBytes) {
    return 2L * largestOfVisitors(heapBytes);
  }

  private static int largestOfVisitors(long heapBytes) {
    return (int) Math.min(DecodingLimits.MAX_FILE_BYTES, heapBytes / SHARE);
  }

  @Override
  public Running start(Ground ground) {
    Optional<ZoneCalls> companies = batches.zoneCalls();
    int perDay = ground.settings().of(ZoneSettings.PER_DAY);
    if (perDay == 0) {
      return () -> companies.isPresent() ? List.of(route(companies, Optional.empty())) : List.of();
    }
    isForVisitors = true;
    DailyAllowance allowance =
        new DailyAllowance(perDay, ground.senders(), ground.clock(), new SecureRandom());
    Workshop workshop = new Workshop(1);
    VisitorZones visitors =
        new VisitorZones(
            allowance,
            ground.senders(),
            largestOfVisitors(Runtime.getRuntime().maxMemory()),
            workshop,
            ground.clock());
    Route route = route(companies, Optional.of(visitors)).telling(new ZoneMetrics(ground.metrics())::answered);
    EngineProof proof = new EngineProof(workshop, ground.clock());
    return new On(List.of(route), visitors, workshop, proof, allowance, Midnight.watch(allowance, ground.clock()));
  }

  private static Route route(Optional<ZoneCalls> companies, Optional<VisitorZones> visitors) {
    return Route.post(PATH, context -> answer(context, companies, visitors))
        .onlyFor(context -> require(context, companies, visitors))
        .taking(DecodingLimits.MAX_FILE_BYTES);
  }

  private static void require(Context context, Optional<ZoneCalls> companies, Optional<VisitorZones> visitors) {
    if (ZoneCalls.isOfCompany(context) || visitors.isEmpty()) {
      companies.orElseThrow(ZoneFeature::noSuchKey).access().require(context);
    } else {
      visitors.get().require(context);
    }
  }

  private static ProblemException noSuchKey() {
    return new ProblemException(Problem.of(CompanyRefusal.KEY_UNKNOWN), CHALLENGE);
  }

  private static void answer(Context context, Optional<ZoneCalls> companies, Optional<VisitorZones> visitors)
      throws Exception {
    JsonMembers.query(context, List.of(), Set.of());
    if (ZoneCalls.isOfCompany(context) || visitors.isEmpty()) {
      companies.orElseThrow(ZoneFeature::noSuchKey).handler().handle(context);
    } else {
      visitors.get().handle(context);
    }
  }

  private record On(
      List<Route> routes,
      VisitorZones visitors,
      Workshop workshop,
      EngineProof proof,
      DailyAllowance allowance,
      Midnight midnight)
      implements Running {
    @Override
    public Optional<Trouble> trouble() {
      return proof.trouble();
    }

    @Override
    public void close() {
      visitors.close();
      workshop.close();
      midnight.close();
      allowance.close();
    }
  }
}
