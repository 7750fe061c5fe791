package app.selfsame.feature;

import app.selfsame.http.ClientAddress;
import app.selfsame.metrics.Metrics;
import app.selfsame.settings.Settings;
import java.time.Clock;

/**
 * What the server has for all features.
 *
 * @param settings those of all of them
 * @param senders finds where a request came from
 * @param metrics takes what the operator may count
 * @param clock tells the time
 */
public record Ground(Settings settings, ClientAddress senders, Metrics metrics, Clock clock) {}
