package app.selfsame.command;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.roster.PassportPage;
import app.selfsame.roster.PassportRoster;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A roster that is made of the zones of many pages: tells how far it is, and is written when all are read. */
final class RosterFile {
  private static final String OPTION = "roster";

  private final Path target;
  private final boolean overwrite;
  private final Texts texts;
  private final List<PassportPage> pages = new ArrayList<>();
  private final List<String> toCompare = new ArrayList<>();

  /**
   * @param overwrite whether a file that is there may be replaced
   * @param texts in which doubts are written
   */
  RosterFile(Path target, boolean overwrite, Texts texts) {
    this.target = target;
    this.overwrite = overwrite;
    this.texts = texts;
  }

  /**
   * Whether it can be written: else all pages would be read for nothing.
   *
   * @param files that must not be written over
   * @throws RefusedFileException with what to tell the person
   */
  void require(List<Path> files) throws IOException {
    OutFolder.requireOther(target, files, OPTION);
    Argument name = Argument.literal(target.toString());
    if (!overwrite && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new RefusedFileException(FileRefusal.EXISTS, name, Argument.choice(OPTION));
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(target)) {
      throw new RefusedFileException(FileRefusal.UNWRITABLE, name);
    }
  }

  PassportPage add(FileResult result) {
    String file = result.file().toString();
    String path = file.replace(result.file().getFileSystem().getSeparator(), "/");
    PassportPage page = PassportPage.of(path, ResultJson.of(result, 0, texts));
    pages.add(page);
    if (result.status() != ExitStatus.PASS) {
      toCompare.add(file);
    }
    return page;
  }

  /** Adds a page and shows that it is done. */
  void add(FileResult result, int all, PrintWriter out) {
    PassportPage page = add(result);
    Argument done = Argument.count(pages.size());
    Argument name = Argument.literal(result.file().toString());
    Message line =
        page.doubts().isEmpty()
            ? Message.of(ZonesMessage.PAGE, done, Argument.count(all), name)
            : Message.of(
                ZonesMessage.DOUBTFUL_PAGE, done, Argument.count(all), name,
                Argument.literal(String.join(" ", page.doubts())));
    new Lines(out, texts).head(label(result), line);
    out.flush();
  }

  private static Label label(FileResult result) {
    return result instanceof FileResult.ZoneRead read ? Label.of(read.verdict()) : Label.ERROR;
  }

  /**
   * Writes it.
   *
   * @throws RefusedFileException with what to tell the person
   */
  void write() throws IOException {
    NewFile.write(
        target, out -> PassportRoster.write(pages, texts, out), overwrite, OPTION, FileRefusal.UNWRITABLE);
  }

  /** Says how many pages came to what, and which somebody has to look at. */
  void sumUp(PrintWriter out) {
    out.println(
        texts.say(
            ZonesMessage.SUMMARY,
            Argument.count(pages.size()),
            count("read"),
            count("check"),
            count("none"),
            count("unreadable")));
    if (!toCompare.isEmpty()) {
      Argument names = Argument.literal(FileNamesShown.of(toCompare, texts));
      out.println(Visible.line(texts.say(ZonesMessage.TO_COMPARE, names)));
    }
    out.println(Visible.line(texts.say(ZonesMessage.ROSTER, Argument.literal(target.toString()))));
    out.flush();
  }

  private Argument count(String verdict) {
    return Argument.count(pages.stream().filter(page -> page.verdict().equals(verdict)).count());
  }
}
