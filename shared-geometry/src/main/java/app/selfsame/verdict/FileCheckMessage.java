package app.selfsame.verdict;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What is said of the file, its pixels and the number of faces. */
enum FileCheckMessage implements MessageKey {
  PREPARED(CheckMessage.of(CheckId.FILE, Outcome.PASS, "prepared", Parameter.literal("format"))),
  MEETS(CheckMessage.of(CheckId.FILE, Outcome.PASS)),
  UNLIMITED(CheckMessage.of(CheckId.FILE, Outcome.PASS, "unlimited")),
  OTHER_FORMAT(
      CheckMessage.of(
          CheckId.FILE, Outcome.FAIL, "format", Parameter.literal("format"), Parameter.items("accepted"))),
  TOO_SMALL(CheckMessage.of(CheckId.FILE, Outcome.FAIL, "too-small")),
  TOO_LARGE(CheckMessage.of(CheckId.FILE, Outcome.FAIL, "too-large")),
  TOO_LARGE_WITH_FILM(CheckMessage.of(CheckId.FILE, Outcome.FAIL, "too-large-with-film")),
  /** It is the film alone that makes the file too large. */
  FILM(CheckMessage.of(CheckId.FILE, Outcome.FAIL, "film")),
  /** Said with what passes or fails: of a picture too large to be looked at in full. */
  READ_SMALLER(
      new CheckMessage(
          "check.file.read-smaller", List.of(Parameter.quantity("width"), Parameter.quantity("height")))),
  /** One of the formats that are accepted. */
  FORMAT(new CheckMessage("check.file.format", List.of(Parameter.literal("name")))),

  ENOUGH_PIXELS(CheckMessage.of(CheckId.RESOLUTION, Outcome.PASS)),
  ENLARGED_A_LITTLE(CheckMessage.of(CheckId.RESOLUTION, Outcome.WARN)),
  TOO_FEW_PIXELS(CheckMessage.of(CheckId.RESOLUTION, Outcome.FAIL)),
  NOT_ENLARGED(CheckMessage.of(CheckId.RESOLUTION, Outcome.FAIL, "not-enlarged")),
  NOT_ENLARGED_QUOTED(
      CheckMessage.of(CheckId.RESOLUTION, Outcome.FAIL, "not-enlarged-quoted", Parameter.message("quote"))),
  FEWER_PIXELS(pixels("too-few")),
  MORE_PIXELS(pixels("too-many")),
  HEAD_NOT_MEASURED(CheckMessage.of(CheckId.RESOLUTION, Outcome.UNKNOWN)),

  NO_FACE(CheckMessage.of(CheckId.FACE_COUNT, Outcome.FAIL, "no-face")),
  NO_FACE_FAULT(CheckMessage.fault(CheckId.FACE_COUNT, "no-face")),
  ONE_FACE(CheckMessage.of(CheckId.FACE_COUNT, Outcome.PASS)),
  SEVERAL_FACES(CheckMessage.of(CheckId.FACE_COUNT, Outcome.FAIL, Parameter.count("count"))),
  ONE_TINY_FACE(CheckMessage.of(CheckId.FACE_COUNT, Outcome.WARN, Parameter.count("count")));

  private final CheckMessage key;

  FileCheckMessage(CheckMessage key) {
    this.key = key;
  }

  private static CheckMessage pixels(String reason) {
    return CheckMessage.of(
        CheckId.RESOLUTION, Outcome.FAIL, reason, Parameter.quantity("width"), Parameter.quantity("height"));
  }

  @Override
  public String id() {
    return key.id();
  }

  @Override
  public List<Parameter> parameters() {
    return key.parameters();
  }

  Message with(Argument... arguments) {
    return Message.of(this, arguments);
  }
}
