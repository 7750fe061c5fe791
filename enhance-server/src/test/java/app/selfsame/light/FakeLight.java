package app.selfsame.light;

import app.selfsame.feature.Feature;

/** The service for light as it is, but for the engine: documents and changes are made up. */
public final class FakeLight {
  private FakeLight() {}

  public static Feature feature() {
    return new LightFeature(FakeEnhancers.CATALOGUE, new FakeEnhancers(), heap -> 0);
  }
}
