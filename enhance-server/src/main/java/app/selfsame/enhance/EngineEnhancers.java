package app.selfsame.enhance;

import app.selfsame.command.SiteEngine;

/** Enhancers with an engine each: its networks answer one caller at a time. */
public final class EngineEnhancers implements Enhancers {
  @Override
  public Enhancer open() {
    return new EngineEnhancer(SiteEngine.open());
  }
}
