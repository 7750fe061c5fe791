package app.selfsame.workshop;

import app.selfsame.background.BackgroundWish;
import app.selfsame.image.DecodingLimits;
import app.selfsame.image.ImageFormat;
import app.selfsame.likeness.ComparedFace;
import app.selfsame.likeness.FaceTemplate;
import app.selfsame.mrz.CalendarDay;
import app.selfsame.verdict.Answers;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An order as bytes, on its way to a process. */
final class OrderFrame {
  private static final int UNSAID = -1;
  private static final int PHOTO = 0;
  private static final int ZONE = 1;
  private static final int COMPARISON = 2;
  private static final int TEMPLATE = 3;
  private static final int ENTRY = 4;
  private static final int SEARCH = 5;
  private static final int PROOF = 6;
  /** As many as fit into the buffer in which Java keeps what goes to a process. */
  private static final int LAST = 8_191;

  private OrderFrame() {}

  static void write(Order order, DataOutputStream out) throws IOException {
    if (order instanceof PhotoOrder photo) {
      out.writeByte(PHOTO);
      wishes(photo, out);
    } else if (order instanceof ZoneOrder zone) {
      out.writeByte(ZONE);
      out.writeShort(zone.today().year());
      out.writeByte(zone.today().month());
      out.writeByte(zone.today().day());
    } else if (order instanceof CompareOrder comparison) {
      out.writeByte(COMPARISON);
      out.writeBoolean(comparison.showsDocument());
    } else if (order instanceof EntryOrder entry) {
      out.writeByte(ENTRY);
      out.writeBoolean(entry.isPoor());
      out.writeBoolean(entry.showsDocument());
    } else if (order instanceof SearchOrder search) {
      out.writeByte(SEARCH);
      out.writeShort(search.parts().size());
    } else if (order instanceof ProofOrder) {
      out.writeByte(PROOF);
    } else {
      out.writeByte(TEMPLATE);
    }
    out.writeUTF(order.language());
    for (byte[] part : order.parts()) {
      Bytes.write(part, out);
    }
    out.flush();
    // Streams to a process keep what went through them last.
    out.write(new byte[LAST]);
    out.flush();
  }

  private static void wishes(PhotoOrder order, DataOutputStream out) throws IOException {
    out.writeUTF(order.document());
    out.writeBoolean(order.makesFile());
    out.writeBoolean(order.seesFace());
    out.writeInt(order.answers().ageYears().orElse(UNSAID));
    out.writeInt(order.answers().photoAgeMonths().orElse(UNSAID));
    out.writeByte(order.answers().takenAsAsked().map(yes -> yes ? 1 : 0).orElse(UNSAID));
    out.writeBoolean(order.background().mayReplace());
    out.writeBoolean(order.background().colour().isPresent());
    out.writeInt(order.background().colour().orElse(0));
    out.writeBoolean(order.background().told());
    out.writeBoolean(order.background().insists());
    out.writeByte(order.format().map(Enum::ordinal).orElse(UNSAID));
  }

  /**
   * The next order.
   *
   * @throws java.io.EOFException when there is none to come
   */
  static Order read(DataInputStream in) throws IOException {
    Order order =
        switch (in.readByte()) {
          case ZONE -> zone(in);
          case COMPARISON -> comparison(in);
          case TEMPLATE -> template(in);
          case ENTRY -> entry(in);
          case SEARCH -> search(in);
          case PROOF -> proof(in);
          default -> photo(in);
        };
    // Skipping is seeking, which pipes cannot do.
    in.readNBytes(LAST);
    return order;
  }

  private static ZoneOrder zone(DataInputStream in) throws IOException {
    CalendarDay today = new CalendarDay(in.readShort(), in.readByte(), in.readByte());
    String language = in.readUTF();
    return new ZoneOrder(file(in), today, language);
  }

  private static CompareOrder comparison(DataInputStream in) throws IOException {
    boolean showsDocument = in.readBoolean();
    String language = in.readUTF();
    return new CompareOrder(file(in), file(in), showsDocument, language);
  }

  private static TemplateOrder template(DataInputStream in) throws IOException {
    String language = in.readUTF();
    return new TemplateOrder(file(in), language);
  }

  private static EntryOrder entry(DataInputStream in) throws IOException {
    boolean isPoor = in.readBoolean();
    boolean showsDocument = in.readBoolean();
    String language = in.readUTF();
    return new EntryOrder(file(in), Bytes.read(in, FaceTemplate.BYTES), isPoor, showsDocument, language);
  }

  private static byte[] file(DataInputStream in) throws IOException {
    return Bytes.read(in, DecodingLimits.MAX_FILE_BYTES);
  }

  private static SearchOrder search(DataInputStream in) throws IOException {
    int count = in.readShort();
    in.readUTF();
    List<byte[]> faces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      faces.add(Bytes.read(in, ComparedFace.MOST_BYTES));
    }
    return new SearchOrder(faces);
  }

  private static ProofOrder proof(DataInputStream in) throws IOException {
    in.readUTF();
    return new ProofOrder();
  }

  private static PhotoOrder photo(DataInputStream in) throws IOException {
    String document = in.readUTF();
    boolean makesFile = in.readBoolean();
    boolean seesFace = in.readBoolean();
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
    String language = in.readUTF();
    return new PhotoOrder(file(in), document, answers, background, wanted, language, makesFile, seesFace);
  }

  private static OptionalInt said(int value) {
    return value == UNSAID ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
