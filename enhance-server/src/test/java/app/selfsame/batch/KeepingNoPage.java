package app.selfsame.batch;

import app.selfsame.batch.BatchServer.Client;
import app.selfsame.store.Engine;
import java.io.DataOutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Map;

/** The program whose disk, log and memory {@link NoPageKeptTest} and {@link NoFaceKeptTest} look through. */
final class KeepingNoPage {
  private KeepingNoPage() {}

  /** Tells its port and a company's key to the local port that is the argument, and serves until it is ended. */
  public static void main(String[] arguments) throws Exception {
    BatchServer server = new BatchServer(Engine.SQLITE, Map.of("SERVE_MRZ_PER_DAY", "1000", "SERVE_FACES", "on"));
    Client client = server.company("boss@acme.example", "live", "mrz", "faces");
    try (Socket starter = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]))) {
      DataOutputStream out = new DataOutputStream(starter.getOutputStream());
      out.writeInt(server.port());
      out.writeUTF(client.key());
    }
  }
}
