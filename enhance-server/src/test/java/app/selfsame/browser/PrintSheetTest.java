package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.worker.TestPhotos;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.ClassRule;
import org.junit.Test;

/** From a photo to the sheet in the person's hands, by the real engine in a real browser. */
public class PrintSheetTest {
  private static final int DPI = 600;

  /** Of a square of 2 inches. */
  private static final int PHOTO_PX = 1200;

  @ClassRule public static final ServedSite SITE = new ServedSite();

  @Test
  public void theSheetIsMadeInTheBrowserAndLeavesItAsAFileAlone() throws IOException {
    try (StudioVisit visit = SITE.visit()) {
      Page page = visit.page();
      visit.choose("us-passport-print");
      visit.judge("me.jpg", "image/jpeg", TestPhotos.encode(TestPhotos.drawnPerson(), "jpg"));
      visit.awaitHands();
      List<String> requests = new CopyOnWriteArrayList<>();
      visit.context().onRequest(request -> requests.add(request.url()));
      page.waitForSelector("#sheet:not([hidden])");
      page.click("#folded-sheet > summary");
      byte[] pdf = save(page, "#sheet-pdf");
      byte[] jpeg = save(page, "#sheet-jpeg");
      byte[] photo = save(page, "#download button:enabled");
      requirePdf(pdf, photo);
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(jpeg));
      assertEquals(List.of(2400, 3600), List.of(picture.getWidth(), picture.getHeight()));
      requirePhotos(picture);
      assertEquals("dots an inch", DPI, (jpeg[14] & 0xff) << 8 | jpeg[15] & 0xff);
      requests.forEach(address -> assertTrue(address, address.startsWith("blob:")));
      assertEquals(
          "{\"recent-documents\":\"us-passport-print\"} 0 0 0",
          page.evaluate(
              """
              async () => `${JSON.stringify(localStorage)} ${sessionStorage.length} `
                + `${(await indexedDB.databases()).length} ${(await caches.keys()).length}`
              """));
    }
  }

  private static byte[] save(Page page, String button) throws IOException {
    Download download = page.waitForDownload(() -> page.click(button));
    return Files.readAllBytes(download.path());
  }

  /** A sheet of one photo, for 4 x 6 inches. */
  static void requirePdf(byte[] pdf, byte[] photo) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals("None", document.getDocumentCatalog().getViewerPreferences().getPrintScaling());
      assertEquals(288, document.getPage(0).getMediaBox().getWidth(), 1e-3);
      COSName name = document.getPage(0).getResources().getXObjectNames().iterator().next();
      PDImageXObject image = (PDImageXObject) document.getPage(0).getResources().getXObject(name);
      BufferedImage saved = ImageIO.read(new ByteArrayInputStream(photo));
      assertEquals(List.of(saved.getWidth(), saved.getHeight()), List.of(image.getWidth(), image.getHeight()));
      requirePhotos(new PDFRenderer(document).renderImageWithDPI(0, DPI));
    }
  }

  /** Two photos one above the other on 4 x 6 inches, 2 mm apart, in the middle. */
  private static void requirePhotos(BufferedImage sheet) {
    int left = (2400 - PHOTO_PX) / 2;
    int gap = (int) Math.round(2 / 25.4 * DPI);
    int top = (3600 - 2 * PHOTO_PX - gap) / 2;
    for (int photo = 0; photo < 2; photo++) {
      int y = top + photo * (PHOTO_PX + gap);
      assertEquals("drawn walls are no paper", PHOTO_PX, wide(sheet, left + PHOTO_PX + 40, y + 20), 1);
      assertTrue(isPaper(sheet.getRGB(left - 3, y + PHOTO_PX / 2)));
      assertTrue(isPaper(sheet.getRGB(left + PHOTO_PX / 2, y - 3)));
      assertTrue(isPaper(sheet.getRGB(left + PHOTO_PX / 2, y + PHOTO_PX + 3)));
    }
  }

  /** Of a row, without the margin on the right, where the ruler is. */
  private static int wide(BufferedImage sheet, int end, int y) {
    int count = 0;
    for (int x = 0; x < end; x++) {
      count += isPaper(sheet.getRGB(x, y)) ? 0 : 1;
    }
    return count;
  }

  private static boolean isPaper(int rgb) {
    return (rgb & 0xff) > 252 && (rgb >> 8 & 0xff) > 252 && (rgb >> 16 & 0xff) > 252;
  }
}
