package app.selfsame.bench.campaign;

/**
 * How a campaign goes.
 *
 * @param seed of all that is random
 * @param from the number of the first of what is done, so that one that failed can be done alone
 * @param count how many are done
 */
record Terms(long seed, int from, int count) {}
