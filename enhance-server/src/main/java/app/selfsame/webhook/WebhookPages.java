package app.selfsame.webhook;

import app.selfsame.company.CompanyId;
import app.selfsame.company.Owner;
import app.selfsame.company.OwnerPages;
import app.selfsame.http.Form;
import app.selfsame.http.ProblemException;
import app.selfsame.http.Route;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.pages.Page;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.store.Database;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The pages on which owners deal with webhooks. A secret is shown in the answer that makes it, and never again. */
final class WebhookPages {
  static final String BEHIND_COMPANY = "/webhooks";
  private static final String WEBHOOKS = "/company/{company}" + BEHIND_COMPANY;
  private static final String WEBHOOK = WEBHOOKS + "/{webhook}";
  private static final String EVENT_FIELD = "event-";
  private static final int SHOWN = 50;
  private static final int UNPROCESSABLE = 422;
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final OwnerPages pages;
  private final Database database;
  private final Webhooks webhooks;
  private final Deliveries deliveries;
  private final WebhookChanges changes;
  private final Reach reach;
  private final Clock clock;
  private final Page listPage;
  private final Page webhookPage;
  private final Page secretPage;

  WebhookPages(
      OwnerPages pages,
      Database database,
      Webhooks webhooks,
      Deliveries deliveries,
      WebhookChanges changes,
      Reach reach,
      Clock clock) {
    this.pages = pages;
    this.database = database;
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.changes = changes;
    this.reach = reach;
    this.clock = clock;
    listPage = pages.page(WebhookPages.class, "webhooks.html", WebhookMessage.TITLE);
    webhookPage = pages.page(WebhookPages.class, "webhook.html", WebhookMessage.WEBHOOK_TITLE);
    secretPage = pages.page(WebhookPages.class, "secret.html", WebhookMessage.SECRET_TITLE);
  }

  List<Route> routes() {
    return List.of(
        pages.get(WEBHOOKS, (context, owner) -> list(context, owner, Typed.NOTHING, List.of())),
        pages.post(WEBHOOKS, this::make),
        pages.get(WEBHOOK, (context, owner) -> show(context, owner, Optional.empty(), List.of())),
        pages.post(WEBHOOK + "/change", this::change),
        pages.post(WEBHOOK + "/secret", this::replaceSecret),
        pages.post(WEBHOOK + "/test", changing((handle, one) -> changes.test(handle, one.by(), one.id()))),
        pages.post(WEBHOOK + "/on", changing((handle, one) -> changes.turnOn(handle, one.by(), one.id()))),
        pages.post(WEBHOOK + "/off", changing((handle, one) -> changes.turnOff(handle, one.by(), one.id()))),
        pages.post(WEBHOOK + "/delete", this::delete),
        pages.post(
            WEBHOOK + "/replay",
            changing((handle, one) -> changes.replay(handle, one.by(), one.id(), one.form().of("delivery")))));
  }

  /** The path of a webhook's page. */
  static String path(Webhook webhook) {
    return path(new CompanyId(webhook.company()), webhook.id());
  }

  private static String path(CompanyId company, String id) {
    return path(company) + "/" + id;
  }

  private static String path(CompanyId company) {
    return OwnerPages.path(company) + BEHIND_COMPANY;
  }

  /** What somebody asks for with a form about one webhook. */
  private record Asked(WebhookChanges.By by, String id, Form form) {}

  private OwnerPages.ForForm changing(BiConsumer<Handle, Asked> change) {
    return (context, owner, form) -> {
      Asked asked = new Asked(by(owner), context.pathParam("webhook"), form);
      pages.change(
          owner,
          handle -> {
            change.accept(handle, asked);
            return asked;
          });
      OwnerPages.lead(context, path(owner.company(), asked.id()));
    };
  }

  private static WebhookChanges.By by(Owner owner) {
    return new WebhookChanges.By(owner.company(), owner.actor());
  }

  /** What the form of a webhook says. */
  private record Typed(String label, String url, Set<Event> events) {
    static final Typed NOTHING = new Typed("", "", Set.of(Event.BATCH_DONE));

    static Typed of(Form form) {
      Set<Event> events =
          Event.CHOSEN.stream()
              .filter(event -> !form.of(EVENT_FIELD + event.word()).isEmpty())
              .collect(Collectors.toUnmodifiableSet());
      return new Typed(form.of("label"), form.of("url"), events);
    }

    static Typed of(Webhook webhook) {
      return new Typed(webhook.label(), webhook.url(), webhook.events());
    }

    /** What of it is not as it may be. */
    List<WebhookMessage> wrong(Reach reach) {
      List<WebhookMessage> wrong = new ArrayList<>();
      if (OwnerPages.label(label).isEmpty()) {
        wrong.add(WebhookMessage.LABEL_WRONG);
      }
      if (reach.admit(url).isEmpty()) {
        wrong.add(WebhookMessage.URL_WRONG);
      }
      if (events.isEmpty()) {
        wrong.add(WebhookMessage.EVENTS_WRONG);
      }
      return wrong;
    }

    /** The same where nothing of it is wrong. */
    Draft draft(Reach reach) {
      return new Draft(OwnerPages.label(label).orElseThrow(), reach.admit(url).orElseThrow(), events);
    }

    void put(Map<String, Object> values, List<WebhookMessage> wrong) {
      values.put("label", label);
      values.put("url", url);
      values.put("events", Event.CHOSEN.stream().sorted().map(event -> event(event, this)).toList());
      values.put("isLabelWrong", wrong.contains(WebhookMessage.LABEL_WRONG));
      values.put("isUrlWrong", wrong.contains(WebhookMessage.URL_WRONG));
      values.put("isEventsWrong", wrong.contains(WebhookMessage.EVENTS_WRONG));
    }
  }

  private void list(Context context, Owner owner, Typed typed, List<WebhookMessage> wrong) {
    List<Webhook> all = database.reading(handle -> webhooks.of(handle, owner.company().text()));
    Map<String, Object> values = new HashMap<>();
    values.put("path", path(owner.company()));
    values.put("webhooks", all.stream().map(WebhookPages::row).toList());
    values.put("hasNone", all.isEmpty());
    typed.put(values, wrong);
    values.put(
        "tooMany",
        wrong.contains(WebhookMessage.TOO_MANY)
            ? List.of(Message.of(WebhookMessage.TOO_MANY, Argument.count(Webhooks.MOST)))
            : List.of());
    listPage.answer(context, values);
  }

  private static Map<String, Object> event(Event event, Typed typed) {
    WebhookMessage said =
        switch (event) {
          case BATCH_DONE, TEST -> WebhookMessage.EVENT_BATCH_DONE;
          case BATCH_CANCELLED -> WebhookMessage.EVENT_BATCH_CANCELLED;
          case BATCH_DELETED -> WebhookMessage.EVENT_BATCH_DELETED;
          case PHOTO_DECIDED -> WebhookMessage.EVENT_PHOTO_DECIDED;
        };
    return Map.of(
        "field", EVENT_FIELD + event.word(),
        "said", Message.of(said),
        "isTicked", typed.events().contains(event));
  }

  private static Map<String, Object> row(Webhook webhook) {
    return Map.of("to", path(webhook), "label", webhook.label(), "url", webhook.url(), "facts", facts(webhook));
  }

  private static List<Message> facts(Webhook webhook) {
    List<Message> facts = new ArrayList<>();
    facts.add(Message.of(WebhookMessage.STATE, Argument.choice(webhook.state().word())));
    facts.add(Message.of(WebhookMessage.EVENTS, Argument.literal(Event.text(webhook.events()).replace(" ", ", "))));
    webhook
        .failingSince()
        .ifPresent(
            since ->
                facts.add(Message.of(WebhookMessage.FAILING, SpokenLanguage.day(since), minute(since))));
    webhook
        .oldSecretUntil()
        .ifPresent(
            until ->
                facts.add(Message.of(WebhookMessage.OLD_SECRET, SpokenLanguage.day(until), minute(until))));
    return facts;
  }

  private void make(Context context, Owner owner, Form form) {
    Typed typed = Typed.of(form);
    List<WebhookMessage> wrong = typed.wrong(reach);
    if (wrong.isEmpty()) {
      Draft draft = typed.draft(reach);
      try {
        WebhookChanges.Made made = pages.change(owner, handle -> changes.make(handle, by(owner), draft));
        showSecret(context, owner, made, List.of());
        return;
      } catch (ProblemException e) {
        if (e.problem().code() != RefusalCode.WEBHOOK_STATE) {
          throw e;
        }
        wrong.add(WebhookMessage.TOO_MANY);
      }
    }
    context.status(UNPROCESSABLE);
    list(context, owner, typed, wrong);
  }

  private void change(Context context, Owner owner, Form form) {
    Typed typed = Typed.of(form);
    List<WebhookMessage> wrong = typed.wrong(reach);
    if (!wrong.isEmpty()) {
      context.status(UNPROCESSABLE);
      show(context, owner, Optional.of(typed), wrong);
      return;
    }
    String id = context.pathParam("webhook");
    Draft draft = typed.draft(reach);
    pages.change(
        owner,
        handle -> {
          changes.change(handle, by(owner), id, draft);
          return id;
        });
    OwnerPages.lead(context, path(owner.company(), id));
  }

  /**
   * @param typed what somebody wants it to be; empty where it is as it is
   */
  private void show(Context context, Owner owner, Optional<Typed> typed, List<WebhookMessage> wrong) {
    String id = context.pathParam("webhook");
    Optional<String> after = Optional.ofNullable(context.queryParam("after"));
    Webhook webhook =
        database
            .reading(handle -> webhooks.find(handle, owner.company().text(), id))
            .orElseThrow(() -> WebhookRefusal.of(WebhookRefusal.NO_WEBHOOK));
    List<Delivery> found = database.reading(handle -> deliveries.of(handle, id, after, SHOWN + 1));
    List<Delivery> shown = found.subList(0, Math.min(SHOWN, found.size()));
    Map<String, Object> values = new HashMap<>();
    values.put("back", path(owner.company()));
    values.put("path", path(webhook));
    values.put("called", webhook.label());
    values.put("address", webhook.url());
    typed.orElseGet(() -> Typed.of(webhook)).put(values, wrong);
    values.put("facts", facts(webhook));
    values.put("isOn", webhook.isOn());
    values.put("deliveries", shown.stream().map(delivery -> row(delivery, webhook)).toList());
    values.put("hasNone", shown.isEmpty());
    values.put(
        "older",
        found.size() > SHOWN ? List.of(path(webhook) + "?after=" + shown.get(SHOWN - 1).id()) : List.of());
    webhookPage.answer(context, values);
  }

  private static Map<String, Object> row(Delivery delivery, Webhook webhook) {
    Argument day = SpokenLanguage.day(delivery.madeAt());
    Argument minute = minute(delivery.madeAt());
    List<Message> facts = new ArrayList<>();
    facts.add(Message.of(WebhookMessage.DELIVERY_AT, day, minute));
    facts.add(
        Message.of(
            WebhookMessage.DELIVERY_STATE,
            Argument.choice(delivery.state().word()),
            Argument.count(delivery.tries())));
    if (delivery.status().isPresent()) {
      String status = String.valueOf(delivery.status().getAsInt());
      facts.add(Message.of(WebhookMessage.DELIVERY_STATUS, Argument.literal(status)));
    } else {
      delivery
          .failure()
          .ifPresent(failure -> facts.add(Message.of(WebhookMessage.DELIVERY_FAILURE, Argument.choice(failure))));
    }
    return Map.of(
        "id", delivery.id(),
        "event", delivery.event().word(),
        "message", delivery.message(),
        "facts", facts,
        "canReplay", webhook.isOn() && delivery.state() != Delivery.State.WAITING,
        "replay",
            Message.of(WebhookMessage.REPLAY_NAMED, Argument.literal(delivery.event().word()), day, minute));
  }

  private void replaceSecret(Context context, Owner owner, Form form) {
    String id = context.pathParam("webhook");
    boolean isAtOnce = !form.of("at-once").isEmpty();
    SigningSecret secret =
        pages.change(owner, handle -> changes.replaceSecret(handle, by(owner), id, isAtOnce));
    Message overlap =
        Message.of(WebhookMessage.SECRET_OVERLAP, SpokenLanguage.day(clock.instant().plus(Webhooks.OVERLAP)));
    showSecret(context, owner, new WebhookChanges.Made(id, secret), isAtOnce ? List.of() : List.of(overlap));
  }

  private void showSecret(Context context, Owner owner, WebhookChanges.Made made, List<Message> overlap) {
    secretPage.answer(
        context,
        Map.of(
            "path", path(owner.company(), made.webhook()), "secret", made.secret().text(), "overlap", overlap));
  }

  private void delete(Context context, Owner owner, Form form) {
    String id = context.pathParam("webhook");
    if (form.of("sure").isEmpty()) {
      OwnerPages.lead(context, path(owner.company(), id));
      return;
    }
    pages.change(
        owner,
        handle -> {
          changes.delete(handle, by(owner), id);
          return id;
        });
    OwnerPages.lead(context, path(owner.company()));
  }

  private static Argument minute(Instant time) {
    return Argument.literal(MINUTE.format(time.atOffset(ZoneOffset.UTC)));
  }
}
