package app.selfsame.workshop;

import app.selfsame.mrz.MrzVerdict;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.regex.Pattern;

/**
 * Reads what a process says of a zone, as strictly as what anybody sends, and keeps none of it: the parser's own memory
 * is not used a second time, where it would last.
 */
final class ZoneWords {
  private static final int DEEPEST = 4;
  private static final int LONGEST_TEXT = 1_000;
  private static final int LONGEST_NUMBER = 40;
  /** A line of any format. */
  private static final Pattern LINE = Pattern.compile("[A-Z0-9<]{30}|[A-Z0-9<]{36}|[A-Z0-9<]{44}");

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final JsonParser parser;
  private MrzVerdict verdict;
  private int lines;

  private ZoneWords(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * The verdict that such an object has.
   *
   * @param json UTF-8 on one line
   * @throws StreamCorruptedException when it is no such object
   */
  static MrzVerdict verdict(byte[] json) throws StreamCorruptedException {
    for (byte one : json) {
      require(one < 0 || one >= ' ');
    }
    try (JsonParser parser = JSON.createParser(json)) {
      return new ZoneWords(parser).read();
    } catch (StreamCorruptedException e) {
      throw e;
    } catch (IOException e) {
      // Its message repeats what came.
      throw new StreamCorruptedException();
    }
  }

  private MrzVerdict read() throws IOException {
    require(parser.nextToken() == JsonToken.START_OBJECT);
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "verdict" -> verdict = verdict(parser.getText());
        case "lines" -> lines();
        default -> value();
      }
    }
    require(parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
    require(verdict != null && (verdict == MrzVerdict.NONE) == (lines == 0));
    return verdict;
  }

  private static MrzVerdict verdict(String word) throws StreamCorruptedException {
    for (MrzVerdict verdict : MrzVerdict.values()) {
      if (verdict.name().equalsIgnoreCase(word)) {
        return verdict;
      }
    }
    throw new StreamCorruptedException();
  }

  private void lines() throws IOException {
    require(parser.currentToken() == JsonToken.START_ARRAY);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      require(parser.currentToken() == JsonToken.VALUE_STRING && LINE.matcher(parser.getText()).matches());
      lines++;
    }
    require(lines == 2 || lines == 3);
  }

  /** Each text is decoded, so that one that is none is found. */
  private void value() throws IOException {
    int depth = 0;
    do {
      JsonToken token = parser.currentToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (token == JsonToken.VALUE_STRING) {
        parser.getTextLength();
      }
    } while (depth > 0 && parser.nextToken() != null);
    require(depth == 0);
  }

  private static void require(boolean isSo) throws StreamCorruptedException {
    if (!isSo) {
      throw new StreamCorruptedException();
    }
  }
}
