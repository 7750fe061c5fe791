package app.selfsame.light;

import app.selfsame.engine.PackagedEngine;
import app.selfsame.inspection.Engine;
import app.selfsame.network.Networks;
import java.util.ArrayList;
import java.util.List;

/**
 * Enhancers with an engine each, two of which share their networks: these do little of the work, and take most of the
 * memory.
 */
public final class EngineEnhancers implements Enhancers {
  private static final int SHARING = 2;

  @Override
  public List<Enhancer> open(int count) {
    List<Enhancer> enhancers = new ArrayList<>();
    while (enhancers.size() < count) {
      Networks networks = PackagedEngine.networks();
      for (int i = 0; i < SHARING && enhancers.size() < count; i++) {
        enhancers.add(new EngineEnhancer(new Engine(networks)));
      }
    }
    return enhancers;
  }
}
