package app.selfsame.protocol;

import app.selfsame.image.ImageFormat;
import app.selfsame.session.FinishedFile;

/**
 * A file to be handed to the person.
 *
 * @param judgement of it: where it has another background, not that of the photo
 */
public record FileToSave(Parcel bytes, ImageFormat format, String name, Assessment judgement, FileReport report) {
  public static FileToSave of(FinishedFile file, Assessment judgement, FileReport report) {
    return new FileToSave(new ByteParcel(file.bytes()), file.format(), file.name(), judgement, report);
  }

  static void write(WireWriter out, FileToSave file) {
    out.parcel(file.bytes).one(file.format).word(file.name);
    Assessment.write(out, file.judgement);
    FileReport.write(out, file.report);
  }

  static FileToSave read(WireReader in) {
    return new FileToSave(
        in.parcel(), in.one(ImageFormat.values()), in.word(), Assessment.read(in), FileReport.read(in));
  }
}
