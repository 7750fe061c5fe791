package app.selfsame.session;

import app.selfsame.message.Texts;

/**
 * What a printed report carries that the photo does not tell.
 *
 * @param fileName the photo's name; empty when it is not known
 * @param date on which the report is made, ISO 8601; empty when it is not known
 * @param version of the program; empty when it is not known
 * @param texts in which it is written
 */
public record Letterhead(String fileName, String date, String version, Texts texts) {}
