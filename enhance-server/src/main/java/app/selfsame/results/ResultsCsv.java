package app.selfsame.results;

import app.selfsame.roster.Spreadsheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** Results as a table for spreadsheets. */
public final class ResultsCsv {
  private static final List<String> COLUMNS =
      List.of("file", "id", "verdict", "checks", "headline", "refused", "written");

  private ResultsCsv() {}

  /** Writes the results one after the other, and leaves the stream open. */
  public static void write(Iterable<PhotoResult> results, OutputStream out) throws IOException {
    Spreadsheet table = new Spreadsheet(COLUMNS, out);
    for (PhotoResult result : results) {
      String checks = result.reasons().stream().map(PhotoResult.Reason::check).collect(Collectors.joining(" "));
      table.add(
          List.of(
              result.file(), result.id(), result.status().word(), checks, result.headline(), result.refused(),
              result.written()));
    }
    table.flush();
  }
}
