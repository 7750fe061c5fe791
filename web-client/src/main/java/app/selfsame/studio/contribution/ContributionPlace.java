package app.selfsame.studio.contribution;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.file.Blob;

/** The document through which a photo is sent, which alone may reach the address for that. */
final class ContributionPlace {
  private ContributionPlace() {}

  /** Hears what the document says. */
  @JSFunctor
  interface Ear extends JSObject {
    /**
     * Hears one thing.
     *
     * @param type {@code asked}, {@code not-asked}, and of the file at hand {@code sent} or {@code not-sent}
     * @param documentId what photos are held against, of the first
     */
    void hear(String type, String documentId);
  }

  /** Hears that the document could not be loaded. */
  @JSFunctor
  interface Alarm extends JSObject {
    void missing();
  }

  /** Whether a link asks for a photo. */
  @JSBody(
      script = "return contribution.isAsked();",
      imports = @JSBodyImport(alias = "contribution", fromModule = "page/contribution.js"))
  static native boolean isAsked();

  @JSBody(
      params = {"title", "ear", "alarm"},
      script = "contribution.open(title, ear, alarm);",
      imports = @JSBodyImport(alias = "contribution", fromModule = "page/contribution.js"))
  static native void open(String title, Ear ear, Alarm alarm);

  /**
   * Says what the page is at.
   *
   * @param number another one for each file
   * @param file null for none
   * @param report on it, as JSON
   * @param edits what was done for it, as JSON
   */
  @JSBody(
      params = {"state", "number", "reasons", "file", "report", "edits"},
      script = "contribution.tell(state, number, reasons, file, report, edits);",
      imports = @JSBodyImport(alias = "contribution", fromModule = "page/contribution.js"))
  static native void tell(String state, int number, String reasons, Blob file, String report, String edits);

  /** Says what the document is called that was asked for, or nothing where it is not known here. */
  @JSBody(
      params = "words",
      script = "contribution.name(words);",
      imports = @JSBodyImport(alias = "contribution", fromModule = "page/contribution.js"))
  static native void name(String words);

  @JSBody(
      script = "contribution.focus();",
      imports = @JSBodyImport(alias = "contribution", fromModule = "page/contribution.js"))
  static native void focus();
}
