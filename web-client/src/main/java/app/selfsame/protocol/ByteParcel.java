package app.selfsame.protocol;

/** Bytes in Java's memory. */
public record ByteParcel(byte[] bytes) implements Parcel {}
