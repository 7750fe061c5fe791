package app.selfsame.engine;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.Catalogue;

/** Desks with the site's engine. */
public final class EngineDesks implements PhotoDesks {
  @Override
  public Catalogue catalogue() {
    return PackagedEngine.catalogue();
  }

  @Override
  public PhotoDesk open() {
    return new EngineDesk(PackagedEngine::open, PackagedEngine.lineReader(), PackagedEngine.recognition(), new PhotoDecoder());
  }
}
