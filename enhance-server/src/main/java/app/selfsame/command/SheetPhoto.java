package app.selfsame.command;

import app.selfsame.document.PhotoDocument;
import app.selfsame.sheet.SizeMm;
import java.nio.file.Path;

/**
 * A photo that shall be on a sheet.
 *
 * @param size as it is printed for the document
 */
record SheetPhoto(Path file, PhotoDocument document, SizeMm size) {}
