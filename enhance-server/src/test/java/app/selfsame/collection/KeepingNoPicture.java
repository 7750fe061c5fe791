package app.selfsame.collection;

import app.selfsame.collection.CollectionServer.Company;
import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import java.io.DataOutputStream;
import java.net.InetAddress;
import java.net.Socket;

/** The program whose disk, log and memory {@link NoPictureKeptTest} looks through. */
final class KeepingNoPicture {
  static final TestLink LINK = new TestLink(1);

  private KeepingNoPicture() {}

  /** Tells its port to the local port that is the argument, asks somebody for a photo, and serves until it is ended. */
  public static void main(String[] arguments) throws Exception {
    CollectionServer server = new CollectionServer(Engine.SQLITE, Site.packaged(), "on");
    Company acme = server.company("boss@acme.example");
    acme.add(acme.firstCollection(), "no. 47/11 b", LINK);
    try (Socket starter = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]))) {
      DataOutputStream out = new DataOutputStream(starter.getOutputStream());
      out.writeInt(server.server.port());
      out.writeUTF("");
    }
  }
}
