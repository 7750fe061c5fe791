package app.selfsame.tone;

/**
 * Tables of sRGB samples for the three channels.
 *
 * @param red what becomes of each of the 256 samples
 * @param green alike
 * @param blue alike
 */
public record ChannelTables(byte[] red, byte[] green, byte[] blue) {}
