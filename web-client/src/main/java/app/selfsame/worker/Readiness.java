package app.selfsame.worker;

import app.selfsame.network.Model;
import app.selfsame.network.ModelFile;
import app.selfsame.network.NetworkSet;
import app.selfsame.network.Networks;
import java.util.function.Predicate;

/** Loads and proves the networks that any photo needs, each as soon as its file is here and nobody needs the time. */
final class Readiness {
  private final Networks networks;
  private final Predicate<ModelFile> isHere;

  /**
   * @param isHere whether a file can be had without waiting
   */
  Readiness(Networks networks, Predicate<ModelFile> isHere) {
    this.networks = networks;
    this.isHere = isHere;
  }

  /**
   * Proves the next network.
   *
   * @return false when there is none for now
   */
  boolean advance() {
    for (Model model : Model.values()) {
      if (model.file().set() == NetworkSet.PHOTO && !networks.isProven(model) && isHere.test(model.file())) {
        networks.get(model);
        return true;
      }
    }
    return false;
  }
}
