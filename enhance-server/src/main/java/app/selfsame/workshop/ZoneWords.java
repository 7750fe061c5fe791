package app.selfsame.workshop;

import app.selfsame.mrz.MrzFormat;
import app.selfsame.mrz.MrzVerdict;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reads what a process says of a zone, as strictly as what anybody sends, and keeps none of it: what is there is looked at
 * where it lies, so that whoever overwrites it overwrites all.
 */
final class ZoneWords {
  private static final int DEEPEST = 4;
  private static final int LONGEST_NUMBER = 40;
  private static final int CHUNK = 256;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(LONGEST_NUMBER).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final byte[] json;
  private final JsonParser parser;
  private MrzVerdict verdict;
  private int lines;

  private ZoneWords(byte[] json, JsonParser parser) {
    this.json = json;
    this.parser = parser;
  }

  /**
   * The verdict that such an object has.
   *
   * @param json UTF-8 on one line
   * @throws StreamCorruptedException when it is no such object
   */
  static MrzVerdict verdict(byte[] json) throws StreamCorruptedException {
    requireText(json);
    try (JsonParser parser = JSON.createParser(json)) {
      return new ZoneWords(json, parser).read();
    } catch (StreamCorruptedException e) {
      throw e;
    } catch (IOException e) {
      // Its message repeats what came.
      throw new StreamCorruptedException();
    }
  }

  /** One line of UTF-8. */
  private static void requireText(byte[] json) throws StreamCorruptedException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(json);
    CharBuffer out = CharBuffer.allocate(CHUNK);
    CoderResult result;
    do {
      result = decoder.decode(in, out, true);
      for (int i = 0; i < out.position(); i++) {
        require(out.get(i) >= ' ');
      }
      Arrays.fill(out.array(), '\0');
      out.clear();
    } while (result.isOverflow());
    require(!result.isError());
  }

  private MrzVerdict read() throws IOException {
    require(parser.nextToken() == JsonToken.START_OBJECT);
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "verdict" -> verdict = verdict();
        case "lines" -> lines();
        default -> parser.skipChildren();
      }
    }
    require(parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
    require(verdict != null && (verdict == MrzVerdict.NONE) == (lines == 0));
    return verdict;
  }

  private MrzVerdict verdict() throws IOException {
    require(parser.currentToken() == JsonToken.VALUE_STRING);
    for (MrzVerdict one : MrzVerdict.values()) {
      if (isNext(one.name().toLowerCase(Locale.ROOT))) {
        return one;
      }
    }
    throw new StreamCorruptedException();
  }

  /** Whether a text is what the parser has come to. */
  private boolean isNext(String text) {
    int at = place();
    byte[] quoted = ('"' + text + '"').getBytes(StandardCharsets.US_ASCII);
    return Arrays.equals(json, at, Math.min(json.length, at + quoted.length), quoted, 0, quoted.length);
  }

  private void lines() throws IOException {
    require(parser.currentToken() == JsonToken.START_ARRAY);
    int cells = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      require(parser.currentToken() == JsonToken.VALUE_STRING);
      int written = cells(place() + 1);
      require(lines == 0 || written == cells);
      cells = written;
      lines++;
    }
    require(!MrzFormat.ofShape(lines, cells).isEmpty());
  }

  /** How many characters of a zone stand there before a quotation mark. */
  private int cells(int from) throws StreamCorruptedException {
    int at = from;
    while (at < json.length && (json[at] >= 'A' && json[at] <= 'Z' || json[at] >= '0' && json[at] <= '9' || json[at] == '<')) {
      at++;
    }
    require(at < json.length && json[at] == '"');
    return at - from;
  }

  /** Where the parser's token begins. */
  private int place() {
    return (int) parser.currentTokenLocation().getByteOffset();
  }

  private static void require(boolean isSo) throws StreamCorruptedException {
    if (!isSo) {
      throw new StreamCorruptedException();
    }
  }
}
