package app.selfsame.studio.engine;

import app.selfsame.protocol.NamedModel;
import app.selfsame.protocol.ToPage;
import app.selfsame.protocol.ToWorker;
import java.util.List;
import java.util.function.Consumer;

/** Where the engine comes from. Of what is fetched either the success or the failure is heard, and once. */
interface EngineSource {
  /** Whether it can run here at all. */
  boolean isRunnable();

  /**
   * Fetches what the engine starts with.
   *
   * @param plainest whether it shall ask as little as can be of a device that says it can do more but cannot
   */
  void fetch(boolean plainest, Progress progress, Consumer<Starter> onFetched, Runnable onFailure);

  /** Fetches what the engine starts without, unless it is here. */
  void fetchLaterModels(Consumer<List<NamedModel>> onFetched, Runnable onFailure);

  /** Hears how many bytes have arrived, as they travel. */
  interface Progress {
    void arrived(double bytes, double of);
  }

  /** Starts engines, as many as break; needs no network any more, unless the browser has lost a script. */
  interface Starter {
    Running start(Ear ear);
  }

  /** An engine that was started. Messages to one that is not ready yet wait. */
  interface Running {
    void post(ToWorker message);

    void terminate();
  }

  /** Hears one engine. */
  interface Ear {
    void ready();

    void hear(ToPage message);

    /** It does not run because its script, or a model, was not to be had. */
    void missing();

    /** Nothing can be had from it any more. */
    void broken();

    /** What it computes is wrong on this device, so none of its kind is to be trusted. */
    void miscomputing();
  }
}
