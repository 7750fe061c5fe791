package app.selfsame.portal;

import app.selfsame.company.Callers;
import app.selfsame.company.Scope;
import app.selfsame.document.Catalogue;
import app.selfsame.document.FrameUnit;
import app.selfsame.document.OwnFrame;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.SearchAnswer;
import app.selfsame.http.Route;
import app.selfsame.message.Message;
import app.selfsame.message.SizeMessage;
import app.selfsame.message.Unit;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.texts.VisitorTexts;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code GET /company/{company}/documents}: documents by their names, as the studio finds them ({@code ?find=}), or what
 * some are called ({@code ?id=}, also several times).
 */
final class DocumentSearch {
  private static final int MOST = 60;
  private static final int LONGEST = 200;

  private final Callers callers;
  private final DocumentNames names;

  DocumentSearch(Callers callers, DocumentNames names) {
    this.callers = callers;
    this.names = names;
  }

  List<Route> routes() {
    return List.of(
        Route.get(PortalPages.COMPANY + "/documents", this::answer).onlyFor(callers.with(Scope.BATCHES)));
  }

  private void answer(Context context) {
    DocumentNames.Named named = names.in(SpokenLanguage.texts(context));
    List<String> ids = context.queryParams("id");
    String words = Optional.ofNullable(context.queryParam("find")).orElse("").strip();
    Found found = ids.isEmpty() ? find(named.catalogue(), shortened(words)) : of(named.catalogue(), ids);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("isComplete", found.isComplete());
    ArrayNode all = answer.putArray("documents");
    found.documents().limit(MOST).forEach(document -> all.add(json(document, named)));
    context.contentType("application/json").header("Cache-Control", "no-store");
    context.header("Vary", VisitorTexts.VARY).result(answer.toString());
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
  }

  private record Found(Stream<PhotoDocument> documents, boolean isComplete) {}

  private static Found of(Catalogue catalogue, List<String> ids) {
    return new Found(ids.stream().distinct().flatMap(id -> catalogue.find(id).stream()), true);
  }

  private static Found find(Catalogue catalogue, String words) {
    SearchAnswer<PhotoDocument> answer =
        words.length() == 1
            ? new SearchAnswer<>(catalogue.ofCountriesBeginningWith(words), true)
            : words.isEmpty() ? new SearchAnswer<>(catalogue.mostWantedFirst(""), true) : catalogue.answer(words);
    // A size finds the documents that have it, and itself, for all those that are not here.
    Stream<PhotoDocument> own = (answer.complete() ? OwnFrame.ofQuery(words) : OwnFrame.sizeIn(words)).stream();
    Stream<PhotoDocument> found =
        answer.documents().stream().filter(document -> !document.isTakenByOffice());
    return new Found(Stream.concat(own, found), answer.complete());
  }

  private static ObjectNode json(PhotoDocument document, DocumentNames.Named named) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", document.id()).put("name", named.say(document));
    // The name of a size of one's own is the size.
    if (!document.isOwnSize()) {
      size(document).ifPresent(one -> json.put("size", named.texts().say(one)));
    }
    return json.put("isOwnSize", document.isOwnSize()).put("isUnverified", document.unverified());
  }

  private static Optional<Message> size(PhotoDocument document) {
    Optional<Message> onPaper =
        document.frame()
            .filter(frame -> frame.unit() == FrameUnit.MILLIMETRE)
            .map(frame -> SizeMessage.of(frame.width(), frame.height(), Unit.MILLIMETRE, 1));
    return onPaper.or(
        () ->
            document.file().namesOneSize()
                ? Optional.of(
                    SizeMessage.of(
                        document.file().widthPx().min(), document.file().heightPx().min(), Unit.PIXEL, 0))
                : Optional.empty());
  }
}
