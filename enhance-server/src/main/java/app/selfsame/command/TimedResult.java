package app.selfsame.command;

/**
 * What there is to say of one file, and how long it took.
 *
 * @param millis without the opening of the engine
 */
record TimedResult(FileResult result, long millis) {}
