package app.selfsame.studio.payment;

import app.selfsame.studio.parts.PageTexts;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.file.Blob;

/** The words over the picture of a file that is not paid. */
public final class Watermark {
  private Watermark() {}

  /** Hears of the marked copy. */
  @JSFunctor
  interface Ear extends JSObject {
    void hear(Blob copy);
  }

  /**
   * Lays the words over all of a picture.
   *
   * @param sidePx what the words' size follows: the shorter side of that part of the picture that is for sale
   */
  public static void stamp(HTMLCanvasElement picture, double sidePx) {
    stamp(picture, sidePx, words());
  }

  /** Draws a file, under the words or as it is. */
  static void draw(HTMLCanvasElement canvas, Blob file, boolean marked) {
    draw(canvas, file, marked ? words() : "");
  }

  /** Makes a copy of a file under the words, of the same format. */
  static void copy(Blob file, Ear ear) {
    copy(file, words(), ear);
  }

  private static String words() {
    return PageTexts.say(PaymentMessage.WATERMARK);
  }

  @JSBody(
      params = {"canvas", "side", "words"},
      script = "payment.stamp(canvas, side, words);",
      imports = @JSBodyImport(alias = "payment", fromModule = "page/payment.js"))
  private static native void stamp(HTMLCanvasElement canvas, double side, String words);

  @JSBody(
      params = {"canvas", "file", "words"},
      script = "payment.draw(canvas, file, words);",
      imports = @JSBodyImport(alias = "payment", fromModule = "page/payment.js"))
  private static native void draw(HTMLCanvasElement canvas, Blob file, String words);

  @JSBody(
      params = {"file", "words", "ear"},
      script = "payment.copyMarked(file, words, ear);",
      imports = @JSBodyImport(alias = "payment", fromModule = "page/payment.js"))
  private static native void copy(Blob file, String words, Ear ear);
}
