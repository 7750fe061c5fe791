package app.selfsame.mrz;

import java.util.List;
import java.util.Optional;

/**
 * What follows from a frame of a camera that looks for a zone.
 *
 * @param hint what to say to the person; empty when all is well, or nothing has settled yet
 * @param isRead whether this very frame was read and is believed
 * @param agreed the lines, once another frame has said the same: then the frame is the picture to be read
 */
public record LiveGlance(Optional<ZoneHint> hint, boolean isRead, Optional<List<String>> agreed) {}
