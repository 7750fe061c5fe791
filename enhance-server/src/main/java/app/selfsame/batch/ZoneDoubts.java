package app.selfsame.batch;

import app.selfsame.mrz.MrzDoubt;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Why somebody has to look at a page, out of what was read of it: words that say nothing of what stands there. */
final class ZoneDoubts {
  // The parser's memory is not used a second time, where it would last.
  private static final JsonFactory JSON =
      JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build();

  private static final List<String> KNOWN = Arrays.stream(MrzDoubt.values()).map(ZoneDoubts::code).toList();

  private ZoneDoubts() {}

  /**
   * The codes of doubts, such as {@code check-digit}.
   *
   * @param json the object that was said of a zone
   */
  static List<String> of(byte[] json) throws IOException {
    List<String> codes = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean isOfDoubts = parser.currentName().equals("doubts");
        parser.nextToken();
        if (isOfDoubts) {
          read(parser, codes);
        } else {
          parser.skipChildren();
        }
      }
    }
    return codes;
  }

  /** What a process says is one of these words, or passed over. */
  private static void read(JsonParser parser, List<String> codes) throws IOException {
    int depth = 0;
    do {
      JsonToken token = parser.currentToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (token == JsonToken.VALUE_STRING && "code".equals(parser.currentName()) && KNOWN.contains(parser.getText())) {
        codes.add(parser.getText());
      }
    } while (depth > 0 && parser.nextToken() != null);
  }

  private static String code(MrzDoubt doubt) {
    return doubt.id().substring(doubt.id().lastIndexOf('.') + 1);
  }
}
