package app.selfsame.sheet;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.Limits;
import app.selfsame.file.OutputRequest;
import app.selfsame.file.OutputWriter;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import app.selfsame.paper.Paper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Sheets as other programs read them: PDFBox, ImageIO with TwelveMonkeys, and qpdf and poppler where they are installed. */
public class SheetFileTest {
  private static final double MM_PER_INCH = 25.4;
  private static final int PDF_DPI = 1200;
  private static final SheetWish SMALL_PAPER = wish(Paper.INCHES_3_5_5, 2, 3);
  private static final SizeMm SMALL = new SizeMm(35, 45);
  private static final SizeMm SQUARE = new SizeMm(50.8, 50.8);

  /** Upper half, lower half. */
  private static final int RED = RgbaImage.opaque(200, 30, 30);

  private static final int BLUE = RgbaImage.opaque(30, 30, 200);

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private static byte[] photo(SizeMm size, int dpi, ImageFormat format) {
    int width = (int) Math.round(size.width() / MM_PER_INCH * dpi);
    int height = (int) Math.round(size.height() / MM_PER_INCH * dpi);
    int[] pixels = new int[width * height];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = i < pixels.length / 2 ? RED : BLUE;
    }
    OutputRequest request = new OutputRequest(format, dpi, Limits.atLeast(0), false);
    return OutputWriter.write(new RgbaImage(width, height, pixels), request).bytes();
  }

  private static SheetWish wish(Paper paper, double gapMm, double marginMm) {
    return new SheetWish(paper, gapMm, marginMm, true);
  }

  private static SheetLayout layout(SheetWish wish, SizeMm... sizes) {
    return layout(wish, WantedPhoto.AS_MANY_AS_FIT, sizes);
  }

  private static SheetLayout layout(SheetWish wish, int copies, SizeMm... sizes) {
    return SheetPlan.of(wish, Stream.of(sizes).map(size -> new WantedPhoto(size, copies)).toList()).orElseThrow();
  }

  private static byte[] write(SheetFile format, SheetLayout layout, byte[]... photos) {
    return format.write(layout, List.of(photos), new PhotoDecoder());
  }

  private static BufferedImage rendered(byte[] pdf, int dpi) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.RGB);
    }
  }

  private static BufferedImage decoded(byte[] jpeg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  private static int px(double mm, int dpi) {
    return (int) Math.round(mm / MM_PER_INCH * dpi);
  }

  private static boolean isPhoto(int rgb) {
    int red = rgb >> 16 & 0xff;
    int green = rgb >> 8 & 0xff;
    int blue = rgb & 0xff;
    return Math.max(red, blue) - green > 60;
  }

  private static boolean isBlack(int rgb) {
    return (rgb & 0xff) < 100 && (rgb >> 16 & 0xff) < 100 && !isPhoto(rgb);
  }

  /** How many pixels in one run, across a point, are of a kind. */
  private static int run(BufferedImage picture, int x, int y, boolean across, IntPredicate kind) {
    int length = 0;
    for (int way : new int[] {-1, 1}) {
      for (int step = way > 0 ? 0 : 1; ; step++) {
        int atX = across ? x + way * step : x;
        int atY = across ? y : y + way * step;
        boolean inside = atX >= 0 && atY >= 0 && atX < picture.getWidth() && atY < picture.getHeight();
        if (!inside || !kind.test(picture.getRGB(atX, atY))) {
          break;
        }
        length++;
      }
    }
    return length;
  }

  private static void requireMillimetres(SheetLayout layout, BufferedImage picture, int dpi, double toleranceMm) {
    for (Placement placement : layout.placements()) {
      BoxMm box = placement.box();
      // A quarter from the corner: away from the line between the colours.
      int x = px(box.left() + box.width() / 4, dpi);
      int y = px(box.top() + box.height() / 4, dpi);
      assertEquals(box.width(), run(picture, x, y, true, SheetFileTest::isPhoto) * MM_PER_INCH / dpi, toleranceMm);
      assertEquals(box.height(), run(picture, x, y, false, SheetFileTest::isPhoto) * MM_PER_INCH / dpi, toleranceMm);
      assertTrue(isPhoto(picture.getRGB(px(box.left() + 0.1, dpi), px(box.top() + 0.1, dpi))));
      assertFalse(isPhoto(picture.getRGB(px(box.left() - 0.1, dpi), px(box.top() - 0.1, dpi))));
    }
    BoxMm line = layout.ruler().orElseThrow().line();
    boolean lies = line.width() > line.height();
    double x = lies ? line.left() + 7 : line.right() - 0.1;
    double y = lies ? line.bottom() - 0.1 : line.top() + 7;
    int length = run(picture, px(x, dpi), px(y, dpi), lies, SheetFileTest::isBlack);
    assertEquals(50, length * MM_PER_INCH / dpi, toleranceMm);
  }

  @Test
  public void photosAndRulerAreAsLargeInThePdfAsTheyAreSaidToBe() throws IOException {
    for (Paper paper : List.of(Paper.INCHES_4_6, Paper.CM_10_15)) {
      SheetLayout layout = layout(wish(paper, 2, 3), SMALL);
      byte[] pdf = write(SheetFile.PDF, layout, photo(SMALL, 300, ImageFormat.JPEG));
      BufferedImage picture = rendered(pdf, PDF_DPI);
      assertEquals(layout.widthMm(), picture.getWidth() * MM_PER_INCH / PDF_DPI, 0.03);
      requireMillimetres(layout, picture, PDF_DPI, 0.03);
    }
  }

  @Test
  public void photosAndRulerAreAsLargeInTheJpegAsPixelsAllow() throws IOException {
    SheetLayout layout = layout(wish(Paper.CM_10_15, 2, 3), SMALL);
    byte[] jpeg = write(SheetFile.JPEG, layout, photo(SMALL, 300, ImageFormat.JPEG));
    BufferedImage picture = decoded(jpeg);
    assertEquals(List.of(2362, 3543), List.of(picture.getWidth(), picture.getHeight()));
    requireMillimetres(layout, picture, SheetFile.JPEG_DPI, MM_PER_INCH / SheetFile.JPEG_DPI);
    SheetLayout mixed = layout(wish(Paper.INCHES_5_7, 2, 3), SMALL, SQUARE);
    byte[] square = photo(SQUARE, 600, ImageFormat.JPEG);
    requireMillimetres(
        mixed, decoded(write(SheetFile.JPEG, mixed, photo(SMALL, 400, ImageFormat.JPEG), square)),
        SheetFile.JPEG_DPI, MM_PER_INCH / SheetFile.JPEG_DPI);
  }

  @Test
  public void theJpegSaysHowLargeItIs() throws IOException {
    byte[] jpeg = write(SheetFile.JPEG, layout(SMALL_PAPER, SMALL), photo(SMALL, 300, ImageFormat.JPEG));
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      int read = 0;
      while (readers.hasNext()) {
        ImageReader reader = readers.next();
        in.seek(0);
        reader.setInput(in);
        Node root = reader.getImageMetadata(0).getAsTree("javax_imageio_1.0");
        assertEquals(reader.toString(), MM_PER_INCH / 600, pixelMm(root, "HorizontalPixelSize"), 1e-4);
        assertEquals(reader.toString(), MM_PER_INCH / 600, pixelMm(root, "VerticalPixelSize"), 1e-4);
        reader.dispose();
        read++;
      }
      assertTrue("TwelveMonkeys' reader and Java's own: " + read, read >= 2);
    }
  }

  private static double pixelMm(Node root, String name) {
    NodeList found = ((org.w3c.dom.Element) root).getElementsByTagName(name);
    assertEquals(1, found.getLength());
    return Double.parseDouble(found.item(0).getAttributes().getNamedItem("value").getNodeValue());
  }

  @Test
  public void thePdfIsOnePageOfThePaperThatAsksNotToBeScaledAndSaysNothingElse() throws IOException {
    for (Paper paper : List.of(Paper.CM_10_15, Paper.LETTER)) {
      SheetLayout layout = layout(wish(paper, 2, 3), SMALL, SMALL);
      byte[] first = photo(SMALL, 300, ImageFormat.JPEG);
      byte[] pdf = write(SheetFile.PDF, layout, first, photo(SMALL, 600, ImageFormat.JPEG));
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertEquals(1, document.getNumberOfPages());
        PDPage page = document.getPage(0);
        PDRectangle box = page.getMediaBox();
        assertEquals(layout.widthMm() * 72 / MM_PER_INCH, box.getWidth(), 1e-4);
        assertEquals(layout.heightMm() * 72 / MM_PER_INCH, box.getHeight(), 1e-4);
        assertEquals("None", document.getDocumentCatalog().getViewerPreferences().getPrintScaling());
        assertEquals(1.4f, document.getVersion(), 0);
        List<COSName> pictures = new ArrayList<>();
        page.getResources().getXObjectNames().forEach(pictures::add);
        assertEquals("each photo once, however often it lies there", 2, pictures.size());
        assertTrue(document.getDocumentInformation().getMetadataKeys().isEmpty());
        assertEquals(null, document.getDocumentCatalog().getMetadata());
      }
    }
  }

  @Test
  public void aPhotoThatLiesOnItsSideIsTurnedAQuarterClockwise() throws IOException {
    // A strip of paper on which a photo of 60 mm finds a place lying alone, beside a smaller one.
    SizeMm high = new SizeMm(30, 110);
    SizeMm wide = new SizeMm(90, 60);
    SheetLayout layout = layout(wish(Paper.HAGAKI, 2, 3), 1, high, wide);
    Placement lying = layout.placements().stream().filter(Placement::turned).findFirst().orElseThrow();
    byte[][] photos = {photo(high, 300, ImageFormat.JPEG), photo(wide, 300, ImageFormat.JPEG)};
    BufferedImage pdf = rendered(write(SheetFile.PDF, layout, photos), 300);
    BufferedImage jpeg = decoded(write(SheetFile.JPEG, layout, photos));
    BoxMm box = lying.box();
    double middle = box.top() + box.height() / 2;
    for (double share : new double[] {0.1, 0.9}) {
      double left = box.left() + box.width() * share;
      for (int rgb : new int[] {
        pdf.getRGB(px(left, 300), px(middle, 300)), jpeg.getRGB(px(left, 600), px(middle, 600))
      }) {
        boolean isRed = (rgb >> 16 & 0xff) > (rgb & 0xff);
        assertEquals("the upper half is on the right", share > 0.5, isRed);
      }
    }
  }

  @Test
  public void coloursStayAsTheyAre() throws IOException {
    SheetLayout layout = layout(SMALL_PAPER, SMALL);
    BoxMm box = layout.placements().get(0).box();
    for (ImageFormat format : List.of(ImageFormat.JPEG, ImageFormat.PNG)) {
      byte[] photo = photo(SMALL, 300, format);
      int inPdf =
          rendered(write(SheetFile.PDF, layout, photo), 150).getRGB(px(box.left() + 5, 150), px(box.top() + 5, 150));
      int inJpeg =
          decoded(write(SheetFile.JPEG, layout, photo)).getRGB(px(box.left() + 5, 600), px(box.top() + 5, 600));
      for (int rgb : new int[] {inPdf, inJpeg}) {
        assertEquals(200, rgb >> 16 & 0xff, 4);
        assertEquals(30, rgb >> 8 & 0xff, 4);
        assertEquals(30, rgb & 0xff, 4);
      }
    }
  }

  @Test
  public void theSameSheetGivesTheSameBytes() {
    byte[] photo = photo(SMALL, 300, ImageFormat.JPEG);
    for (SheetFile format : SheetFile.values()) {
      assertArrayEquals(
          write(format, layout(SMALL_PAPER, SMALL), photo), write(format, layout(SMALL_PAPER, SMALL), photo));
    }
  }

  @Test
  public void knowsAFinishedPhotoOfTheSizeFromAnyOtherFile() {
    byte[] photo = photo(SMALL, 300, ImageFormat.JPEG);
    assertTrue(SheetFile.isFinished(photo, SMALL));
    assertTrue(SheetFile.isFinished(photo(SMALL, 600, ImageFormat.PNG), SMALL));
    assertFalse(SheetFile.isFinished(photo, SQUARE));
    assertFalse(SheetFile.isFinished(new byte[0], SMALL));
    byte[] longer = java.util.Arrays.copyOf(photo, photo.length + 1);
    assertFalse(SheetFile.isFinished(longer, SMALL));
  }

  @Test
  public void otherProgramsFindNoFault() throws IOException, InterruptedException {
    assumeTrue("qpdf and poppler are not installed", isInstalled("qpdf") && isInstalled("pdftoppm"));
    SheetLayout layout = layout(wish(Paper.CM_10_15, 2, 3), SMALL);
    File pdf = folder.newFile("sheet.pdf");
    Files.write(pdf.toPath(), write(SheetFile.PDF, layout, photo(SMALL, 300, ImageFormat.JPEG)));
    assertEquals(0, run("qpdf", "--check", pdf.getPath()));
    File picture = new File(folder.getRoot(), "page");
    assertEquals(0, run("pdftoppm", "-r", "1200", "-png", "-singlefile", pdf.getPath(), picture.getPath()));
    requireMillimetres(layout, ImageIO.read(new File(picture.getPath() + ".png")), PDF_DPI, 0.03);
  }

  private static boolean isInstalled(String program) {
    try {
      run(program, "--version");
      return true;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
  }
}
