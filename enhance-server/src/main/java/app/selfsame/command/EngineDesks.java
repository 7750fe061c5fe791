package app.selfsame.command;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.Catalogue;
import app.selfsame.engine.PackagedEngine;

/** Desks with the site's engine. */
final class EngineDesks implements PhotoDesks {
  @Override
  public Catalogue catalogue() {
    return PackagedEngine.catalogue();
  }

  @Override
  public PhotoDesk open() {
    return new EngineDesk(PackagedEngine.open(), new PhotoDecoder());
  }
}
