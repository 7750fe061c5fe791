package app.selfsame.worker;

import app.selfsame.js.EngineMessage;
import app.selfsame.tone.ToneNote;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;

/** Reads what a report on light says was done to a picture. What is no such report says nothing. */
final class SaidByServer {
  private SaidByServer() {}

  static List<ToneNote> in(EngineMessage message) {
    JSArrayReader<JSString> wordsAndDetails = wordsAndDetails(message.getText());
    List<ToneNote> notes = new ArrayList<>();
    for (int i = 0; i < wordsAndDetails.getLength(); i += 2) {
      notes.add(
          new ToneNote(wordsAndDetails.get(i).stringValue(), wordsAndDetails.get(i + 1).stringValue()));
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
