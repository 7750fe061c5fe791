package app.selfsame.results;

/**
 * What came of a photo, with all that was found out about it.
 *
 * @param report a JSON object; empty where nothing was found out
 */
public record ReportedResult(PhotoResult result, String report) {}
