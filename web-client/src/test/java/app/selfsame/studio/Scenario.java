package app.selfsame.studio;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the bytes of a "photo" tell the scripted engine: a JSON object of texts. {@code scenario} is pass, fail, many,
 * tight, tilted, several, refused, late, break, stained, dim, burnt, or shiny; {@code hold} a stage after which it waits
 * for the next message; {@code matting} held until it is cancelled, refused, doubtful, or well; {@code relighting} the
 * same but doubtful; {@code hands} when they are found, "at once" after all else or "after the file".
 */
final class Scenario {
  private static final Pattern MEMBER = Pattern.compile("\"(\\w+)\": \"([^\"]*)\"");

  private final Map<String, String> members = new HashMap<>();

  Scenario(byte[] photo) {
    Matcher matcher = MEMBER.matcher(new String(photo, StandardCharsets.UTF_8));
    while (matcher.find()) {
      members.put(matcher.group(1), matcher.group(2));
    }
  }

  boolean is(String scenario) {
    return has("scenario", scenario);
  }

  boolean has(String member, String value) {
    return value.equals(members.get(member));
  }
}
