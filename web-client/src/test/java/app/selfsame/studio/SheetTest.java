package app.selfsame.studio;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.paper.Paper;
import app.selfsame.protocol.ToWorker;
import app.selfsame.sheet.SheetFile;
import app.selfsame.sheet.SheetWish;
import app.selfsame.sheet.SizeMm;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.Test;

/** Photos on paper, of one person and of several. */
public class SheetTest extends StudioTestCase {
  private static final String DOCUMENT = "us-passport-print";
  private static final String FOLDED = "#folded-sheet > summary";
  private static final SizeMm SQUARE = new SizeMm(50.8, 50.8);

  private void openSheet(String documentId) {
    open("#" + documentId);
    studio.pick("pass");
    openSheet();
  }

  private void openSheet() {
    studio.page().waitForSelector("#sheet:not([hidden])");
    studio.find(FOLDED).click();
  }

  private Download save(String button) {
    return studio.page().waitForDownload(() -> studio.find(button).click());
  }

  private ToWorker.Sheet lastSheet() {
    return studio.asked().stream()
        .filter(ToWorker.Sheet.class::isInstance).map(ToWorker.Sheet.class::cast)
        .reduce((earlier, later) -> later).orElseThrow();
  }

  private void addAnother(String scenario) {
    FileChooser chooser = studio.page().waitForFileChooser(() -> studio.find("#sheet-add").click());
    chooser.setFiles(
        new FilePayload("you.jpg", "image/jpeg", StudioPage.photo(scenario).getBytes(StandardCharsets.UTF_8)));
  }

  private boolean asksBeforeLeaving() {
    return (boolean)
        studio.page().evaluate("!window.dispatchEvent(new Event('beforeunload', {cancelable: true}))");
  }

  @Test
  public void showsTheSheetThatIsSaved() throws IOException {
    openSheet(DOCUMENT);
    assertEquals("2 photos on this paper.", studio.text("#sheet-count"));
    assertTrue(studio.text("#sheet").contains("50.8 x 50.8 mm, 2 copies"));
    assertEquals(2, studio.find(".sheet-picture svg use").count());
    assertTrue(studio.text("#sheet").contains("Print at 100 %. Do not use \u201cfit to page\u201d or \u201cborderless\u201d"));
    Download pdf = save("#sheet-pdf");
    assertEquals("print-sheet.pdf", pdf.suggestedFilename());
    assertArrayEquals(ScriptedEngine.SHEET, Files.readAllBytes(pdf.path()));
    assertEquals(SheetFile.PDF, lastSheet().format());
    assertEquals(SheetWish.USUAL, lastSheet().wish());
    assertEquals(List.of(SQUARE), lastSheet().photos().stream().map(photo -> photo.wanted().size()).toList());
    studio.awaitText("#sheet", "Saved as print-sheet.pdf.");
    Download file = studio.page().waitForDownload(() -> studio.find(DOWNLOAD_BUTTON).click());
    assertArrayEquals(
        "the sheet is made of the file itself",
        Files.readAllBytes(file.path()), lastSheet().photos().get(0).file().bytes());
    assertEquals(List.of(), studio.complaints());
  }

  @Test
  public void followsPaperGapAndMarksAtOnce() {
    openSheet(DOCUMENT);
    studio.find("#sheet-paper").selectOption("letter");
    assertEquals("20 photos on this paper.", studio.text("#sheet-count"));
    assertEquals("20 photos on this paper.", studio.find("#announcer").textContent());
    assertEquals(20, studio.find(".sheet-picture svg use").count());
    assertTrue(studio.find(".sheet-picture svg").getAttribute("aria-label").contains("US Letter"));
    assertTrue(studio.find(".sheet-picture svg .mark").count() > 40);
    studio.find("#sheet-marks").uncheck();
    assertEquals(0, studio.find(".sheet-picture svg .mark").count());
    assertTrue(studio.find(".sheet-picture svg .ruler").count() > 10);
    studio.find("#sheet-gap").selectOption("10");
    assertEquals("12 photos on this paper.", studio.text("#sheet-count"));
    Download jpeg = save("#sheet-jpeg");
    assertEquals("print-sheet.jpg", jpeg.suggestedFilename());
    assertEquals(new SheetWish(Paper.LETTER, 10, 3, false), lastSheet().wish());
  }

  @Test
  public void leavesTheEdgesBlankThatThePrinterDoes() {
    openSheet(DOCUMENT);
    studio.find("#sheet-paper").selectOption("letter");
    studio.find("#sheet-margin").selectOption("20");
    assertEquals("12 photos on this paper.", studio.text("#sheet-count"));
    assertEquals("12 photos on this paper.", studio.find("#announcer").textContent());
    save("#sheet-pdf");
    assertEquals(new SheetWish(Paper.LETTER, 2, 20, true), lastSheet().wish());
    studio.find("#sheet-paper").selectOption("3.5x5in");
    assertTrue(studio.text("#sheet-count").contains("Choose a larger paper or less space"));
  }

  @Test
  public void eachPersonHasAsManyCopiesAsAreWantedOfThem() {
    openSheet("qq-fishing-licence");
    studio.find("#sheet-copies-1").focus();
    studio.find("#sheet-copies-1").selectOption("3");
    assertEquals("3 photos on this paper.", studio.text("#sheet-count"));
    assertEquals("sheet-copies-1", studio.page().evaluate("document.activeElement.id"));
    addAnother("pass");
    studio.page().waitForSelector(".sheet-people li:nth-child(2)");
    assertEquals("what was chosen stays with the photo", "3", studio.find("#sheet-copies-1").inputValue());
    assertEquals("the next one fills the rest", "8 photos on this paper.", studio.text("#sheet-count"));
    studio.find("#sheet-copies-2").selectOption("4");
    assertEquals("7 photos on this paper.", studio.text("#sheet-count"));
    assertTrue(studio.text(".sheet-people li:nth-child(2)").contains("35 x 45 mm, 4 copies"));
    save("#sheet-pdf");
    assertEquals(List.of(3, 4), lastSheet().photos().stream().map(photo -> photo.wanted().copies()).toList());
  }

  @Test
  public void saysWhereNotAllCopiesFit() {
    openSheet("qq-fishing-licence");
    studio.find("#sheet-copies-1").selectOption("12");
    assertTrue(studio.text("#sheet-count").startsWith("Only 8 of 12 photos fit on this paper."));
    assertTrue(studio.find("#announcer").textContent().startsWith("Only 8 of 12 photos fit on this paper."));
    assertTrue(studio.text(".sheet-people").contains("35 x 45 mm, 8 of 12 copies"));
    assertEquals(8, studio.find(".sheet-picture svg use").count());
    studio.find("#sheet-paper").selectOption("a4");
    assertEquals("12 photos on this paper.", studio.text("#sheet-count"));
  }

  @Test
  public void hasTheFamilyOnOneSheetEachWithTheirDocument() {
    openSheet("qq-fishing-licence");
    addAnother("pass");
    studio.awaitText("#sheet", "Remove photo 1");
    assertTrue(studio.text("#sheet"), studio.text("#sheet").contains("kept in this tab only"));
    studio.page().waitForSelector(".sheet-people li:nth-child(2)");
    studio.find("#document").click();
    studio.find("#option-" + DOCUMENT).click();
    studio.awaitText(".sheet-people li:nth-child(2)", "50.8 x 50.8 mm");
    studio.find("#sheet-paper").selectOption("a4");
    save("#sheet-pdf");
    assertEquals(
        List.of(new SizeMm(35, 45), SQUARE), lastSheet().photos().stream().map(photo -> photo.wanted().size()).toList());
    studio.find(".sheet-people li:nth-child(1) button").click();
    assertEquals(1, studio.find(".sheet-people li").count());
    assertEquals("sheet-paper", studio.page().evaluate("document.activeElement.id"));
    assertEquals("15 photos on this paper.", studio.text("#sheet-count"));
    assertEquals(List.of(), studio.complaints());
  }

  @Test
  public void keepsAPhotoWhileThereIsNoneOnThePageAndForgetsItWithTheTab() {
    openSheet(DOCUMENT);
    addAnother("fail");
    studio.awaitText("#verdict", "Probably refused");
    studio.page().evaluate("history.back()");
    studio.awaitText("#removed", "Your photo was removed.");
    assertTrue(studio.find("#sheet-place #sheet").isVisible());
    assertEquals(1, studio.find(".sheet-people li").count());
    assertTrue("what is kept is not lost unasked", asksBeforeLeaving());
    save("#sheet-pdf");
    studio.find(".sheet-people li button").click();
    assertFalse(studio.find("#sheet").isVisible());
    assertFalse(asksBeforeLeaving());
    assertEquals(
        "recent-documents 0",
        studio.page().evaluate("() => `${Object.keys(localStorage)} ${sessionStorage.length}`"));
  }

  @Test
  public void aPhotoThatIsNotPrintedIsOnNoSheet() {
    openSheet("own-600x600px");
    assertTrue(studio.text("#sheet").contains("The photo for this document is not printed. Hand in the file."));
    assertEquals(0, studio.find("#sheet-pdf:visible").count());
    assertEquals(0, studio.find("#sheet-add:visible").count());
  }

  @Test
  public void aPrintThatTheAuthorityDoesNotTakeIsForComparingAlone() {
    openSheet("qq-passport-print");
    assertTrue(studio.text("#sheet"), studio.text("#sheet").contains("Do not hand in prints of this photo."));
  }

  @Test
  public void aFileThatIsNotPaidIsOnNoSheet() {
    studio =
        StudioPage.selling(browser(), 1280, "#" + DOCUMENT, new ScriptedTill("k1").offer(490, "EUR"), "");
    studio.pick("pass");
    openSheet();
    assertTrue(studio.text("#sheet").contains("Pay for this file first."));
    assertEquals(0, studio.find("#sheet-pdf:visible, #sheet-add:visible, .sheet-picture svg, #sheet img").count());
  }

  @Test
  public void saysWhereThereIsNoRoom() {
    open("#own-140x140mm");
    studio.pick("pass");
    openSheet();
    assertTrue(studio.text("#sheet-count").startsWith("The photos do not fit on this paper."));
    assertEquals("true", studio.find("#sheet-pdf").getAttribute("aria-disabled"));
    studio.find("#sheet-paper").selectOption("a4");
    assertEquals("2 photos on this paper.", studio.text("#sheet-count"));
  }

  @Test
  public void everyoneCanReadAndReachIt() throws IOException {
    studio = new StudioPage(browser(), 320, 900, "#" + DOCUMENT);
    studio.pick("pass");
    studio.page().waitForSelector("#sheet:not([hidden])");
    studio.find(FOLDED).focus();
    studio.page().keyboard().press("Enter");
    for (String id :
        List.of(
            "sheet-copies-1", "sheet-paper", "sheet-gap", "sheet-margin", "sheet-marks", "sheet-pdf", "sheet-jpeg",
            "sheet-add")) {
      studio.page().keyboard().press("Tab");
      assertEquals(id, studio.page().evaluate("document.activeElement.id"));
    }
    studio.find("#sheet-pdf").focus();
    studio.page().waitForDownload(() -> studio.page().keyboard().press("Enter"));
    addAnother("pass");
    studio.page().waitForSelector(".sheet-people li:nth-child(2)");
    assertEquals(320, studio.page().evaluate("document.documentElement.scrollWidth"));
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      studio.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      assertEquals("", studio.accessibilityComplaints());
    }
  }
}
