package app.selfsame.usage;

import java.time.LocalDate;

/**
 * How many photos a company has had worked on in a day or a month, in UTC.
 *
 * @param begins the day, or the first one of the month
 * @param batch photos of batches
 * @param single photos of calls about one photo
 * @param testBatch photos of batches that keys for tests have made
 * @param testSingle the same of calls about one photo
 * @param credits that were spent on them
 */
public record UsedIn(
    LocalDate begins, long batch, long single, long testBatch, long testSingle, long credits) {}
