package app.selfsame.workshop;

import app.selfsame.background.BackgroundWish;
import app.selfsame.image.DecodingLimits;
import app.selfsame.image.ImageFormat;
import app.selfsame.verdict.Answers;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** An order as bytes, on its way to a process. */
final class OrderFrame {
  private static final int UNSAID = -1;

  private OrderFrame() {}

  static void write(PhotoOrder order, DataOutputStream out) throws IOException {
    out.writeUTF(order.document());
    out.writeUTF(order.language());
    out.writeBoolean(order.makesFile());
    out.writeInt(order.answers().ageYears().orElse(UNSAID));
    out.writeInt(order.answers().photoAgeMonths().orElse(UNSAID));
    out.writeByte(order.answers().takenAsAsked().map(yes -> yes ? 1 : 0).orElse(UNSAID));
    out.writeBoolean(order.background().mayReplace());
    out.writeBoolean(order.background().colour().isPresent());
    out.writeInt(order.background().colour().orElse(0));
    out.writeBoolean(order.background().told());
    out.writeBoolean(order.background().insists());
    out.writeByte(order.format().map(Enum::ordinal).orElse(UNSAID));
    Bytes.write(order.photo(), out);
    out.flush();
  }

  /**
   * The next order.
   *
   * @throws java.io.EOFException when there is none to come
   */
  static PhotoOrder read(DataInputStream in) throws IOException {
    String document = in.readUTF();
    String language = in.readUTF();
    boolean makesFile = in.readBoolean();
    OptionalInt age = said(in.readInt());
    OptionalInt months = said(in.readInt());
    byte asAsked = in.readByte();
    Answers answers = new Answers(age, months, asAsked == UNSAID ? Optional.empty() : Optional.of(asAsked == 1));
    boolean mayReplace = in.readBoolean();
    boolean hasColour = in.readBoolean();
    int colour = in.readInt();
    BackgroundWish background =
        new BackgroundWish(
            mayReplace, hasColour ? OptionalInt.of(colour) : OptionalInt.empty(), in.readBoolean(), in.readBoolean());
    byte format = in.readByte();
    Optional<ImageFormat> wanted = format == UNSAID ? Optional.empty() : Optional.of(ImageFormat.values()[format]);
    byte[] photo = Bytes.read(in, DecodingLimits.MAX_FILE_BYTES);
    return new PhotoOrder(photo, document, answers, background, wanted, language, makesFile);
  }

  private static OptionalInt said(int value) {
    return value == UNSAID ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
