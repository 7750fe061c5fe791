package app.selfsame.browser;

import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import java.io.IOException;

/** A site under one address, whose server may stop or become another one, and what browsers have sent to it. */
final class TappedSite implements AutoCloseable {
  private final WireTap wire;
  private SiteServer server;

  TappedSite(Site site) throws IOException {
    server = SiteServer.start(site, 0);
    wire = new WireTap(() -> server.port());
  }

  WireTap wire() {
    return wire;
  }

  String origin() {
    return wire.origin();
  }

  /** Past the tap. */
  String serverOrigin() {
    return "http://127.0.0.1:" + server.port();
  }

  void becomes(Site site) throws IOException {
    server.close();
    server = SiteServer.start(site, 0);
  }

  /** Nobody answers there any more. */
  @Override
  public void close() {
    wire.close();
    server.close();
  }
}
