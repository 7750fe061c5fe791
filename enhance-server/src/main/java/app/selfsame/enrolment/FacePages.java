package app.selfsame.enrolment;

import app.selfsame.company.Caller;
import app.selfsame.company.Callers;
import app.selfsame.company.CompanyId;
import app.selfsame.company.Cursor;
import app.selfsame.company.LawfulBasis;
import app.selfsame.company.Owner;
import app.selfsame.company.OwnerPages;
import app.selfsame.company.Owners;
import app.selfsame.http.Form;
import app.selfsame.http.ProblemException;
import app.selfsame.http.Route;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.pages.Page;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.store.Database;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The pages of face collections. Enrolling and comparing there is done by the calls that programs make too. */
final class FacePages {
  /** Behind the path of a company. */
  static final String LINK = "/faces";

  private static final String FACES = "/company/{company}" + LINK;
  private static final String COLLECTION = FACES + "/{collection}";
  private static final int SHOWN = 50;
  private static final int UNPROCESSABLE = 422;

  private final Callers callers;
  private final OwnerPages pages;
  private final Owners owners;
  private final Database database;
  private final FaceChanges changes;
  private final FaceExport export;
  private final Page listPage;
  private final Page collectionPage;

  FacePages(
      Callers callers, OwnerPages pages, Owners owners, Database database, FaceChanges changes, FaceExport export) {
    this.callers = callers;
    this.pages = pages;
    this.owners = owners;
    this.database = database;
    this.changes = changes;
    this.export = export;
    listPage = pages.page(FacePages.class, "faces.html", EnrolmentMessage.TITLE);
    collectionPage =
        pages.page(FacePages.class, "face-collection.html", EnrolmentMessage.COLLECTION_TITLE)
            .running("faces.js")
            .reaching(CollectionApi.COLLECTIONS + "/");
  }

  List<Route> routes() {
    return List.of(
        callers.page(FACES, (context, member) -> list(context, member, Typed.NOTHING, List.of(), List.of())),
        pages.post(FACES, this::make).taking(OwnerPages.LONG_FORM_BYTES),
        callers.page(COLLECTION, (context, member) -> show(context, member, List.of())),
        pages.post(COLLECTION + "/shorten", this::shorten),
        pages.getFile(COLLECTION + "/export", this::export),
        pages.post(COLLECTION + "/delete", this::delete),
        pages.postOfMember(COLLECTION + "/remove", this::remove));
  }

  private static String path(CompanyId company) {
    return OwnerPages.path(company) + LINK;
  }

  private static String path(CompanyId company, String collection) {
    return path(company) + "/" + collection;
  }

  /** What the form of a new collection says. */
  private record Typed(String name, String purpose, String purposeText, String basis, String days) {
    static final Typed NOTHING =
        new Typed("", Purpose.PHOTO_RENEWAL.word(), "", LawfulBasis.EXPLICIT_CONSENT.word(), "365");

    static Typed of(Form form) {
      return new Typed(
          form.of("name"), form.of("purpose"), form.of("purpose-text"), form.of("basis"), form.of("days").strip());
    }

    /** What of it is not as it may be. Purpose and ground are chosen from lists. */
    List<EnrolmentMessage> wrong() {
      return Stream.of(
              wrong(OwnerPages.label(name), EnrolmentMessage.NAME_WRONG),
              wrong(purposeLine(), EnrolmentMessage.PURPOSE_TEXT_WRONG),
              wrong(readDays(days), EnrolmentMessage.DAYS_WRONG))
          .flatMap(Optional::stream)
          .toList();
    }

    private static Optional<EnrolmentMessage> wrong(Optional<?> read, EnrolmentMessage said) {
      return read.isPresent() ? Optional.empty() : Optional.of(said);
    }

    private Optional<String> purposeLine() {
      return OwnerPages.line(purposeText, CollectionDraft.LEAST_TEXT, CollectionDraft.MOST_TEXT);
    }

    /** The same where nothing of it is wrong. */
    CollectionDraft draft() {
      return new CollectionDraft(
          OwnerPages.label(name).orElseThrow(),
          Purpose.of(purpose).orElse(Purpose.PHOTO_RENEWAL),
          purposeLine().orElseThrow(),
          LawfulBasis.of(basis).orElse(LawfulBasis.EXPLICIT_CONSENT),
          readDays(days).orElseThrow());
    }
  }

  private static Optional<Integer> readDays(String typed) {
    return Optional.of(Form.digits(typed))
        .filter(digits -> typed.length() == digits.length() && digits.matches("[0-9]{1,3}"))
        .map(Integer::valueOf)
        .filter(days -> days >= 1 && days <= CollectionDraft.MOST_DAYS);
  }

  private void list(
      Context context, Caller member, Typed typed, List<EnrolmentMessage> wrong, List<Message> refused) {
    record Found(List<FaceCollection> collections, boolean isOwner) {}
    Found found =
        database.reading(handle -> new Found(changes.of(handle, member), isOwner(handle, member)));
    Map<String, Object> values = new HashMap<>();
    values.put("path", path(member.company()));
    values.put("collections", found.collections().stream().map(FacePages::row).toList());
    values.put("hasNone", found.collections().isEmpty());
    values.put("isOwner", found.isOwner());
    values.put("refused", refused);
    values.put("name", typed.name());
    values.put("purposeText", typed.purposeText());
    values.put("days", typed.days());
    values.put("purposes", choices(Purpose.values(), Purpose::word, typed.purpose()));
    values.put("bases", choices(LawfulBasis.values(), LawfulBasis::word, typed.basis()));
    values.put("isNameWrong", wrong.contains(EnrolmentMessage.NAME_WRONG));
    values.put("isTextWrong", wrong.contains(EnrolmentMessage.PURPOSE_TEXT_WRONG));
    values.put("isDaysWrong", wrong.contains(EnrolmentMessage.DAYS_WRONG));
    values.put("daysWrong", daysWrong(CollectionDraft.MOST_DAYS));
    listPage.answer(context, values);
  }

  private boolean isOwner(Handle handle, Caller member) {
    return owners.of(handle, member.company()).contains(member.actor().id());
  }

  private static Message daysWrong(int most) {
    return Message.of(EnrolmentMessage.DAYS_WRONG, Argument.count(most));
  }

  private static <K extends Enum<K> & MessageKey> List<Map<String, Object>> choices(
      K[] all, Function<K, String> word, String chosen) {
    return Arrays.stream(all)
        .map(
            one ->
                Map.<String, Object>of(
                    "word", word.apply(one), "said", Message.of(one), "isChosen", word.apply(one).equals(chosen)))
        .toList();
  }

  private static Map<String, Object> row(FaceCollection collection) {
    return Map.of(
        "to", path(collection.company(), collection.id()),
        "name", collection.says().name(),
        "facts", facts(collection));
  }

  private static List<Message> facts(FaceCollection collection) {
    Stream<Message> tried =
        collection.isTest() ? Stream.of(Message.of(EnrolmentMessage.TRIED_OUT)) : Stream.empty();
    return Stream.concat(
            Stream.of(
                Message.of(collection.says().purpose()),
                Message.of(EnrolmentMessage.KEPT, Argument.count(collection.kept().toDays())),
                Message.of(EnrolmentMessage.ENTRIES, Argument.count(collection.entries()))),
            tried)
        .toList();
  }

  private void make(Context context, Owner owner, Form form) {
    Typed typed = Typed.of(form);
    if (!typed.wrong().isEmpty()) {
      refuse(context, owner, typed, List.of());
      return;
    }
    owner.requireStaying();
    CollectionDraft draft = typed.draft();
    try {
      String id = pages.change(owner, handle -> changes.make(handle, owner.caller(), draft));
      OwnerPages.lead(context, path(owner.company(), id));
    } catch (ProblemException e) {
      if (e.problem().code() != RefusalCode.FACE_STATE) {
        throw e;
      }
      refuse(context, owner, typed, e.problem().refusal().messages());
    }
  }

  private void refuse(Context context, Owner owner, Typed typed, List<Message> refused) {
    context.status(UNPROCESSABLE);
    list(context, owner.caller(), typed, typed.wrong(), refused);
  }

  /**
   * @param wrong what is said of the days that were typed
   */
  private void show(Context context, Caller member, List<Message> wrong) {
    String id = context.pathParam("collection");
    Cursor from =
        Optional.ofNullable(context.queryParam("after"))
            .flatMap(Cursor::parse)
            .orElse(Cursor.BEGINNING);
    record Found(
        FaceCollection collection, List<FaceEntry> entries, Optional<FaceEntry> enrolled, boolean isOwner) {}
    Found found =
        database.reading(
            handle -> {
              FaceCollection collection = changes.find(handle, member, id);
              return new Found(
                  collection,
                  changes.entries(handle, collection, from, SHOWN + 1),
                  Optional.ofNullable(context.queryParam("enrolled"))
                      .flatMap(entry -> changes.entryIfThere(handle, collection, entry)),
                  isOwner(handle, member));
            });
    FaceCollection collection = found.collection();
    List<FaceEntry> shown = found.entries().subList(0, Math.min(SHOWN, found.entries().size()));
    String path = path(member.company(), id);
    Map<String, Object> values = new HashMap<>();
    values.put("company", member.company().text());
    values.put("collection", id);
    values.put("path", path);
    values.put("back", path(member.company()));
    values.put("called", collection.says().name());
    values.put("purpose", Message.of(collection.says().purpose()));
    values.put("purposeText", collection.says().purposeText());
    values.put("basis", Message.of(collection.says().basis()));
    values.put("kept", Message.of(EnrolmentMessage.KEPT, Argument.count(collection.kept().toDays())));
    values.put("count", Message.of(EnrolmentMessage.ENTRIES, Argument.count(collection.entries())));
    values.put("isTest", collection.isTest());
    values.put("isOwner", found.isOwner());
    values.put("days", String.valueOf(collection.says().daysKept()));
    values.put("wrong", wrong);
    values.put("isWrong", !wrong.isEmpty());
    values.put("entries", shown.stream().map(FacePages::entry).toList());
    values.put("hasNone", shown.isEmpty());
    values.put("choices", shown.stream().filter(FaceEntry::isCurrent).map(FacePages::entry).toList());
    values.put("canCompare", shown.stream().anyMatch(FaceEntry::isCurrent));
    values.put(
        "more",
        found.entries().size() > SHOWN
            ? List.of(path + "?after=" + shown.get(SHOWN - 1).cursor().text())
            : List.of());
    values.put(
        "enrolled",
        found.enrolled().stream()
            .map(entry -> Message.of(EnrolmentMessage.ENROLLED, Argument.literal(entry.reference())))
            .toList());
    collectionPage.answer(context, values);
  }

  private static Map<String, Object> entry(FaceEntry entry) {
    return Map.of(
        "id", entry.id(),
        "reference", entry.reference(),
        "times",
            Message.of(
                EnrolmentMessage.ENTRY_TIMES, SpokenLanguage.day(entry.enrolledAt()), SpokenLanguage.day(entry.until())),
        "isOld", !entry.isCurrent(),
        "delete", Message.of(EnrolmentMessage.DELETE_ENTRY_NAMED, Argument.literal(entry.reference())));
  }

  private void shorten(Context context, Owner owner, Form form) {
    String id = context.pathParam("collection");
    Caller caller = owner.caller();
    FaceCollection collection = database.reading(handle -> changes.find(handle, caller, id));
    Optional<Integer> typed =
        readDays(form.of("days").strip()).filter(days -> days <= collection.says().daysKept());
    if (typed.isEmpty()) {
      context.status(UNPROCESSABLE);
      show(context, caller, List.of(daysWrong(collection.says().daysKept())));
      return;
    }
    pages.change(
        owner,
        handle -> {
          changes.shorten(handle, caller, id, typed.get());
          return id;
        });
    OwnerPages.lead(context, path(owner.company(), id));
  }

  private void export(Context context, Owner owner) {
    owner.requireStaying();
    String json =
        pages
            .change(
                owner,
                handle ->
                    export.of(
                        handle, changes.noteExport(handle, owner.caller(), context.pathParam("collection"))))
            .toPrettyString();
    context.header("Cache-Control", "no-store");
    context.header("Content-Disposition", "attachment; filename=\"face-collection.json\"");
    context.contentType("application/json").result(json);
  }

  private void delete(Context context, Owner owner, Form form) {
    String id = context.pathParam("collection");
    pages.change(
        owner,
        handle -> {
          changes.delete(handle, owner.caller(), id);
          return id;
        });
    OwnerPages.lead(context, path(owner.company()));
  }

  private void remove(Context context, Caller member, Form form) {
    String id = context.pathParam("collection");
    database.useTransaction(
        handle -> changes.remove(handle, member, id, form.of("entry"), !form.of("withdrawn").isEmpty()));
    OwnerPages.lead(context, path(member.company(), id));
  }
}
