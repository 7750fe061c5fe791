package app.selfsame.comparison;

import app.selfsame.batch.ApartCalls;
import app.selfsame.batch.BatchFeature;
import app.selfsame.company.CompanySettings;
import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.Route;
import app.selfsame.settings.Setting;
import java.util.List;

/** Compares the faces in two photos at {@code POST /v1/faces/compare}, for companies, where the operator has it so. */
public final class ComparisonFeature implements Feature {
  private final BatchFeature batches;
  private boolean isOn;

  /**
   * @param batches start before this
   */
  public ComparisonFeature(BatchFeature batches) {
    this.batches = batches;
  }

  /** What sets it up is a company's matter, whose pages say it too. */
  @Override
  public List<Setting<?>> settings() {
    return List.of();
  }

  /** Whether faces are compared here, once it has started. */
  public boolean isOn() {
    return isOn;
  }

  @Override
  public Running start(Ground ground) {
    if (!ground.settings().of(CompanySettings.FACES)) {
      return List::of;
    }
    isOn = true;
    ApartCalls calls = batches.apartCalls().orElseThrow();
    List<Route> routes = List.of(new CompareApi(calls).route());
    return () -> routes;
  }
}
