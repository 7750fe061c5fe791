package app.selfsame.command;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.Catalogue;

/** Desks with the site's engine. */
final class EngineDesks implements PhotoDesks {
  @Override
  public Catalogue catalogue() {
    return SiteEngine.catalogue();
  }

  @Override
  public PhotoDesk open() {
    return new EngineDesk(SiteEngine.open(), new PhotoDecoder());
  }
}
