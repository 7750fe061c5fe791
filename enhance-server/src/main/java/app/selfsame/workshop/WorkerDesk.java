package app.selfsame.workshop;

import app.selfsame.document.Catalogue;
import app.selfsame.document.CatalogueNames;
import app.selfsame.document.LocalNames;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PhotoDesk;
import app.selfsame.engine.PhotoDesks;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.likeness.ComparedFace;
import app.selfsame.likeness.ComparedPhoto;
import app.selfsame.likeness.Comparison;
import app.selfsame.likeness.DuplicateSearch;
import app.selfsame.likeness.FaceTemplate;
import app.selfsame.message.Argument;
import app.selfsame.message.Language;
import app.selfsame.message.Texts;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalMessage;
import app.selfsame.report.Json;
import app.selfsame.report.LikenessJson;
import app.selfsame.report.MrzJson;
import app.selfsame.report.NextStep;
import app.selfsame.report.RefusalJson;
import app.selfsame.report.ReportJson;
import app.selfsame.session.FinishedFile;
import app.selfsame.texts.Regions;
import app.selfsame.texts.ShippedTexts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works on photos in a process of its own, and says what came of each. */
final class WorkerDesk {
  /** The member of an answer that says what a person does next. */
  static final String NEXT = "next";

  /** How many pairs were found, and the first of them: both places and the kind. */
  static final String FOUND = "found";

  static final String PAIRS = "pairs";

  /** The places of faces that are none. */
  static final String SPOILED = "spoiled";

  /** The member of an answer that says whether the face of a template is small or turned. */
  static final String POOR = "poor";

  /** The member of a refusal that says which of two photos it is of. */
  static final String PHOTO = "photo";

  private final Catalogue catalogue;
  private final Runnable proof;
  private final PhotoDesk desk;
  private final ShippedTexts shipped = ShippedTexts.packaged();
  private final Map<Language, Texts> known = new HashMap<>();

  /**
   * Opens a desk.
   *
   * @param proof throws when the engine does not compute what it should
   */
  WorkerDesk(PhotoDesks desks, Runnable proof) {
    catalogue = desks.catalogue();
    this.proof = proof;
    desk = desks.open();
  }

  Answer work(Order order) {
    Texts texts = texts(order.language());
    try {
      if (order instanceof ZoneOrder zone) {
        return read(zone, texts);
      }
      if (order instanceof CompareOrder comparison) {
        return compare(comparison, texts);
      }
      if (order instanceof TemplateOrder template) {
        return makeTemplate(template, texts);
      }
      if (order instanceof EntryOrder entry) {
        return compare(entry, texts);
      }
      if (order instanceof SearchOrder search) {
        return search(search);
      }
      if (order instanceof ProofOrder) {
        proof.run();
        return new Answer(Answer.Kind.PROVEN, bytes(new Json().beginObject().endObject()), Optional.empty());
      }
      return work((PhotoOrder) order, texts);
    } catch (UnreadablePhotoException e) {
      return unusable(e.refusal(), texts);
    } catch (RuntimeException e) {
      return defect(e);
    }
  }

  private Answer read(ZoneOrder order, Texts texts) {
    Json json = new Json().beginObject();
    MrzJson.write(json, desk.readZone(order.photo()), order.today(), texts);
    return new Answer(Answer.Kind.ZONE_READ, bytes(json.endObject()), Optional.empty());
  }

  private static Answer search(SearchOrder order) {
    List<ComparedFace> faces = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    Json json = new Json().beginObject();
    json.name(SPOILED).beginArray();
    for (int place = 0; place < order.parts().size(); place++) {
      Optional<ComparedFace> face = face(order.parts().get(place));
      if (face.isPresent()) {
        faces.add(face.get());
        places.add(place);
      } else {
        json.value(place);
      }
    }
    json.endArray();
    List<DuplicateSearch.Candidate> found = DuplicateSearch.among(faces);
    json.name(FOUND).value(found.size());
    json.name(PAIRS).beginArray();
    for (DuplicateSearch.Candidate pair : found.subList(0, Math.min(found.size(), SearchOrder.MOST_PAIRS))) {
      json.beginArray();
      json.value(places.get(pair.first())).value(places.get(pair.second())).value(pair.kind().ordinal());
      json.endArray();
    }
    json.endArray();
    return new Answer(Answer.Kind.SEARCHED, bytes(json.endObject()), Optional.empty());
  }

  /** One that a hostile photo has made up must not keep others from being compared. */
  private static Optional<ComparedFace> face(byte[] encoded) {
    try {
      return Optional.of(ComparedFace.decode(encoded)).filter(face -> face.template().isCurrent());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Answer compare(CompareOrder order, Texts texts) {
    Comparison.Side side = Comparison.Side.FIRST;
    try {
      ComparedPhoto first = desk.lookAtFace(order.first());
      side = Comparison.Side.SECOND;
      ComparedPhoto second = desk.lookAtFace(order.second());
      return compared(Comparison.of(first, second, order.showsDocument()), texts);
    } catch (UnreadablePhotoException e) {
      Json json = new Json().beginObject();
      RefusalJson.write(json, "error", e.refusal(), texts);
      json.name(PHOTO).value(LikenessJson.word(side));
      return new Answer(Answer.Kind.UNUSABLE, bytes(json.endObject()), Optional.empty());
    }
  }

  private Answer compare(EntryOrder order, Texts texts) {
    ComparedPhoto photo = desk.lookAtFace(order.photo());
    FaceTemplate template = FaceTemplate.decode(order.template());
    return compared(Comparison.of(photo, template, order.isPoor(), order.showsDocument()), texts);
  }

  private static Answer compared(Comparison comparison, Texts texts) {
    Json json = new Json().beginObject();
    LikenessJson.write(json, comparison, texts);
    return new Answer(Answer.Kind.FACES_COMPARED, bytes(json.endObject()), Optional.empty());
  }

  private Answer makeTemplate(TemplateOrder order, Texts texts) {
    ComparedPhoto photo = desk.lookAtFace(order.photo());
    Json json = new Json().beginObject();
    if (photo.obstacle().isPresent()) {
      LikenessJson.write(json, photo.obstacle().get(), texts);
      return new Answer(Answer.Kind.NOT_COMPARED, bytes(json.endObject()), Optional.empty());
    }
    ComparedFace face = photo.face().orElseThrow();
    json.name(POOR).value(face.isPoor());
    return new Answer(Answer.Kind.TEMPLATE_MADE, bytes(json.endObject()), Optional.of(face.template().encoded()));
  }

  private Answer work(PhotoOrder order, Texts texts) {
    Optional<PhotoDocument> document = catalogue.find(order.document());
    if (document.isEmpty()) {
      return unusable(Refusal.of(RefusalMessage.UNKNOWN_DOCUMENT, Argument.literal(order.document())), texts);
    }
    return order.makesFile() ? prepare(order, document.get(), texts) : check(order, document.get(), texts);
  }

  private Answer check(PhotoOrder order, PhotoDocument document, Texts texts) {
    Judgement judgement = desk.check(order.photo(), document, order.answers());
    Json json = ReportJson.begin(judgement, texts);
    json.name(NEXT).value(NextStep.of(judgement).word());
    return new Answer(Answer.Kind.JUDGED, bytes(json.endObject()), Optional.empty());
  }

  private Answer prepare(PhotoOrder order, PhotoDocument document, Texts texts) {
    PreparationRequest request = new PreparationRequest(order.format(), order.background());
    if (!order.seesFace()) {
      return prepared(desk.prepare(order.photo(), document, order.answers(), request), new byte[0], texts);
    }
    PhotoDesk.Seen seen = desk.prepareAndSee(order.photo(), document, order.answers(), request);
    byte[] face = SeenFace.of(seen.face()).bytes();
    seen.face().wipe();
    return prepared(seen.prepared(), face, texts);
  }

  private static Answer prepared(PhotoDesk.Prepared prepared, byte[] face, Texts texts) {
    Preparation preparation = prepared.preparation();
    Json json = ReportJson.begin(prepared.judgement(), preparation, texts);
    json.name(NEXT).value(NextStep.of(prepared.judgement().after(preparation)).word());
    if (preparation instanceof Preparation.Refused refused) {
      RefusalJson.write(json, "refused", refused.refusal(), texts);
      return new Answer(Answer.Kind.JUDGED, bytes(json.endObject()), Optional.empty(), face);
    }
    byte[] report = bytes(json.endObject());
    return preparation instanceof Preparation.Unchanged
        ? new Answer(Answer.Kind.JUDGED_UNCHANGED, report, Optional.empty(), face)
        : new Answer(Answer.Kind.JUDGED_WITH_FILE, report, prepared.file().map(FinishedFile::bytes), face);
  }

  private static Answer unusable(Refusal refusal, Texts texts) {
    Json json = new Json().beginObject();
    RefusalJson.write(json, "error", refusal, texts);
    return new Answer(Answer.Kind.UNUSABLE, bytes(json.endObject()), Optional.empty());
  }

  /** By its class and its place: the message may repeat what is in the photo. */
  private static Answer defect(RuntimeException failure) {
    Json json = new Json().beginObject();
    json.name("failure").value(failure.getClass().getName());
    StackTraceElement[] stack = failure.getStackTrace();
    json.name("at").value(stack.length == 0 ? "" : stack[0].getClassName() + ":" + stack[0].getLineNumber());
    return new Answer(Answer.Kind.DEFECT, bytes(json.endObject()), Optional.empty());
  }

  private static byte[] bytes(Json json) {
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private Texts texts(String tag) {
    Language language = Language.of(tag).filter(spoken -> shipped.in(spoken).isPresent()).orElse(Language.EN);
    return known.computeIfAbsent(language, this::naming);
  }

  private Texts naming(Language language) {
    Texts texts = shipped.in(language).orElseThrow();
    return texts.with(new CatalogueNames(catalogue, LocalNames.of(texts, Regions.in(language))));
  }
}
