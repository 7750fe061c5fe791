package app.selfsame.company;

import app.selfsame.account.AccountId;
import app.selfsame.account.Visitors;
import app.selfsame.http.Route;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.pages.Page;
import app.selfsame.pages.Pages;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.store.Database;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The page on which owners read who did what, the latest first. */
final class AuditPages {
  static final String BEHIND_COMPANY = "/audit";
  private static final String AUDIT = CompanyPages.COMPANY + BEHIND_COMPANY;
  private static final int SHOWN = 50;
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Database database;
  private final AuditLog audit;
  private final CompanyKeys keys;
  private final Invitations invitations;
  private final Visitors visitors;
  private final CompanyForms forms;
  private final Page page;

  AuditPages(
      Database database,
      AuditLog audit,
      CompanyKeys keys,
      Invitations invitations,
      Visitors visitors,
      CompanyForms forms,
      Pages pages) {
    this.database = database;
    this.audit = audit;
    this.keys = keys;
    this.invitations = invitations;
    this.visitors = visitors;
    this.forms = forms;
    page = pages.page(AuditPages.class, "audit.html", CompanyMessage.AUDIT_TITLE);
  }

  List<Route> routes() {
    return List.of(forms.getOfOwner(AUDIT, this::list));
  }

  private void list(Context context, Membership member) {
    Optional<Cursor> from =
        Optional.ofNullable(context.queryParam("before")).flatMap(Cursor::parse);
    Texts texts = SpokenLanguage.texts(context);
    database.reading(
        handle -> {
          List<AuditLog.Entry> found = audit.before(handle, member.id(), from, SHOWN + 1);
          List<AuditLog.Entry> shown = found.subList(0, Math.min(SHOWN, found.size()));
          String path = CompanyPages.of(member.id());
          List<String> older =
              found.size() > SHOWN
                  ? List.of(path + BEHIND_COMPANY + "?before=" + shown.get(SHOWN - 1).cursor().text())
                  : List.of();
          List<CompanyKeys.Entry> known = keys.of(handle, member.id());
          page.answer(
              context,
              Map.of(
                  "entries", shown.stream().map(entry -> row(handle, entry, known, texts)).toList(),
                  "hasNone", shown.isEmpty(),
                  "older", older));
          return shown.size();
        });
  }

  private Map<String, Object> row(
      Handle handle, AuditLog.Entry entry, List<CompanyKeys.Entry> known, Texts texts) {
    String who =
        switch (entry.actor().kind()) {
          case MEMBER -> member(handle, entry.actor().id(), texts);
          case KEY -> key(entry.actor().id(), known, texts);
          case SERVER -> texts.say(CompanyMessage.AUDIT_SERVER);
        };
    List<String> subject =
        switch (entry.action().subject()) {
          case NONE -> List.of();
          case MEMBER -> List.of(member(handle, entry.subject(), texts));
          case BATCH, PHOTO, WEBHOOK, FACES, READING_KEY, COLLECTION, PARTICIPANT -> List.of(entry.subject());
          case KEY -> List.of(key(entry.subject(), known, texts));
          case INVITATION ->
              invitations.byId(handle, entry.subject()).stream().map(one -> one.address().text()).toList();
        };
    return Map.of(
        "action", Message.of(entry.action()),
        "subject", subject,
        "at",
            Message.of(
                CompanyMessage.AUDIT_AT,
                Argument.literal(who),
                SpokenLanguage.day(entry.at()),
                Argument.literal(minute(entry.at()))));
  }

  private String member(Handle handle, String account, Texts texts) {
    return visitors
        .addressee(handle, new AccountId(account))
        .map(to -> to.address().text())
        .orElse(texts.say(CompanyMessage.AUDIT_FORMER));
  }

  private static String key(String id, List<CompanyKeys.Entry> known, Texts texts) {
    return known.stream()
        .filter(key -> key.id().equals(id))
        .findFirst()
        .map(key -> texts.say(CompanyMessage.AUDIT_KEY, Argument.literal(key.label())))
        .orElse(texts.say(CompanyMessage.AUDIT_FORMER_KEY));
  }

  private static String minute(Instant time) {
    return MINUTE.format(time.atOffset(ZoneOffset.UTC));
  }
}
