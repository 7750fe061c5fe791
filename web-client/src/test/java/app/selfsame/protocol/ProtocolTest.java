package app.selfsame.protocol;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import app.selfsame.background.BackgroundWish;
import app.selfsame.document.AuthorityMessage;
import app.selfsame.document.Catalogue;
import app.selfsame.document.PhotoDocument;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.likeness.Comparison;
import app.selfsame.message.Argument;
import app.selfsame.message.English;
import app.selfsame.message.Message;
import app.selfsame.message.Verbatim;
import app.selfsame.mrz.CalendarDay;
import app.selfsame.paper.Paper;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalMessage;
import app.selfsame.report.ReportJson;
import app.selfsame.sheet.SheetFile;
import app.selfsame.sheet.SheetWish;
import app.selfsame.sheet.SizeMm;
import app.selfsame.sheet.WantedPhoto;
import app.selfsame.tone.ToneEdit;
import app.selfsame.tone.ToneNote;
import app.selfsame.verdict.Answers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** What is written is what is read, and nothing else is read. */
public class ProtocolTest {
  private static final Parcel BYTES = new ByteParcel(new byte[] {-1, 0, 1});
  private static final BackgroundWish WISH = BackgroundWish.of(0xff123456, true).insisting();
  private static final Refusal REFUSED =
      Refusal.of(RefusalMessage.UNKNOWN_DOCUMENT, Argument.literal("a"))
          .and(Verbatim.of("No face was found."))
          .and(
              Message.of(
                  AuthorityMessage.TRANSLATED, Argument.quote("fond clair", "und"),
                  new Argument.Remark("document.fr-passport-id.quote", "light background")));

  private static final List<ToWorker> TO_WORKER =
      List.of(
          new ToWorker.Open(1, Optional.of("fr-passport-id"), ProtocolFixtures.ANSWERS, BYTES),
          new ToWorker.Open(Integer.MAX_VALUE, Optional.empty(), Answers.NONE, BYTES),
          new ToWorker.Choose(1, "a", ProtocolFixtures.ANSWERS),
          new ToWorker.Prepare(2, "a", new PreparationRequest(Optional.of(ImageFormat.PNG), WISH), Answers.NONE),
          new ToWorker.Prepare(2, "a", PreparationRequest.PLAIN, ProtocolFixtures.ANSWERS),
          new ToWorker.Cancel(3),
          new ToWorker.Crop(4, "b"),
          new ToWorker.Relight(5, "b", BYTES, List.of(new ToneNote(ToneEdit.EXPOSURE, List.of(0.4))), Answers.NONE),
          new ToWorker.Equip(
              7, Optional.of("c"), List.of(new NamedModel("x", BYTES), new NamedModel("y", BYTES)), Answers.NONE),
          new ToWorker.Sheet(
              8, 3, SheetFile.JPEG, new SheetWish(Paper.A4, 1.5, 4, false),
              List.of(
                  new SheetPhoto(new WantedPhoto(new SizeMm(35, 45), 2), BYTES),
                  new SheetPhoto(new WantedPhoto(new SizeMm(50.8, 50.8), WantedPhoto.AS_MANY_AS_FIT), BYTES))),
          new ToWorker.ReadMrz(9, new CalendarDay(2026, 11, 30), true, BYTES),
          new ToWorker.EditMrz(9, new CalendarDay(2026, 11, 30), List.of("P<UTO", "L8989")),
          new ToWorker.ShowFace(10, Comparison.Side.FIRST, BYTES),
          new ToWorker.LookAtFace(10, Comparison.Side.SECOND, BYTES),
          new ToWorker.CompareFaces(10, true),
          new ToWorker.Close(8));

  private static final List<ToPage> TO_PAGE =
      List.of(
          new ToPage.Opening(1, 0.25),
          new ToPage.Preview(1, 2, 3, BYTES),
          new ToPage.Judged(1, ProtocolFixtures.empty()),
          new ToPage.Lacking(1),
          new ToPage.Progress(1, "a", BackgroundWish.AUTO, 0.4),
          new ToPage.Prepared(1, WISH, ProtocolFixtures.file()),
          new ToPage.Prepared(
              1,
              BackgroundWish.KEEP,
              new FileToSave(
                  BYTES, ImageFormat.WEBP, "b.webp", ProtocolFixtures.empty(), new FileReport.Unchanged(List.of(Verbatim.of("As it is."))))),
          new ToPage.Cropped(1, "a", BYTES, ImageFormat.PNG),
          new ToPage.Relit(1, ProtocolFixtures.file()),
          new ToPage.Cancelled(1, "a", true),
          new ToPage.Unreadable(1, UnreadablePhotoException.damaged(ImageFormat.JPEG).refusal()),
          new ToPage.NoDocument(1, "a", REFUSED),
          new ToPage.NoFile(1, "a", WISH, REFUSED),
          new ToPage.NoLight(1, "a", REFUSED),
          new ToPage.SheetMade(1, 3, SheetFile.PDF, BYTES));

  @Test
  public void everyMessageArrivesAsItWasSent() {
    TO_WORKER.forEach(message -> assertEquals(message, ToWorker.read(message.frame())));
    TO_PAGE.forEach(message -> assertEquals(message, ToPage.read(message.frame())));
  }

  /** Of everything that a report says; a mesh is an array, and so no value. */
  @Test
  public void aJudgementArrivesWithAllThatItsReportSays() {
    PhotoDocument document =
        Catalogue.parse(
                String.join(
                    "\n",
                    "country US United States",
                    "source page",
                    "  title Page",
                    "  url https://example.org/",
                    "  confidence official",
                    "document us-passport-print",
                    "  title Passport",
                    "  channel print",
                    "  check https://example.org/",
                    "  from page",
                    "  size 50.8 x 50.8 mm [page]",
                    "  under-6-waives gaze [page]",
                    "  edits crop unknown, background unknown, light unknown [page]",
                    ""))
            .find("us-passport-print")
            .orElseThrow();
    Assessment sent = ProtocolFixtures.assessment();
    Assessment arrived = ((ToPage.Judged) ToPage.read(new ToPage.Judged(1, sent).frame())).assessment();
    assertEquals(report(sent, document), report(arrived, document));
    assertEquals(sent.checks(), arrived.checks());
    assertEquals(sent.facts().crop(), arrived.facts().crop());
    assertEquals(sent.facts().head(), arrived.facts().head());
    assertEquals(document.forAge(4), arrived.against(document).document());
    assertArrayEquals(
        sent.facts().faces().get(1).mesh().xyzPx(), arrived.facts().faces().get(1).mesh().xyzPx(), 0f);
  }

  private static String report(Assessment assessment, PhotoDocument document) {
    return ReportJson.begin(assessment.against(document), English.texts()).endObject().toString();
  }

  @Test
  public void aHeadThatIsCutShortOrGoesOnIsNoMessage() {
    for (ToWorker message : TO_WORKER) {
      Frame frame = message.frame();
      for (int length = 0; length < frame.head().length; length++) {
        Frame cut = new Frame(frame.kind(), Arrays.copyOf(frame.head(), length), frame.parcels());
        assertThrows(frame.kind() + length, WireException.class, () -> ToWorker.read(cut));
      }
      byte[] more = Arrays.copyOf(frame.head(), frame.head().length + 1);
      assertThrows(WireException.class, () -> ToWorker.read(new Frame(frame.kind(), more, frame.parcels())));
    }
  }

  @Test
  public void parcelsAreNeitherLostNorAdded() {
    Frame open = TO_WORKER.get(0).frame();
    assertThrows(WireException.class, () -> ToWorker.read(new Frame("open", open.head(), List.of())));
    assertThrows(WireException.class, () -> ToWorker.read(new Frame("open", open.head(), List.of(BYTES, BYTES))));
  }

  @Test
  public void anUnknownKindIsNoMessage() {
    byte[] head = new ToWorker.Close(1).frame().head();
    for (String kind : List.of("", "lacking", "Close", "ready")) {
      assertThrows(WireException.class, () -> ToWorker.read(new Frame(kind, head, List.of())));
    }
    assertThrows(WireException.class, () -> ToPage.read(new Frame("close", head, List.of())));
  }

  @Test
  public void whatIsNoValueIsNoMessage() {
    Frame cancelled = new ToPage.Cancelled(1, "", true).frame();
    byte[] neitherYesNorNo = cancelled.head();
    neitherYesNorNo[neitherYesNorNo.length - 1] = 2;
    assertThrows(
        WireException.class, () -> ToPage.read(new Frame(cancelled.kind(), neitherYesNorNo, List.of())));
    byte[] hugeWord = cancelled.head();
    hugeWord[4] = 0x7f;
    assertThrows(WireException.class, () -> ToPage.read(new Frame(cancelled.kind(), hugeWord, List.of())));
    Frame unreadable = new ToPage.Unreadable(1, REFUSED).frame();
    byte[] noReason = unreadable.head();
    noReason[7] = 99;
    assertThrows(WireException.class, () -> ToPage.read(new Frame(unreadable.kind(), noReason, List.of())));
  }

  @Test
  public void pixelsAreRedGreenBlueAlpha() {
    RgbaImage picture = new RgbaImage(1, 2, new int[] {RgbaImage.opaque(1, 2, 3), 0x80fe0000});
    assertArrayEquals(new byte[] {1, 2, 3, -1, 0, 0, -2, -128}, new PixelParcel(picture).bytes());
  }
}
