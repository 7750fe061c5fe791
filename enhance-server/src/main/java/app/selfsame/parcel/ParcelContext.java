package app.selfsame.parcel;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** What a parcel is, and of whom: it opens as nothing else. No part has a line's end in it, so no two places have the same. */
record ParcelContext(String text) {
  private static final Pattern PART = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  static ParcelContext of(String... parts) {
    for (String part : parts) {
      if (!PART.matcher(part).matches()) {
        throw new IllegalArgumentException("not an id");
      }
    }
    return new ParcelContext(String.join("\n", List.of(parts)));
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
