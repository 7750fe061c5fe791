package app.selfsame.command;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.Catalogue;
import app.selfsame.document.Limits;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PhotoDesk;
import app.selfsame.engine.PhotoDesks;
import app.selfsame.file.OutputRequest;
import app.selfsame.file.OutputWriter;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Cutting;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.likeness.ComparedPhoto;
import app.selfsame.message.English;
import app.selfsame.message.Language;
import app.selfsame.mrz.MrzReading;
import app.selfsame.report.Printout;
import app.selfsame.session.FinishedFile;
import app.selfsame.texts.ShippedTexts;
import app.selfsame.verdict.Answers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.Before;
import org.junit.Test;
import picocli.CommandLine;

public class SheetCommandTest extends CommandRun {
  private static final String PHOTO_35_45 = "own-35x45mm";

  private String sheet;

  @Before
  public void nameSheet() {
    sheet = folder.getRoot().toPath().resolve("sheet.pdf").toString();
  }

  /** A finished photo for the document. */
  private static byte[] finished(double widthMm, double heightMm) {
    int width = (int) Math.round(widthMm / 25.4 * 300);
    int height = (int) Math.round(heightMm / 25.4 * 300);
    int[] pixels = new int[width * height];
    Arrays.fill(pixels, RgbaImage.opaque(90, 120, 160));
    OutputRequest request = new OutputRequest(ImageFormat.JPEG, 300, Limits.atLeast(0), false);
    return OutputWriter.write(new RgbaImage(width, height, pixels), request).bytes();
  }

  private String writeFinished(String name, double widthMm, double heightMm) throws IOException {
    return Files.write(folder.getRoot().toPath().resolve(name), finished(widthMm, heightMm)).toString();
  }

  /** The letters' desks, whose prepared files are pictures. */
  private record PictureDesks(PhotoDesks letters) implements PhotoDesks {
    @Override
    public Catalogue catalogue() {
      return letters.catalogue();
    }

    @Override
    public PhotoDesk open() {
      PhotoDesk desk = letters.open();
      return new PhotoDesk() {
        @Override
        public Judgement check(byte[] file, PhotoDocument document, Answers answers) {
          return desk.check(file, document, answers);
        }

        @Override
        public Printed print(byte[] file, PhotoDocument document, Answers answers, Printout printout) {
          return desk.print(file, document, answers, printout);
        }

        @Override
        public Prepared prepare(byte[] file, PhotoDocument document, Answers answers, PreparationRequest request) {
          Prepared prepared = desk.prepare(file, document, answers, request);
          return new Prepared(
              prepared.judgement(),
              prepared.preparation(),
              prepared.file().map(any -> new FinishedFile(finished(51, 51), ImageFormat.JPEG, any.name())));
        }

        @Override
        public Cutting cut(byte[] file) {
          return desk.cut(file);
        }

        @Override
        public Optional<MrzReading> readZone(byte[] file) {
          return desk.readZone(file);
        }

        @Override
        public ComparedPhoto lookAtFace(byte[] file) {
          return desk.lookAtFace(file);
        }
      };
    }
  }

  @Override
  CommandLine commandLine(Map<String, String> environment) {
    return commandLine(
        new PictureDesks(new LetterDesks()),
        environment,
        new ShippedTexts(language -> language == Language.EN ? Optional.of(English.texts()) : Optional.empty()));
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(out.toString());
  }

  @Test
  public void preparesAPhotoAndFillsTheUsualPaperWithIt() throws IOException {
    assertEquals(err.toString(), 0, run("sheet", passing, "--document", DOCUMENT, "--out", sheet, "--json"));
    JsonNode json = json();
    assertEquals(sheet, json.get("sheet").textValue());
    assertEquals(Files.size(Path.of(sheet)), json.get("bytes").longValue());
    assertEquals("4x6in", json.get("paper").textValue());
    assertEquals("[101.6,152.4]", json.get("paperMm").toString());
    JsonNode photo = json.get("photos").get(0);
    assertEquals(List.of(2, true, "ready"),
        List.of(photo.get("copies").intValue(), photo.get("prepared").booleanValue(), photo.get("verdict").textValue()));
    assertEquals("[51,51]", photo.get("mm").toString());
    assertEquals(2, json.get("placements").size());
    JsonNode first = json.get("placements").get(0);
    assertEquals(25.3, first.get("leftMm").doubleValue(), 1e-6);
    assertEquals(51, first.get("widthMm").doubleValue(), 1e-6);
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(Path.of(sheet)))) {
      assertEquals(288, document.getPage(0).getMediaBox().getWidth(), 1e-3);
    }
  }

  @Test
  public void takesAFinishedPhotoAsItIs() throws IOException {
    String photo = writeFinished("done.jpg", 51, 51);
    assertEquals(0, run("sheet", photo, "--document", DOCUMENT, "--out", sheet));
    assertTrue(out.toString(), out.toString().contains("This photo is prepared already."));
    assertTrue(out.toString(), out.toString().contains("2 copies of " + photo + ", 51 x 51 mm"));
    assertTrue(out.toString(), out.toString().contains("Print it at 100 %."));
    String pdf = Files.readString(Path.of(sheet), java.nio.charset.StandardCharsets.ISO_8859_1);
    String bytes = new String(Files.readAllBytes(Path.of(photo)), java.nio.charset.StandardCharsets.ISO_8859_1);
    assertTrue("the very file is in the sheet", pdf.contains(bytes));
  }

  @Test
  public void hasSeveralPeopleOnOneSheetEachWithTheirDocument() throws IOException {
    String child = writeFinished("child.jpg", 35, 45);
    int code =
        run(
            "sheet", passing, child + ":" + PHOTO_35_45, "--document", DOCUMENT, "--out", sheet, "--json", "--paper", "a4",
            "--gap", "1,5", "--margin", "5");
    assertEquals(err.toString(), 0, code);
    JsonNode json = json();
    assertEquals(child, json.get("photos").get(1).get("file").textValue());
    assertEquals(PHOTO_35_45, json.get("photos").get(1).get("document").textValue());
    assertEquals("[35,45]", json.get("photos").get(1).get("mm").toString());
    assertTrue(json.get("photos").get(0).get("copies").intValue() >= 8);
    assertTrue(json.get("photos").get(1).get("copies").intValue() >= 8);
    assertEquals(1.5, json.get("gapMm").doubleValue(), 0);
    assertEquals(5, json.get("marginMm").doubleValue(), 0);
  }

  @Test
  public void writesAPictureForThePhotoShop() throws IOException {
    String jpeg = folder.getRoot().toPath().resolve("sheet.jpg").toString();
    assertEquals(0, run("sheet", passing, "--document", DOCUMENT, "--copies", "1", "--no-marks", "--out", jpeg, "--json"));
    assertEquals(1, json().get("placements").size());
    assertFalse(json().get("marks").booleanValue());
    byte[] bytes = Files.readAllBytes(Path.of(jpeg));
    assertEquals(0xff, bytes[0] & 0xff);
    assertEquals("600 dots an inch", 600, (bytes[14] & 0xff) << 8 | bytes[15] & 0xff);
  }

  @Test
  public void writesNoSheetWhereAPhotoIsMissing() throws IOException {
    assertEquals(1, run("sheet", passing, refused, "--document", DOCUMENT, "--out", sheet, "--json"));
    assertFalse(json().has("sheet"));
    assertEquals("editing-forbidden", json().get("photos").get(1).get("reason").textValue());
    assertFalse(Files.exists(Path.of(sheet)));
    assertEquals(2, run("sheet", passing, damaged, "--document", DOCUMENT, "--out", sheet));
    assertTrue(out.toString().contains("ERROR"));
    assertFalse(Files.exists(Path.of(sheet)));
  }

  @Test
  public void aPhotoThatWouldBeRefusedIsOnTheSheetAndSaidSo() throws IOException {
    assertEquals(1, run("sheet", failing, "--document", DOCUMENT, "--out", sheet));
    assertTrue(out.toString().contains("REFUSED"));
    assertTrue(Files.exists(Path.of(sheet)));
  }

  @Test
  public void replacesNothingUnasked() throws IOException {
    write("sheet.pdf", "mine");
    assertEquals(2, run("sheet", passing, "--document", DOCUMENT, "--out", sheet));
    assertTrue(err.toString(), err.toString().contains("Use --overwrite to replace it, or choose another --out file."));
    assertEquals("mine", Files.readString(Path.of(sheet)));
    assertEquals(0, run("sheet", passing, "--document", DOCUMENT, "--out", sheet, "--overwrite"));
    String photo = writeFinished("photo.jpg", 51, 51);
    assertEquals(2, run("sheet", photo, "--document", DOCUMENT, "--out", photo, "--overwrite"));
    assertTrue(err.toString(), err.toString().contains("This would overwrite " + photo));
  }

  @Test
  public void saysWhatIsWrongWithTheOptions() {
    refuses("There is no paper “a3”.", "--paper", "a3");
    refuses("--gap must be a number of millimetres from 0 to 30, not “31”.", "--gap", "31");
    refuses("--margin must be a number of millimetres", "--margin", "-1");
    refuses("--copies must be 1 or more, not “0”.", "--copies", "0");
    refuses("Only 2 photos fit on this paper", "--copies", "3");
    refuses("The photos do not fit on this paper", "--paper", "4x6in", "--margin", "30");
    refuses("--out must end in .pdf or .jpg", "--out", "sheet.png");
    assertEquals(2, run("sheet", passing + ":own-600x600px", "--out", sheet));
    assertTrue(err.toString(), err.toString().contains("No print size is known for “own-600x600px”"));
    assertEquals(2, run("sheet", passing, "--out", sheet));
    assertTrue(err.toString(), err.toString().contains("Say what the photo is for."));
  }

  private void refuses(String sentence, String... options) {
    err.getBuffer().setLength(0);
    String[] start = {"sheet", passing, "--document", DOCUMENT};
    String[] arguments = Arrays.copyOf(start, start.length + options.length);
    System.arraycopy(options, 0, arguments, start.length, options.length);
    assertEquals(2, run(arguments));
    assertTrue(err.toString(), err.toString().startsWith(sentence));
  }
}
