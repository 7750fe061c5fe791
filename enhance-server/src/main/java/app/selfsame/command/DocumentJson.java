package app.selfsame.command;

import app.selfsame.document.EditingPolicy;
import app.selfsame.document.FileRule;
import app.selfsame.document.LengthRule;
import app.selfsame.document.Limits;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Remark;
import app.selfsame.document.Source;
import app.selfsame.document.Stated;
import app.selfsame.message.Texts;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;

/** A document's rules as JSON. A limit that the authority does not name is {@code null}. */
final class DocumentJson {
  private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

  private final Texts texts;

  private DocumentJson(Texts texts) {
    this.texts = texts;
  }

  /** The rules, with the names of their sources in the language of the texts. */
  static ObjectNode of(PhotoDocument document, Texts texts) {
    return new DocumentJson(texts).json(document);
  }

  private ObjectNode json(PhotoDocument document) {
    DocumentRulesJson rules = new DocumentRulesJson(this);
    ObjectNode json = FACTORY.objectNode();
    json.put("id", document.id()).put("country", document.country()).put("countryName", document.countryName());
    json.put("title", document.title()).put("channel", word(document.channel()));
    document
        .frame()
        .ifPresentOrElse(
            frame ->
                json.putObject("frame")
                    .put("unit", frame.unit().symbol())
                    .put("width", frame.width())
                    .put("height", frame.height()),
            () -> json.putNull("frame"));
    document.frameSource().ifPresent(source -> json.set("frameSource", source(source)));
    json.put("headMeasure", word(document.headMeasure()));
    putRule(json, "headHeight", document.headHeight());
    putRule(json, "eyeLineFromBottom", document.eyeLineFromBottom());
    putRule(json, "topMargin", document.topMargin());
    json.put("borrowed", document.hasBorrowedProportions());
    json.put("otherSize", document.otherSize().map(other -> other.rule().english()).orElse(""));
    json.put("borderForbidden", document.noBorder().isPresent());
    document.noBorder().ifPresent(source -> json.set("borderSource", source(source)));
    json.set("file", file(document.file()));
    document
        .background()
        .ifPresentOrElse(
            background -> json.set("background", rules.background(background)),
            () -> json.putNull("background"));
    json.set("editing", editing(document.editing()));
    json.put("officialUrl", document.officialUrl());
    json.put("confidence", word(document.mainSource().confidence())).put("unverified", document.unverified());
    rules.putPerson(json, document.person());
    ArrayNode unsaid = json.putArray("unsaid");
    document.unsaid().forEach(topic -> unsaid.add(topic.word()));
    ArrayNode sources = json.putArray("sources");
    document.sources().forEach(source -> sources.add(source(source)));
    return json;
  }

  private ObjectNode file(FileRule rule) {
    ObjectNode json = FACTORY.objectNode();
    ArrayNode formats = json.putArray("formats");
    rule.formats().forEach(formats::add);
    json.set("kilobytes", limits(rule.kilobytes()));
    json.set("widthPx", limits(rule.widthPx()));
    json.set("heightPx", limits(rule.heightPx()));
    json.put("minimumDpi", rule.minimumDpi()).put("colour", word(rule.colour()));
    json.put("compressionAtMost", rule.compression().map(Stated::rule).orElse(null));
    json.set("source", source(rule.namesPixels() || rule.minimumDpi() > 0, rule.source()));
    boolean namesEncoding = !rule.formats().isEmpty() || rule.kilobytes().hasMin() || rule.kilobytes().hasMax();
    json.set("encodingSource", source(namesEncoding, rule.encodingSource()));
    json.set("colourSource", source(rule.colourSource()));
    rule.compression().ifPresent(stated -> json.set("compressionSource", source(stated.source())));
    return json;
  }

  private ObjectNode editing(EditingPolicy policy) {
    ObjectNode json = FACTORY.objectNode();
    json.put("crop", word(policy.crop())).put("straighten", word(policy.straighten()));
    json.put("enlarge", word(policy.enlarge())).put("background", word(policy.background()));
    json.put("light", word(policy.light())).put("quote", policy.quote());
    json.put("quoteInEnglish", policy.translation().map(Remark::english).orElse(""));
    json.set("source", source(policy.saysAnything(), policy.source()));
    return json;
  }

  void putRule(ObjectNode json, String name, Optional<LengthRule> rule) {
    if (rule.isEmpty()) {
      json.putNull(name);
      return;
    }
    ObjectNode object = json.putObject(name);
    object.set("limits", limits(rule.get().limits()));
    object.set("source", source(rule.get().source()));
    rule.get().disagreement().ifPresent(sources -> {
      ObjectNode differing = object.putObject("sourcesDiffer");
      differing.set("first", limits(sources.first()));
      differing.set("second", limits(sources.second()));
      differing.set("source", source(sources.source()));
      differing.put("sameSource", rule.get().contradictsItself());
    });
  }

  private static ArrayNode limits(Limits limits) {
    ArrayNode pair = FACTORY.arrayNode();
    pair.add(limits.hasMin() ? FACTORY.numberNode(limits.min()) : FACTORY.nullNode());
    pair.add(limits.hasMax() ? FACTORY.numberNode(limits.max()) : FACTORY.nullNode());
    return pair;
  }

  /** Nothing is cited for silence. */
  private JsonNode source(boolean saysAnything, Source source) {
    return saysAnything ? source(source) : FACTORY.nullNode();
  }

  ObjectNode source(Source source) {
    ObjectNode json = FACTORY.objectNode();
    json.put("title", source.isNameless() ? "" : texts.say(source.name()));
    json.put("url", source.url()).put("date", source.date());
    return json.put("confidence", word(source.confidence()));
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
