package app.selfsame.browser;

/** Where scripts run: a page, a document within it, or a worker. */
@FunctionalInterface
interface Realm {
  /** What a function answers there: strings, numbers, booleans, lists, or null. */
  Object evaluate(String function, Object argument);
}
