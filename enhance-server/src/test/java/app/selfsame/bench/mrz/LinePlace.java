package app.selfsame.bench.mrz;

/**
 * Where a line is in its photo.
 *
 * @param pitchPx from one character to the next, in px
 * @param leftPx where its first cell begins
 * @param topPx where its cells begin
 */
record LinePlace(double pitchPx, double leftPx, double topPx) {}
