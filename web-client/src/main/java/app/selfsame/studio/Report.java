package app.selfsame.studio;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSString;

/** What the engine says of one photo, as the JSON object of its messages. What it does not know yet is null. */
@JSClass(transparent = true)
abstract class Report implements JSObject {
  /** How far the engine is: {@code faces}, {@code head} or {@code complete}. */
  @JSProperty
  abstract String getStage();

  /** The document's id, or null. */
  @JSProperty
  abstract String getDocument();

  /** {@code ready}, {@code refused} or {@code unusable}; final once the stage is complete. */
  @JSProperty
  abstract String getVerdict();

  /** The verdict in a few words. */
  @JSProperty
  abstract String getVerdictTitle();

  /** Why, every objection named; goes on from the title after a colon. */
  @JSProperty
  abstract String getReasons();

  /** The upright photo. */
  @JSProperty
  abstract Size getPhoto();

  @JSProperty
  abstract int getFaces();

  @JSProperty
  abstract Face getFace();

  /** Boxes of the faces beside the one that is judged. */
  @JSProperty
  abstract JSArrayReader<JSArrayReader<JSNumber>> getOtherFaces();

  @JSProperty
  abstract JSArrayReader<ReportedCheck> getChecks();

  /** Everything measured of the face's portrait, with what could not be; empty until then. */
  @JSProperty
  abstract JSArrayReader<ReportedMeasure> getMeasures();

  @JSProperty
  abstract ReportedCrop getCrop();

  @JSProperty
  abstract Output getOutput();

  @JSProperty
  abstract JSArrayReader<JSString> getEdits();

  /** The same with details, or nothing. */
  @JSProperty
  abstract JSArrayReader<ReportedEdit> getLedger();

  final boolean isComplete() {
    return "complete".equals(getStage());
  }

  /** Whether this is of a finished file before another background than the photo's. */
  final boolean hasAnotherBackground() {
    return getOutput() != null && getOutput().getBackground() != null && getOutput().getBackground().isReplaced();
  }

  /** Whether the document's frame lies on the photo as another report has it. */
  final boolean hasFrameOf(Report other) {
    return isSame(getCrop(), other.getCrop());
  }

  @JSBody(params = {"a", "b"}, script = "return JSON.stringify(a) === JSON.stringify(b);")
  private static native boolean isSame(JSObject a, JSObject b);

  /** How many checks found this. */
  final int count(String outcome) {
    int count = 0;
    for (int i = 0; i < getChecks().getLength(); i++) {
      if (getChecks().get(i).getOutcome().equals(outcome)) {
        count++;
      }
    }
    return count;
  }

  /** What a check found, or null when it has not been made. */
  final String outcome(String checkId) {
    for (int i = 0; i < getChecks().getLength(); i++) {
      if (getChecks().get(i).getId().equals(checkId)) {
        return getChecks().get(i).getOutcome();
      }
    }
    return null;
  }

  /** Whether every check of the background was made and is met. */
  final boolean backgroundComplies() {
    return "pass".equals(outcome("background-uniformity"))
        && isMetOrNotMade("background-colour")
        && isMetOrNotMade("background-shadow");
  }

  private boolean isMetOrNotMade(String checkId) {
    String outcome = outcome(checkId);
    return outcome == null || outcome.equals("pass");
  }

  /** Reads the object; what it leaves out becomes null, so that Java can ask for it. */
  @JSBody(
      params = "json",
      script =
          "const report = Object.assign({document: null, verdict: 'unknown', faces: 0, face: null, otherFaces: [],"
              + " checks: [], measures: [], crop: null, output: null, edits: [], ledger: []}, JSON.parse(json));"
              + "if (report.output !== null) { report.output.background ??= null; }"
              + "return report;")
  static native Report parse(String json);

  /** A width and a height in pixels. */
  interface Size extends JSObject {
    @JSProperty
    double getWidth();

    @JSProperty
    double getHeight();
  }

  /** The face that is judged; points and boxes in pixels of the upright photo. */
  interface Face extends JSObject {
    /** Left, top, width, height. */
    @JSProperty
    JSArrayReader<JSNumber> getBox();

    @JSProperty
    JSArrayReader<JSArrayReader<JSNumber>> getEyes();

    @JSProperty
    JSArrayReader<JSNumber> getChin();

    /** The top of the skull. */
    @JSProperty
    JSArrayReader<JSNumber> getCrown();

    @JSProperty
    JSArrayReader<JSNumber> getCrownWithHair();
  }

  /** The finished file. */
  interface Output extends JSObject {
    /** Width and height in pixels. */
    @JSProperty
    JSArrayReader<JSNumber> getPx();

    /** Width and height on paper, or null. */
    @JSProperty
    JSArrayReader<JSNumber> getMm();

    /** Null when the file does not say. */
    @JSProperty
    JSNumber getDpi();

    @JSProperty
    int getBytes();

    @JSProperty
    String getFormat();

    /** Pixels of the file to one pixel of the photo, null when unchanged; above 1 the photo had to be enlarged. */
    @JSProperty
    JSNumber getEnlargement();

    /** Whether this is the very file that was given. */
    @JSProperty
    boolean isUnchanged();

    /** What else to know of a file that is handed in unchanged; null of one that was made. */
    @JSProperty
    String getNote();

    /** Null when nothing is said of it. */
    @JSProperty
    ReportedBackground getBackground();

    /** Null when the file is unchanged. */
    @JSProperty
    ReportedLight getLight();
  }
}
