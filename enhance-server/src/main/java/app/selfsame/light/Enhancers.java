package app.selfsame.light;

import java.util.List;

/** Opens enhancers. */
public interface Enhancers {
  /** So many of them, each for one thread at a time. */
  List<Enhancer> open(int count);
}
