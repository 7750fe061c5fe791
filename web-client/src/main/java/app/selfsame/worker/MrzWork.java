package app.selfsame.worker;

import app.selfsame.image.ImagePyramid;
import app.selfsame.image.PhotoFile;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.mrz.CalendarDay;
import app.selfsame.mrz.CellLine;
import app.selfsame.mrz.LinePicture;
import app.selfsame.mrz.MrzReader;
import app.selfsame.mrz.MrzReading;
import app.selfsame.mrz.MrzZone;
import app.selfsame.network.NeuralNetwork;
import app.selfsame.protocol.LineStrip;
import app.selfsame.protocol.PixelParcel;
import app.selfsame.protocol.ToPage;
import app.selfsame.protocol.ToWorker;
import app.selfsame.report.Json;
import app.selfsame.report.MrzJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reading of a document's machine-readable zone. The picture is forgotten at once, what was read when it is closed. */
final class MrzWork {
  /** Width of a character's cell in the pictures of lines: twice that of a cell on a wide page. */
  private static final int CELL_PX = 32;

  private final NeuralNetwork lineReader;
  private final PhotoDecoder decoder;
  private final AgreedText agreed;
  private final Interruption interruption;
  private Optional<MrzReading> reading = Optional.empty();

  /**
   * @param lineReader {@link app.selfsame.network.Model#MRZ_LINE}
   * @param agreed what a picture of the camera is held against
   */
  MrzWork(NeuralNetwork lineReader, PhotoDecoder decoder, AgreedText agreed, Interruption interruption) {
    this.lineReader = lineReader;
    this.decoder = decoder;
    this.agreed = agreed;
    this.interruption = interruption;
  }

  void read(ToWorker.ReadMrz asked, Outbox page) {
    Optional<List<String>> seen = agreed.take().filter(lines -> asked.isAgreed());
    RgbaImage picture;
    try {
      picture = decoder.decode(PhotoFile.admit(asked.file().bytes()), share -> interruption.check());
    } catch (UnreadablePhotoException e) {
      page.post(new ToPage.MrzRefused(asked.photo(), e.refusal().code(), ForeignFile.kind(e.refusal())));
      return;
    }
    ImagePyramid pyramid = new ImagePyramid(picture);
    List<LineStrip> strips = new ArrayList<>();
    try {
      List<MrzZone> zones = MrzReader.read(pyramid, lineReader);
      reading = MrzReading.of(zones).map(read -> seen.map(read::heldAgainst).orElse(read));
      if (reading.isPresent()) {
        for (CellLine line : zones.get(0).lines()) {
          RgbaImage strip = LinePicture.of(pyramid, line, CELL_PX);
          strips.add(new LineStrip(strip.width(), strip.height(), new PixelParcel(strip)));
        }
      }
    } finally {
      pyramid.wipe();
      picture.wipe();
    }
    page.post(new ToPage.MrzRead(asked.photo(), json(reading, asked.today()), strips));
  }

  /** Says nothing where no zone was read. */
  void edit(ToWorker.EditMrz asked, Outbox page) {
    reading.ifPresent(
        read ->
            page.post(
                new ToPage.MrzRead(
                    asked.photo(), json(Optional.of(read.edited(asked.lines())), asked.today()), List.of())));
  }

  void forget() {
    reading = Optional.empty();
  }

  private static String json(Optional<MrzReading> reading, CalendarDay today) {
    Json json = new Json().beginObject();
    MrzJson.writeWordless(json, reading, today);
    return json.endObject().toString();
  }
}
