package app.selfsame.report;

import app.selfsame.message.Texts;

/**
 * What a printed report carries besides the judgement.
 *
 * @param fileName the photo's name; empty when it is not known
 * @param date on which the report is made, ISO 8601; empty when it is not known
 * @param texts in which it is written
 */
public record Printout(String fileName, String date, Texts texts) {}
