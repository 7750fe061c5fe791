package app.selfsame.company;

import app.selfsame.account.AccountForms;
import app.selfsame.company.KeySecret.Mode;
import app.selfsame.http.Form;
import app.selfsame.http.Route;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.pages.Page;
import app.selfsame.pages.Pages;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.store.Database;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages on which owners make and end keys. A key is shown in the answer that makes it, and never again. */
final class KeyPages {
  static final String BEHIND_COMPANY = "/keys";
  static final String KEYS = CompanyPages.COMPANY + BEHIND_COMPANY;
  private static final List<Integer> LASTING_DAYS = List.of(30, 90, 365);
  private static final int UNPROCESSABLE = 422;

  private final Set<Scope> offered;
  private final Database database;
  private final CompanyKeys keys;
  private final AuditLog audit;
  private final Changes changes;
  private final CompanyForms forms;
  private final Clock clock;
  private final Page keysPage;
  private final Page newPage;

  /**
   * The pages.
   *
   * @param offered what keys can be for on this server
   */
  KeyPages(
      Set<Scope> offered,
      Database database,
      CompanyKeys keys,
      AuditLog audit,
      Changes changes,
      CompanyForms forms,
      Clock clock,
      Pages pages) {
    this.offered = offered;
    this.database = database;
    this.keys = keys;
    this.audit = audit;
    this.changes = changes;
    this.forms = forms;
    this.clock = clock;
    keysPage = pages.page(KeyPages.class, "keys.html", CompanyMessage.KEYS_TITLE);
    newPage = pages.page(KeyPages.class, "new-key.html", CompanyMessage.NEW_KEY_TITLE);
  }

  List<Route> routes() {
    return List.of(
        forms.getOfOwner(KEYS, (context, member) -> list(context, member, Typed.NOTHING, List.of())),
        forms.postOfOwner(KEYS, this::make),
        forms.postOfOwner(KEYS + "/replace", this::replace),
        forms.postOfOwner(KEYS + "/revoke", this::revoke));
  }

  /** What the form of a new key says. */
  private record Typed(String label, boolean isTest, Set<Scope> scopes, Optional<Integer> days) {
    /** Whoever wants faces compared, or has photos collected, says so. */
    static final Typed NOTHING =
        new Typed("", false, Scope.offered(false, false), Optional.empty());

    static Typed of(Form form, Set<Scope> offered) {
      Set<Scope> scopes =
          offered.stream()
              .filter(scope -> !form.of("scope-" + scope.word()).isEmpty())
              .collect(Collectors.toUnmodifiableSet());
      Optional<Integer> days =
          LASTING_DAYS.stream().filter(some -> form.of("days").equals(String.valueOf(some))).findFirst();
      return new Typed(form.of("label"), form.of("mode").equals(Mode.TEST.word()), scopes, days);
    }
  }

  private void list(Context context, Membership member, Typed typed, List<CompanyMessage> wrong) {
    List<CompanyKeys.Entry> all = database.reading(handle -> keys.of(handle, member.id()));
    Map<String, Object> values = new HashMap<>();
    values.put("path", CompanyPages.of(member.id()));
    values.put("keys", all.stream().map(this::row).toList());
    values.put("hasNone", all.isEmpty());
    values.put("label", typed.label());
    values.put("isTest", typed.isTest());
    values.put("scopes", offered.stream().sorted().map(scope -> scope(scope, typed)).toList());
    values.put("lasting", LASTING_DAYS.stream().map(days -> lasting(days, typed)).toList());
    List<Message> tooMany =
        wrong.contains(CompanyMessage.TOO_MANY_KEYS)
            ? List.of(Message.of(CompanyMessage.TOO_MANY_KEYS, Argument.count(CompanyKeys.MOST)))
            : List.of();
    values.put("tooMany", tooMany);
    values.put("isLabelWrong", wrong.contains(CompanyMessage.LABEL_WRONG));
    values.put("isScopesWrong", wrong.contains(CompanyMessage.SCOPES_WRONG));
    keysPage.answer(context, values);
  }

  private static Map<String, Object> scope(Scope scope, Typed typed) {
    CompanyMessage said =
        switch (scope) {
          case CHECK -> CompanyMessage.SCOPE_CHECK;
          case PREPARE -> CompanyMessage.SCOPE_PREPARE;
          case MRZ -> CompanyMessage.SCOPE_MRZ;
          case FACES -> CompanyMessage.SCOPE_FACES;
          case BATCHES -> CompanyMessage.SCOPE_BATCHES;
          case COLLECTIONS -> CompanyMessage.SCOPE_COLLECTIONS;
          case WEBHOOKS -> CompanyMessage.SCOPE_WEBHOOKS;
          case USAGE -> CompanyMessage.SCOPE_USAGE;
        };
    return Map.of("word", scope.word(), "said", Message.of(said), "isTicked", typed.scopes().contains(scope));
  }

  private static Map<String, Object> lasting(int days, Typed typed) {
    return Map.of(
        "days", String.valueOf(days),
        "said", Message.of(CompanyMessage.LASTING_DAYS, Argument.count(days)),
        "isChosen", typed.days().equals(Optional.of(days)));
  }

  private Map<String, Object> row(CompanyKeys.Entry key) {
    Instant now = clock.instant();
    boolean hasEnded = key.endsAt().map(end -> !end.isAfter(now)).orElse(false);
    List<Message> facts = new ArrayList<>();
    facts.add(
        Message.of(
            CompanyMessage.KEY_MADE, Argument.choice(key.mode().word()), SpokenLanguage.day(key.madeAt())));
    facts.add(Message.of(CompanyMessage.KEY_SCOPES, Argument.literal(Scope.text(key.scopes()))));
    facts.add(
        key.usedAt()
            .map(used -> Message.of(CompanyMessage.KEY_USED, SpokenLanguage.day(used)))
            .orElse(Message.of(CompanyMessage.KEY_UNUSED)));
    key.endsAt()
        .map(
            end ->
                Message.of(
                    hasEnded ? CompanyMessage.KEY_ENDED : CompanyMessage.KEY_ENDS, SpokenLanguage.day(end)))
        .ifPresent(facts::add);
    Argument label = Argument.literal(key.label());
    return Map.of(
        "id", key.id(),
        "label", key.label(),
        "facts", facts,
        "isWorking", !hasEnded,
        "replace", Message.of(CompanyMessage.REPLACE_NAMED, label),
        "revoke", Message.of(CompanyMessage.REVOKE_NAMED, label));
  }

  private void make(Context context, Membership member, Form form) {
    Typed typed = Typed.of(form, offered);
    Optional<String> label = ShortText.label(typed.label());
    List<CompanyMessage> wrong = new ArrayList<>();
    if (label.isEmpty()) {
      wrong.add(CompanyMessage.LABEL_WRONG);
    }
    if (typed.scopes().isEmpty()) {
      wrong.add(CompanyMessage.SCOPES_WRONG);
    }
    Optional<KeySecret> made = wrong.isEmpty() ? make(member, typed, label.get()) : Optional.empty();
    if (made.isPresent()) {
      show(context, member, made.get(), List.of());
      return;
    }
    if (wrong.isEmpty()) {
      wrong.add(CompanyMessage.TOO_MANY_KEYS);
    }
    context.status(UNPROCESSABLE);
    list(context, member, typed, wrong);
  }

  /** Nothing where there are as many as there may be. */
  private Optional<KeySecret> make(Membership member, Typed typed, String label) {
    return changes.byOwner(
        member,
        handle -> {
          if (keys.of(handle, member.id()).size() >= CompanyKeys.MOST) {
            return Optional.empty();
          }
          KeySecret key =
              keys.make(
                  handle,
                  member.id(),
                  typed.isTest() ? Mode.TEST : Mode.LIVE,
                  label,
                  typed.scopes(),
                  typed.days().map(Duration::ofDays));
          audit.note(handle, member.id(), member.actor(), AuditAction.KEY_MADE, key.id());
          return Optional.of(key);
        });
  }

  private void replace(Context context, Membership member, Form form) {
    boolean isAtOnce = !form.of("at-once").isEmpty();
    Optional<KeySecret> made =
        changes.byOwner(
            member,
            handle -> {
              Optional<KeySecret> key = keys.replace(handle, member.id(), form.of("key"), isAtOnce);
              key.ifPresent(
                  one -> audit.note(handle, member.id(), member.actor(), AuditAction.KEY_REPLACED, one.id()));
              return key;
            });
    if (made.isEmpty()) {
      // Somebody else has replaced or revoked it.
      AccountForms.lead(context, CompanyPages.of(member.id()) + BEHIND_COMPANY);
      return;
    }
    Message overlap =
        Message.of(CompanyMessage.NEW_KEY_OVERLAP, SpokenLanguage.day(clock.instant().plus(CompanyKeys.OVERLAP)));
    show(context, member, made.get(), isAtOnce ? List.of() : List.of(overlap));
  }

  private void show(Context context, Membership member, KeySecret key, List<Message> overlap) {
    newPage.answer(
        context,
        Map.of("path", CompanyPages.of(member.id()), "key", key.text(), "overlap", overlap));
  }

  private void revoke(Context context, Membership member, Form form) {
    changes.byOwner(
        member,
        handle -> {
          boolean isDone = keys.revoke(handle, member.id(), form.of("key"));
          if (isDone) {
            audit.note(handle, member.id(), member.actor(), AuditAction.KEY_REVOKED, form.of("key"));
          }
          return isDone;
        });
    AccountForms.lead(context, CompanyPages.of(member.id()) + BEHIND_COMPANY);
  }
}
