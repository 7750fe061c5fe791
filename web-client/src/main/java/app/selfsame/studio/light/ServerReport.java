package app.selfsame.studio.light;

import app.selfsame.tone.ToneEdit;
import app.selfsame.tone.ToneNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;

/** Reads what the server says that it did to a crop. What is no such report says nothing; it may be any text. */
final class ServerReport {
  private ServerReport() {}

  /** One word, or empty. */
  @JSBody(params = "json", script = "try { return String(JSON.parse(json).outcome); } catch (noJson) { return ''; }")
  static native String outcome(String json);

  /** What it changed; nothing at all where one of the changes is of no operation that is known. */
  static List<ToneNote> notes(String json) {
    JSArrayReader<JSObject> edits = editsOf(json);
    List<ToneNote> notes = new ArrayList<>();
    for (int i = 0; i < edits.getLength(); i++) {
      Optional<ToneEdit> edit = ToneEdit.of(word(edits.get(i)));
      if (edit.isEmpty()) {
        return List.of();
      }
      notes.add(new ToneNote(edit.get(), amounts(edit.get(), edits.get(i))));
    }
    return notes;
  }

  private static List<Double> amounts(ToneEdit edit, JSObject said) {
    List<Double> amounts = new ArrayList<>();
    for (ToneEdit.Amount amount : edit.amounts()) {
      amounts.add(number(said, amount.name()));
    }
    return amounts;
  }

  @JSBody(
      params = "json",
      script = "return light.editsOf(json);",
      imports = @JSBodyImport(alias = "light", fromModule = "page/light.js"))
  private static native JSArrayReader<JSObject> editsOf(String json);

  @JSBody(params = "edit", script = "return String(edit.edit);")
  private static native String word(JSObject edit);

  /** Not a number where there is none. */
  @JSBody(params = {"edit", "name"}, script = "return typeof edit[name] === 'number' ? edit[name] : NaN;")
  private static native double number(JSObject edit, String name);
}
