package app.selfsame.studio.engine;

import app.selfsame.js.BufferParcel;
import app.selfsame.js.Features;
import app.selfsame.js.Frames;
import app.selfsame.js.JsFrame;
import app.selfsame.protocol.Frame;
import app.selfsame.protocol.NamedModel;
import app.selfsame.protocol.ToPage;
import app.selfsame.protocol.ToWorker;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;

/** The engine as this site offers it, in workers of this browser. */
public final class BrowserEngine implements EngineSource {
  private JSPromise<JSMapLike<ArrayBuffer>> laterModels;

  @Override
  public boolean isRunnable() {
    return Features.hasSimd();
  }

  @Override
  public void fetch(boolean plainest, Progress progress, Consumer<Starter> onFetched, Runnable onFailure) {
    EngineAssets assets = plainest ? EngineAssets.plainest() : EngineAssets.best();
    assets
        .fetch(progress::arrived)
        .then(
            kit -> {
              JSObject script = assets.script();
              onFetched.accept(ear -> start(script, kit, ear));
              return null;
            },
            reason -> {
              onFailure.run();
              return null;
            });
  }

  private static Running start(JSObject script, JSObject kit, Ear ear) {
    EngineWorkerPort worker = EngineWorkerPort.startWorker(script, message -> hear(message, ear), missing -> ring(missing, ear));
    EngineAssets.hand(worker, kit, ear::missing);
    return new Running() {
      @Override
      public void post(ToWorker message) {
        Frame frame = message.frame();
        Frames.post(worker, frame, Int8Array.copyFromJavaArray(frame.head()), parcel -> (BufferParcel) parcel);
      }

      @Override
      public void terminate() {
        worker.terminate();
      }
    };
  }

  private static void ring(boolean missing, Ear ear) {
    if (missing) {
      ear.missing();
    } else {
      ear.broken();
    }
  }

  private static void hear(JsFrame posted, Ear ear) {
    switch (posted.getType()) {
      case "ready" -> ear.ready();
      case "failed" -> ear.broken();
      case "miscomputing" -> ear.miscomputing();
      default -> ear.hear(ToPage.read(Frames.take(posted)));
    }
  }

  @Override
  public void fetchLaterModels(Consumer<List<NamedModel>> onFetched, Runnable onFailure) {
    if (laterModels == null) {
      laterModels = EngineAssets.fetchLaterModels();
    }
    laterModels.then(
        models -> {
          onFetched.accept(named(models));
          return null;
        },
        reason -> {
          laterModels = null;
          onFailure.run();
          return null;
        });
  }

  private static List<NamedModel> named(JSMapLike<ArrayBuffer> models) {
    List<NamedModel> named = new ArrayList<>();
    for (String name : JSObjects.getOwnPropertyNames(models)) {
      named.add(new NamedModel(name, BufferParcel.kept(models.get(name))));
    }
    return named;
  }
}
