package app.selfsame.collection;

import app.selfsame.site.Site;
import app.selfsame.store.Engine;

/** The whole server, and people who are asked one after the other for a photo of 35 by 45 mm. */
public final class PeopleAsked implements AutoCloseable {
  private final CollectionServer server;
  private final CollectionServer.Company company;
  private final String collection;
  private int people;

  public PeopleAsked(Site site) throws Exception {
    server = new CollectionServer(Engine.SQLITE, site, "on");
    company = server.company("boss@acme.example");
    collection = company.firstCollection();
  }

  public int port() {
    return server.server.port();
  }

  /** Asks another one; where they go, without the server. */
  public String next() throws Exception {
    TestLink link = new TestLink(++people);
    company.add(collection, "n" + people, link);
    return "/?lang=en#send=" + link.secret();
  }

  /** How many have sent their photo. */
  public int sent() throws Exception {
    return company.get(collection).json().path("counts").path("sent").asInt();
  }

  @Override
  public void close() {
    server.close();
  }
}
