package app.selfsame.studio.documents;

import static org.junit.Assert.assertEquals;

import app.selfsame.document.Catalogue;
import app.selfsame.document.PhotoDocument;
import app.selfsame.message.English;
import app.selfsame.message.Message;
import java.util.Optional;
import org.junit.Test;

/** A document's rules in words. */
public class DocumentTextTest {
  @Test
  public void sizesArePrintedOrInPixels() {
    assertEquals("35\u00a0×\u00a045 mm", said(DocumentText.size(document("size 35 x 45 mm [page]"))));
    assertEquals("600\u00a0×\u00a0600 px", said(DocumentText.size(document("size 1 : 1 [page]", "pixels 600 x 600 [page]"))));
    assertEquals(
        "600\u00a0×\u00a0600 px to 1200\u00a0×\u00a01200 px",
        said(DocumentText.size(document("size 1 : 1 [page]", "pixels 600 x 600 to 1200 x 1200 [page]"))));
    assertEquals(
        "at least 600\u00a0×\u00a0750 px",
        said(DocumentText.size(document("size 4 : 5 [page]", "pixels at least 600 x 750 [page]"))));
    assertEquals(Optional.empty(), DocumentText.size(document("size 1 : 1 [page]")));
  }

  @Test
  public void lengthsSayWhereSourcesDiffer() {
    PhotoDocument copied =
        document("size 35 x 45 mm [page]", "head 31 to 36 mm to top [page]", "or-head 25 to 33 mm to top [copy]");
    assertEquals(
        "31 to 36 mm, or 25 to 33 mm (another source), from chin to top of the head (the rule does not say where that is)",
        said(DocumentText.head(copied)));
    PhotoDocument own =
        document("size 35 x 45 mm [page]", "head 31 to 36 mm to crown [page]", "or-head 25 to 33 mm to crown [page]");
    assertEquals(
        "31 to 36 mm, or 25 to 33 mm (the same source gives both), from chin to crown",
        said(DocumentText.head(own)));
  }

  @Test
  public void filesAreOneList() {
    PhotoDocument document =
        document("size 1 : 1 [page]", "formats JPEG PNG [page]", "kilobytes 20 to 100 [page]", "density 300 [page]");
    assertEquals("JPEG or PNG, 20 to 100 KB, at least 300 dpi", said(DocumentText.file(document.file())));
    assertEquals(Optional.empty(), DocumentText.file(document("size 1 : 1 [page]").file()));
  }

  @Test
  public void aSizeOfOnesOwnHasItForItsName() {
    PhotoDocument own = Catalogue.parse(text("size 1 : 1 [page]")).find("own-600x800px").orElseThrow();
    assertEquals("Your own size: 600\u00a0×\u00a0800 px", English.say(DocumentText.name(own)));
  }

  private static String said(Optional<Message> message) {
    return English.say(message.orElseThrow());
  }

  private static PhotoDocument document(String... rules) {
    return Catalogue.parse(text(rules)).find("zz-a").orElseThrow();
  }

  private static String text(String... rules) {
    return "country ZZ Zland\nsource page\n  title A page\n  url https://z.example/\n  confidence official\n"
        + "source copy\n  title A copy\n  url https://y.example/\n  confidence secondary\n"
        + "document zz-a\n  title Card\n  channel digital\n  check https://z.example/\n  from page\n  "
        + String.join("\n  ", rules)
        + "\n  edits crop unknown, background unknown, light unknown [page]\n";
  }
}
