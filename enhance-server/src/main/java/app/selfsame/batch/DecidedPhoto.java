package app.selfsame.batch;

/**
 * A photo that somebody has accepted or rejected.
 *
 * @param isTest whether a key for tests has made its batch
 */
public record DecidedPhoto(String company, String batch, boolean isTest, String photo, boolean isAccepted) {}
