package app.selfsame.enhance;

/** Opens enhancers. */
interface Enhancers {
  Enhancer open();
}
