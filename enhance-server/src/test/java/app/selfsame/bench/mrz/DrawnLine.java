package app.selfsame.bench.mrz;

/**
 * A line as the network is given it, and what it should answer for each cell.
 *
 * @param grey 0..255, row by row, as {@link app.selfsame.mrz.LineTensor} takes it
 * @param cells number of cells, the two at the ends included
 * @param characters for each cell the index of its character, or of the blank
 * @param dx for each cell how far right of its middle the character's is, in cells
 * @param dy the same downwards
 * @param isPlaced whether {@code dx} and {@code dy} are known, which they are not of a blank
 */
record DrawnLine(float[] grey, int cells, int[] characters, float[] dx, float[] dy, boolean[] isPlaced) {}
