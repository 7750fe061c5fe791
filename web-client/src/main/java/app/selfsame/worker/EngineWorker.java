package app.selfsame.worker;

import app.selfsame.document.CatalogueText;
import app.selfsame.inspection.Engine;
import app.selfsame.js.Frames;
import app.selfsame.js.JsFrame;
import app.selfsame.network.Model;
import app.selfsame.network.Networks;
import app.selfsame.protocol.ToWorker;
import org.teavm.jso.JSExport;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;

/** What the worker's script calls: the way into the engine from outside Java. */
public final class EngineWorker {
  private static MessageLoop loop;

  private EngineWorker() {}

  /** Does nothing: the compiler wants a main method, the script calls the exports. */
  public static void main(String[] arguments) {}

  /**
   * Sets the engine up. Messages may arrive before it is ready, and models afterwards.
   *
   * @param documents the catalogue of documents
   * @return fulfilled when the engine is ready
   */
  @JSExport
  public static JSPromise<JSUndefined> boot(WorkerHost host, String documents) {
    loop = new MessageLoop(new HostSurroundings(host));
    return JSPromise.runAsync(
        () -> {
          LiteRtRuntime runtime = new LiteRtRuntime(host.getKernels(), loop);
          Networks networks = new Networks(runtime, file -> ModelFiles.await(host, file));
          Readiness readiness = new Readiness(networks, file -> host.hasModel(file.fileName()));
          CatalogueText catalogue = new CatalogueText(documents);
          PhotoDecoder decoder = new PhotoDecoder(host);
          AgreedText agreed = new AgreedText();
          MrzWork mrz = new MrzWork(networks.later(Model.MRZ_LINE), decoder, agreed, loop);
          Engine engine = new Engine(networks);
          FaceWork faces = new FaceWork(engine, networks, decoder, loop);
          loop.start(
              new InspectionDesk(engine, mrz, faces, readiness, runtime, catalogue, decoder, loop),
              new CameraDesk(
                  host,
                  new CameraLookout(networks, catalogue),
                  new ZoneLookout(host, networks.later(Model.MRZ_LINE), agreed)));
        });
  }

  /** A model has come from the page. */
  @JSExport
  public static void modelHasArrived() {
    loop.wake();
  }

  /** The page has said something of its camera. */
  @JSExport
  public static void cameraHasMoved() {
    loop.wake();
  }

  /** Takes in a message from the page. */
  @JSExport
  public static void receive(JsFrame posted) {
    loop.receive(ToWorker.read(Frames.take(posted)));
  }
}
