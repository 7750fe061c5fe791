package app.selfsame.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * One picture in which a machine-readable zone was looked for, as it stands in a roster.
 *
 * @param file its name, with its folders where it has any
 * @param verdict {@code read}, {@code check} or {@code none}; {@code unreadable} where the file is no picture that can be
 *     read, {@code lost} where nothing is known of it
 * @param fields empty texts where no zone was read
 * @param doubts why somebody has to look at it, in sentences
 * @param remarks what stands out in its dates, in sentences
 */
public record PassportPage(String file, String verdict, Fields fields, List<String> doubts, List<String> remarks) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Fields NONE = new Fields("", "", "", "", "", "", "", "", "");

  /**
   * What a zone says, as {@link app.selfsame.mrz.MrzFields} has it.
   *
   * @param birth a day as ISO 8601 writes it, as far as it is known
   * @param sex {@code F}, {@code M}, or {@code X} where the document does not say; empty where that is not known
   * @param expiry as {@code birth}
   */
  public record Fields(
      String primaryIdentifier,
      String secondaryIdentifier,
      String documentNumber,
      String issuingState,
      String nationality,
      String birth,
      String sex,
      String expiry,
      String documentCode) {}

  public PassportPage {
    doubts = List.copyOf(doubts);
    remarks = List.copyOf(remarks);
  }

  /** One of which nothing is known. */
  public static PassportPage lost(String file) {
    return new PassportPage(file, "lost", NONE, List.of(), List.of());
  }

  /**
   * Reads what was said of a page.
   *
   * @param json the object that {@link app.selfsame.report.MrzJson} writes with sentences, or {@link
   *     app.selfsame.report.RefusalJson} as {@code error}
   * @throws IllegalArgumentException when it is no JSON
   */
  public static PassportPage of(String file, String json) {
    JsonNode said;
    try {
      said = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON", e);
    }
    if (!said.has("verdict")) {
      return new PassportPage(file, "unreadable", NONE, List.of(said.path("error").asText()), List.of());
    }
    if (!said.has("fields")) {
      String headline = said.path("headline").asText();
      return new PassportPage(file, said.path("verdict").asText(), NONE, List.of(headline), List.of());
    }
    return new PassportPage(
        file,
        said.path("verdict").asText(),
        fields(said.path("fields")),
        sentences(said.path("doubts")),
        sentences(said.path("remarks")));
  }

  private static Fields fields(JsonNode fields) {
    return new Fields(
        fields.path("primaryIdentifier").asText(),
        fields.path("secondaryIdentifier").asText(),
        fields.path("number").asText(),
        fields.path("issuingState").asText(),
        fields.path("nationality").asText(),
        fields.path("birth").asText(),
        sex(fields.path("sex").asText()),
        fields.path("expiry").asText(),
        fields.path("documentCode").asText());
  }

  /** As passports show it in every language. */
  private static String sex(String word) {
    return switch (word) {
      case "female" -> "F";
      case "male" -> "M";
      case "unspecified" -> "X";
      default -> "";
    };
  }

  private static List<String> sentences(JsonNode said) {
    List<String> sentences = new ArrayList<>();
    said.forEach(one -> sentences.add(one.path("text").asText()));
    return sentences;
  }

  /** What the file is called, without folders and ending: by that the portrait is found. */
  String stem() {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String stem = (dot > 0 ? name.substring(0, dot) : name).trim();
    return stem.isEmpty() ? name.trim() : stem;
  }
}
