package app.selfsame.http;

import app.selfsame.message.Argument;
import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;

/**
 * The named parts of a body of {@code multipart/form-data} (RFC 7578) that is in memory as a whole. Nothing is written to
 * disk; what files are called where they come from is not looked at. What is handed out is overwritten by {@link #close};
 * the body is whoever's it was.
 */
public final class Parts implements AutoCloseable {
  private static final String TYPE = "multipart/form-data";
  private static final int LONGEST_HEADER = 2_048;
  private static final int LONGEST_BOUNDARY = 70;

  private final Map<String, byte[]> parts = new HashMap<>();

  private Parts() {}

  /**
   * A part that a route knows.
   *
   * @param mostBytes it may have
   */
  public record Known(String name, int mostBytes, boolean isRequired) {
    /** A part that must be there. */
    public static Known required(String name, int mostBytes) {
      return new Known(name, mostBytes, true);
    }

    /** A part that may be left out. */
    public static Known optional(String name, int mostBytes) {
      return new Known(name, mostBytes, false);
    }
  }

  /**
   * Reads the parts of a request.
   *
   * @param body all of it
   * @throws ProblemException when it is no such body, or its parts are not these: each once at most
   */
  public static Parts of(Context context, byte[] body, List<Known> known) {
    return of(context.contentType(), body, known);
  }

  static Parts of(String type, byte[] body, List<Known> known) {
    Slices slices = new Slices(body);
    MultiPart.Parser parser = new MultiPart.Parser(boundary(type), slices);
    parser.setPartHeadersMaxLength(LONGEST_HEADER);
    // One more than there can be is seen, so that it can be said what is wrong with it.
    parser.setMaxParts(known.size() + 1);
    parser.parse(Content.Chunk.from(ByteBuffer.wrap(body), true));
    // Before what is not understood behind them.
    slices.found.forEach(slice -> require(slice, slices.found, known));
    if (!slices.isComplete) {
      throw refused(RequestRefusal.MULTIPART);
    }
    Parts parts = new Parts();
    slices.found.forEach(
        slice -> parts.parts.put(slice.name(), Arrays.copyOfRange(body, slice.from(), slice.from() + slice.length())));
    for (Known one : known) {
      if (one.isRequired() && !parts.parts.containsKey(one.name())) {
        parts.close();
        throw refused(RequestRefusal.PART_MISSING, Argument.literal(one.name()));
      }
    }
    return parts;
  }

  private static String boundary(String type) {
    if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase(TYPE)) {
      throw refused(RequestRefusal.NOT_MULTIPART);
    }
    String boundary = MultiPart.extractBoundary(type);
    if (boundary == null || boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
      throw refused(RequestRefusal.MULTIPART);
    }
    return boundary;
  }

  private static void require(Slice slice, List<Slice> found, List<Known> known) {
    Known one =
        known.stream()
            .filter(candidate -> candidate.name().equals(slice.name()))
            .findFirst()
            .orElseThrow(
                () ->
                    refused(
                        RequestRefusal.UNKNOWN_PART,
                        Argument.literal(known.stream().map(Known::name).collect(Collectors.joining(", ")))));
    if (found.stream().filter(other -> other.name().equals(slice.name())).count() > 1) {
      throw refused(RequestRefusal.PART_TWICE, Argument.literal(one.name()));
    }
    if (slice.length() > one.mostBytes()) {
      throw refused(
          RequestRefusal.PART_TOO_LARGE, Argument.literal(one.name()), Argument.bytes(one.mostBytes()));
    }
  }

  private static ProblemException refused(RequestRefusal refusal, Argument... arguments) {
    return new ProblemException(Problem.of(refusal, arguments));
  }

  /** The bytes of a part that must be there; not to be used after {@link #close}. */
  public byte[] bytes(String name) {
    return find(name).orElseThrow();
  }

  /**
   * The text of a part that must be there.
   *
   * @throws ProblemException when it is not in UTF-8
   */
  public String text(String name) {
    return text(name, bytes(name));
  }

  /**
   * Whether a part says {@code true}; it says {@code false} where it is left out.
   *
   * @throws ProblemException when it says anything else
   */
  public boolean yes(String name) {
    return switch (find(name).map(sent -> text(name, sent)).orElse("false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw refused(RequestRefusal.MEMBER, Argument.literal(name));
    };
  }

  private static String text(String name, byte[] sent) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sent)).toString();
    } catch (CharacterCodingException e) {
      throw refused(RequestRefusal.MEMBER, Argument.literal(name));
    }
  }

  /** The bytes of a part, if it is there; not to be used after {@link #close}. */
  public Optional<byte[]> find(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** Overwrites what was handed out. */
  @Override
  public void close() {
    parts.values().forEach(part -> Arrays.fill(part, (byte) 0));
  }

  /** Where in the body a part is. */
  private record Slice(String name, int from, int length) {}

  /** Takes note of where parts are. What it throws nobody hears. */
  private static final class Slices extends MultiPart.AbstractPartsListener {
    private final byte[] body;
    private final List<Slice> found = new ArrayList<>();
    private boolean isComplete;
    private boolean isScattered;
    private int from;
    private int length;

    Slices(byte[] body) {
      this.body = body;
    }

    @Override
    public void onPartContent(Content.Chunk chunk) {
      ByteBuffer content = chunk.getByteBuffer();
      if (!content.hasRemaining()) {
        return;
      }
      isScattered |= length > 0 || !content.hasArray() || content.array() != body;
      if (!isScattered) {
        from = content.arrayOffset() + content.position();
        length = content.remaining();
      }
    }

    @Override
    public void onPart(String name, String fileName, HttpFields headers) {
      found.add(new Slice(name == null ? "" : name, from, length));
      length = 0;
    }

    @Override
    public void onComplete() {
      isComplete = !isScattered;
    }
  }
}
