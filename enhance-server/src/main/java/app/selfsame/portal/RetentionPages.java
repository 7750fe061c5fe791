package app.selfsame.portal;

import app.selfsame.batch.Retention;
import app.selfsame.company.AuditAction;
import app.selfsame.company.AuditLog;
import app.selfsame.company.Caller;
import app.selfsame.company.Callers;
import app.selfsame.company.CompanyData;
import app.selfsame.company.CompanyId;
import app.selfsame.company.Owner;
import app.selfsame.company.OwnerPages;
import app.selfsame.company.Owners;
import app.selfsame.http.Form;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.Route;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.pages.Page;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.store.Database;
import app.selfsame.usage.Usage;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The page that says what is kept of a company and for how long, and has it deleted before. */
final class RetentionPages {
  /** Behind the path of a company. */
  static final String LINK = "/retention";

  private static final String RETENTION = PortalPages.COMPANY + LINK;
  private static final int UNPROCESSABLE = 422;
  private static final int MONTHS_A_YEAR = 12;
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Callers callers;
  private final Owners owners;
  private final OwnerPages pages;
  private final Database database;
  private final Retention retention;
  private final AuditLog audit;
  private final DocumentNames names;
  private final boolean hasFaces;
  private final Page page;

  /**
   * @param hasFaces whether companies keep face collections
   */
  RetentionPages(
      Callers callers,
      Owners owners,
      OwnerPages pages,
      Database database,
      Retention retention,
      AuditLog audit,
      DocumentNames names,
      boolean hasFaces) {
    this.callers = callers;
    this.owners = owners;
    this.pages = pages;
    this.database = database;
    this.retention = retention;
    this.audit = audit;
    this.names = names;
    this.hasFaces = hasFaces;
    page = pages.page(RetentionPages.class, "retention.html", PortalMessage.RETENTION_TITLE);
  }

  List<Route> routes() {
    return List.of(
        callers.page(RETENTION, (context, member) -> show(context, member, false)),
        pages.post(RETENTION, this::keep),
        pages.postOfMember(RETENTION + "/delete", this::delete));
  }

  private void show(Context context, Caller member, boolean isWrong) {
    CompanyId company = member.company();
    DocumentNames.Named named = names.in(SpokenLanguage.texts(context));
    record Found(int hours, boolean isOwner, List<Retention.Kept> kept) {}
    Found found =
        database.reading(
            handle ->
                new Found(
                    retention.hours(handle, company),
                    owners.of(handle, company).contains(member.actor().id()),
                    retention.of(handle, company)));
    Map<String, Object> values = new HashMap<>();
    values.put("path", OwnerPages.path(company) + LINK);
    values.put("photosKept", Message.of(PortalMessage.KEPT_PHOTOS, Argument.message(KeptHours.said(found.hours()))));
    values.put(
        "facesKept",
        hasFaces
            ? List.of(Message.of(PortalMessage.KEPT_FACES, Argument.count(CompanyData.AHEAD_WITHIN.toDays())))
            : List.of());
    values.put("numbersKept", Message.of(PortalMessage.KEPT_NUMBERS, Argument.count(Retention.KNOWN_FOR.toDays())));
    values.put(
        "usageKept",
        Message.of(
            PortalMessage.KEPT_USAGE, Argument.count(Usage.DAYS_KEPT), Argument.count(Usage.MONTHS_KEPT / MONTHS_A_YEAR)));
    values.put("auditKept", Message.of(PortalMessage.KEPT_AUDIT, Argument.count(AuditLog.KEPT_FOR.toDays())));
    values.put("isOwner", found.isOwner());
    values.put("isWrong", isWrong);
    values.put("choices", KeptHours.choices(retention.mostHours(), found.hours()));
    values.put(
        "most", Message.of(PortalMessage.DEFAULT_HINT, Argument.message(KeptHours.said(retention.mostHours()))));
    values.put("batches", found.kept().stream().map(kept -> row(company, kept, named)).toList());
    values.put("hasNone", found.kept().isEmpty());
    page.answer(context, values);
  }

  private static Map<String, Object> row(CompanyId company, Retention.Kept kept, DocumentNames.Named named) {
    String name =
        kept.isOfPassports() ? named.texts().say(PortalMessage.PASSPORTS) : named.say(kept.document());
    return Map.of(
        "id", kept.batch(),
        "to", OwnerPages.path(company) + PortalPages.LINK + "/" + kept.batch(),
        "name", name,
        "photos", Message.of(PortalMessage.PHOTOS_KEPT, Argument.count(kept.photos())),
        "until", kept.until().map(RetentionPages::until).orElse(Message.of(PortalMessage.UNTIL_DONE)),
        "delete", Message.of(PortalMessage.DELETE_NAMED, Argument.literal(name)));
  }

  private static Message until(Instant time) {
    return Message.of(
        PortalMessage.UNTIL,
        SpokenLanguage.day(time),
        Argument.literal(MINUTE.format(time.atOffset(ZoneOffset.UTC))));
  }

  private void keep(Context context, Owner owner, Form form) {
    Optional<Integer> hours = hours(form.of("hours"));
    if (hours.isEmpty()) {
      context.status(UNPROCESSABLE);
      show(context, owner.caller(), true);
      return;
    }
    pages.change(
        owner,
        handle -> {
          if (retention.hours(handle, owner.company()) != hours.get()) {
            retention.keep(handle, owner.company(), hours.get());
            audit.note(handle, owner.company(), owner.actor(), AuditAction.RETENTION_CHANGED, "");
          }
          return hours;
        });
    OwnerPages.lead(context, OwnerPages.path(owner.company()) + LINK);
  }

  private Optional<Integer> hours(String typed) {
    return Optional.of(typed)
        .filter(text -> text.matches("[0-9]{1,5}"))
        .map(Integer::valueOf)
        .filter(hours -> hours >= 1 && hours <= retention.mostHours());
  }

  private void delete(Context context, Caller member, Form form) {
    String batch = form.of("batch");
    database.useTransaction(
        handle -> {
          if (!retention.delete(handle, member.company(), batch)) {
            throw new ProblemException(Problem.NOT_FOUND);
          }
          audit.note(handle, member.company(), member.actor(), AuditAction.BATCH_DELETED, batch);
        });
    OwnerPages.lead(context, OwnerPages.path(member.company()) + LINK);
  }
}
