package app.selfsame.studio;

import app.selfsame.tone.ToneNote;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;

/** Reads what the server says that it did to a crop. What is no such report says nothing; it may be any text. */
final class ServerReport {
  private ServerReport() {}

  /** One word, or empty. */
  @JSBody(params = "json", script = "try { return String(JSON.parse(json).outcome); } catch { return ''; }")
  static native String outcome(String json);

  /** Why it changed nothing; may be empty. */
  @JSBody(params = "json", script = "try { return String(JSON.parse(json).note ?? ''); } catch { return ''; }")
  static native String note(String json);

  /** What it changed. */
  static List<ToneNote> notes(String json) {
    JSArrayReader<JSString> wordsAndDetails = wordsAndDetails(json);
    List<ToneNote> notes = new ArrayList<>();
    for (int i = 0; i < wordsAndDetails.getLength(); i += 2) {
      notes.add(new ToneNote(wordsAndDetails.get(i).stringValue(), wordsAndDetails.get(i + 1).stringValue()));
    }
    return notes;
  }

  @JSBody(
      params = "json",
      script =
          "try {"
              + "  const {edits} = JSON.parse(json);"
              + "  return edits.flatMap(({edit, detail}) => [String(edit), String(detail)]);"
              + "} catch {"
              + "  return [];"
              + "}")
  private static native JSArrayReader<JSString> wordsAndDetails(String json);
}
