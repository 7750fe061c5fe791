package app.selfsame.webhook;

import java.util.Set;

/**
 * What a webhook is made with or changed to, all of it as it may be.
 *
 * @param label what people call it
 * @param url where it is
 * @param events what it is told
 */
record Draft(String label, String url, Set<Event> events) {
  Draft {
    events = Set.copyOf(events);
  }
}
