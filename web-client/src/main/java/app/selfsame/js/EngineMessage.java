package app.selfsame.js;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.typedarrays.ArrayBuffer;

/**
 * One message between the page and the engine's worker. Which properties it carries depends on its type; a property
 * that holds a number may be asked for only when the type has it.
 *
 * <p>To the worker: {@code boot}, {@code open} (photo, bytes, document or null, answers), {@code choose} (photo,
 * document, answers), {@code prepare} (photo, document, format or null, backdrop, told, insists, answers),
 * {@code cancel} (photo), {@code crop} (photo, document), {@code relight} (photo, document, bytes, text, answers), {@code print}
 * (photo, document, version, relit, answers), {@code equip} (photo, document, models, answers),
 * {@code close} (photo). The answers are what the person said: ageYears, photoAgeMonths and takenAsAsked, each null or
 * absent where nothing was said; none is remembered from message to message. The backdrop is a {@link BackdropWord},
 * and keep when absent; told is true when the person knows that the authority does not say whether it accepts another
 * background, insists when the person knows that the outline is doubtful.
 *
 * <p>To the page: {@code ready} (millis), {@code report} (photo, report), {@code preview} (photo, width, height,
 * pixels), {@code progress} (photo, document, backdrop, share), {@code prepared} (photo, backdrop, bytes, mediaType,
 * fileName, report), {@code crop} (photo, document, bytes, mediaType), {@code relit} (photo, document, bytes,
 * mediaType, fileName, report), {@code cancelled} (photo, document, backdrop, light), {@code printable} (photo,
 * document, text), {@code refused} (photo, document or null, backdrop or null, light, reason, message), {@code failed}
 * (message), {@code lacking} (photo). The backdrop is that of the {@code prepare} which is answered; light is true when
 * a {@code crop} or {@code relight} is.
 *
 * <p>A {@code crop} is answered with the picture of the file that was last made for the document, losslessly. A
 * {@code relight} carries that picture in another light, as somebody outside has made it, with what was done to it: the
 * text is the JSON object of the response's {@code Enhancement-Report}. Both picture and text are any bytes. It is
 * answered with another file, which {@code print} speaks of when relit is true; the one before is kept.
 *
 * <p>An engine that is {@code lacking} has said all that it can say of a photo, and could say more with the models that
 * an {@code equip} brings it, by their files' names. It then reports on the photo again.
 *
 * <p>A {@code cancel} gives up the files and crops that were asked for and are not made yet, and each is answered with
 * {@code cancelled}. A later {@code prepare} gives them up as well, and of them nothing more is heard; so does a
 * {@code choose}, but for crops and their light only when it names another document. The photo stays open.
 */
public interface EngineMessage extends JSObject {
  @JSProperty
  String getType();

  @JSProperty
  void setType(String type);

  /** The number by which the page knows a photo; greater than those before it. */
  @JSProperty
  int getPhoto();

  @JSProperty
  void setPhoto(int photo);

  @JSProperty
  ArrayBuffer getBytes();

  @JSProperty
  void setBytes(ArrayBuffer bytes);

  @JSProperty
  String getDocument();

  @JSProperty
  void setDocument(String documentId);

  /** Model files by name. */
  @JSProperty
  JSMapLike<ArrayBuffer> getModels();

  @JSProperty
  void setModels(JSMapLike<ArrayBuffer> models);

  @JSProperty
  String getFormat();

  @JSProperty
  void setFormat(String format);

  @JSProperty
  String getBackdrop();

  @JSProperty
  void setBackdrop(String word);

  @JSProperty
  void setTold(boolean told);

  @JSProperty
  void setInsists(boolean insists);

  @JSProperty
  void setLight(boolean light);

  @JSProperty
  boolean isLight();

  @JSProperty
  void setRelit(boolean relit);

  /** How much of the work on a file is done, 0..1. */
  @JSProperty
  double getShare();

  @JSProperty
  void setShare(double share);

  @JSProperty
  String getReport();

  @JSProperty
  void setReport(String json);

  @JSProperty
  int getWidth();

  @JSProperty
  void setWidth(int widthPx);

  @JSProperty
  int getHeight();

  @JSProperty
  void setHeight(int heightPx);

  /** Red, green, blue, alpha of each pixel, rows from the top. */
  @JSProperty
  ArrayBuffer getPixels();

  @JSProperty
  void setPixels(ArrayBuffer pixels);

  @JSProperty
  String getMediaType();

  @JSProperty
  void setMediaType(String mediaType);

  @JSProperty
  String getFileName();

  @JSProperty
  void setFileName(String fileName);

  /** Completed years of the person in the picture. */
  @JSProperty
  void setAgeYears(JSNumber yearsOrNull);

  /** Completed months since the photo was taken. */
  @JSProperty
  void setPhotoAgeMonths(JSNumber monthsOrNull);

  /** Whether the photo was taken by whom the authority asks for. */
  @JSProperty
  void setTakenAsAsked(JSBoolean answerOrNull);

  /** Of the program that the page belongs to. */
  @JSProperty
  String getVersion();

  @JSProperty
  void setVersion(String version);

  /** A whole HTML document, or the JSON object of a report on light. */
  @JSProperty
  String getText();

  @JSProperty
  void setText(String text);

  @JSProperty
  void setReason(String reason);

  @JSProperty
  String getReason();

  @JSProperty
  String getMessage();

  @JSProperty
  void setMessage(String message);

  static EngineMessage ofType(String type) {
    EngineMessage message = JSObjects.create();
    message.setType(type);
    return message;
  }

  static EngineMessage aboutPhoto(String type, int photo) {
    EngineMessage message = ofType(type);
    message.setPhoto(photo);
    return message;
  }

  /**
   * @param backdrop the word of the file that this answers; null when it answers none
   */
  static EngineMessage aboutPhoto(String type, int photo, String backdrop) {
    EngineMessage message = aboutPhoto(type, photo);
    message.setBackdrop(backdrop);
    return message;
  }
}
