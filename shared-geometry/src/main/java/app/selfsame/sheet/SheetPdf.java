package app.selfsame.sheet;

import app.selfsame.file.SrgbProfile;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet as a PDF file (PDF Reference, third edition: version 1.4): one page as large as the paper, each photo's JPEG file
 * once and shown as often as it lies there, marks and ruler as filled shapes. It asks viewers not to scale it, and says
 * nothing else of itself. The same sheet gives the same bytes.
 */
final class SheetPdf {
  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final int CATALOGUE = 1;
  private static final int PAGES = 2;
  private static final int PAGE = 3;
  private static final int CONTENT = 4;
  private static final int PROFILE = 5;
  private static final int FIRST_PHOTO = 6;

  private final SheetLayout layout;
  private final List<PrintedJpeg> photos;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
  private final List<Integer> offsets = new ArrayList<>();

  private SheetPdf(SheetLayout layout, List<PrintedJpeg> photos) {
    this.layout = layout;
    this.photos = photos;
  }

  /**
   * Writes the file.
   *
   * @param photos in the order in which the layout counts them
   */
  static byte[] of(SheetLayout layout, List<PrintedJpeg> photos) {
    return new SheetPdf(layout, photos).write();
  }

  private byte[] write() {
    // The second line tells programs that copy files that this one is not text (section 3.4.1).
    text("%PDF-1.4\n%");
    bytes(new byte[] {(byte) 0xe2, (byte) 0xe3, (byte) 0xcf, (byte) 0xd3, '\n'});
    object(CATALOGUE, "<</Type/Catalog/Pages " + PAGES + " 0 R/ViewerPreferences<</PrintScaling/None>>>>");
    object(PAGES, "<</Type/Pages/Kids[" + PAGE + " 0 R]/Count 1>>");
    object(PAGE, page());
    stream(CONTENT, "", ascii(content()));
    stream(PROFILE, "/N 3/Alternate/DeviceRGB", SrgbProfile.bytes());
    for (int i = 0; i < photos.size(); i++) {
      PrintedJpeg photo = photos.get(i);
      stream(FIRST_PHOTO + i, image(photo), photo.bytes());
    }
    writeEnd();
    return out.toByteArray();
  }

  private String page() {
    StringBuilder page = new StringBuilder("<</Type/Page/Parent " + PAGES + " 0 R/MediaBox[0 0 ");
    page.append(points(layout.widthMm())).append(' ').append(points(layout.heightMm()));
    page.append("]/Resources<</ProcSet[/PDF/ImageC/ImageB]/XObject<<");
    for (int i = 0; i < photos.size(); i++) {
      page.append("/P").append(i).append(' ').append(FIRST_PHOTO + i).append(" 0 R");
    }
    return page.append(">>>>/Contents ").append(CONTENT).append(" 0 R>>").toString();
  }

  private static String image(PrintedJpeg photo) {
    String colours = photo.grey() ? "/DeviceGray" : "[/ICCBased " + PROFILE + " 0 R]";
    return "/Type/XObject/Subtype/Image/Width " + photo.widthPx() + "/Height " + photo.heightPx()
        + "/ColorSpace" + colours + "/BitsPerComponent 8/Filter/DCTDecode";
  }

  /** PDF counts from the lower left corner; a picture fills the unit square, which its matrix lays where it belongs. */
  private String content() {
    StringBuilder content = new StringBuilder();
    for (Placement placement : layout.placements()) {
      BoxMm box = placement.box();
      String width = points(box.width());
      String height = points(box.height());
      String left = points(box.left());
      content.append("q ");
      if (placement.turned()) {
        content.append("0 -").append(height).append(' ').append(width).append(" 0 ");
        content.append(left).append(' ').append(points(layout.heightMm() - box.top()));
      } else {
        content.append(width).append(" 0 0 ").append(height).append(' ');
        content.append(left).append(' ').append(points(layout.heightMm() - box.bottom()));
      }
      content.append(" cm/P").append(placement.photo()).append(" Do Q\n");
    }
    content.append(number(SheetInk.MARKS / 255.0)).append(" g\n");
    layout.marks().forEach(box -> fill(content, box));
    content.append("0 g\n");
    layout.ruler().ifPresent(ruler -> ruler.ink().forEach(box -> fill(content, box)));
    return content.toString();
  }

  private void fill(StringBuilder content, BoxMm box) {
    content.append(points(box.left())).append(' ').append(points(layout.heightMm() - box.bottom())).append(' ');
    content.append(points(box.width())).append(' ').append(points(box.height())).append(" re f\n");
  }

  private void object(int number, String value) {
    begin(number);
    text(value);
    text("\nendobj\n");
  }

  private void stream(int number, String entries, byte[] bytes) {
    begin(number);
    text("<<" + entries + "/Length " + bytes.length + ">>\nstream\n");
    bytes(bytes);
    text("\nendstream\nendobj\n");
  }

  private void begin(int number) {
    offsets.add(out.size());
    text(number + " 0 obj\n");
  }

  /** Each entry of the table has 20 bytes (section 3.4.3). */
  private void writeEnd() {
    int table = out.size();
    int count = offsets.size() + 1;
    text("xref\n0 " + count + "\n0000000000 65535 f \n");
    for (int offset : offsets) {
      String digits = String.valueOf(offset);
      text("0000000000".substring(digits.length()) + digits + " 00000 n \n");
    }
    text("trailer\n<</Size " + count + "/Root " + CATALOGUE + " 0 R>>\nstartxref\n" + table + "\n%%EOF\n");
  }

  private void text(String text) {
    bytes(ascii(text));
  }

  private static byte[] ascii(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) text.charAt(i);
    }
    return bytes;
  }

  private void bytes(byte[] bytes) {
    out.write(bytes, 0, bytes.length);
  }

  private static String points(double mm) {
    return number(mm * POINTS_PER_MM);
  }

  /** With four decimals, 0.00004 mm in points, and never with an exponent, which PDF does not know. */
  private static String number(double value) {
    long scaled = Math.round(Math.abs(value) * 10_000);
    StringBuilder digits = new StringBuilder(String.valueOf(10_000 + scaled % 10_000)).deleteCharAt(0);
    while (digits.length() > 0 && digits.charAt(digits.length() - 1) == '0') {
      digits.setLength(digits.length() - 1);
    }
    String sign = value < 0 && scaled > 0 ? "-" : "";
    return sign + scaled / 10_000 + (digits.length() == 0 ? "" : "." + digits);
  }
}
