package app.selfsame.studio.light;

import org.teavm.jso.typedarrays.ArrayBuffer;

/**
 * The picture of a file as it is sent to who changes its light.
 *
 * @param bytes a file that holds it without loss
 */
public record LightCrop(ArrayBuffer bytes, String mediaType) {}
