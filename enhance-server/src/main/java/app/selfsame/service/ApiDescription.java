package app.selfsame.service;

import app.selfsame.feature.Feature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** All that is answered beside the site's files, as OpenAPI: what the server answers by itself, and each feature's part. */
public final class ApiDescription {
  private static final String FILE = "openapi.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private ApiDescription() {}

  /**
   * The description.
   *
   * @param features each may have a part of it, in a file beside its class
   */
  public static String of(List<Feature> features) {
    ObjectNode whole = part(ApiDescription.class);
    for (Feature feature : features) {
      if (feature.getClass().getResource(FILE) != null) {
        add(part(feature.getClass()), whole);
      }
    }
    return whole.toPrettyString();
  }

  private static void add(ObjectNode part, ObjectNode whole) {
    part.properties().forEach(
        member -> {
          if (member.getValue() instanceof ObjectNode inner && whole.get(member.getKey()) instanceof ObjectNode outer) {
            add(inner, outer);
          } else if (whole.has(member.getKey()) && !whole.get(member.getKey()).equals(member.getValue())) {
            // The one would silently stand for the other.
            throw new IllegalStateException(member.getKey() + " is described twice");
          } else {
            whole.set(member.getKey(), member.getValue());
          }
        });
  }

  private static ObjectNode part(Class<?> of) {
    try (InputStream in = of.getResourceAsStream(FILE)) {
      return (ObjectNode) JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
