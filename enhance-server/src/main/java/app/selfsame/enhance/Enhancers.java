package app.selfsame.enhance;

/** Opens enhancers. */
public interface Enhancers {
  Enhancer open();
}
