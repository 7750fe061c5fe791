package app.selfsame.feature;

import app.selfsame.http.ClientAddress;
import app.selfsame.jobs.Jobs;
import app.selfsame.mail.Post;
import app.selfsame.metrics.Metrics;
import app.selfsame.settings.Settings;
import app.selfsame.store.Store;
import java.time.Clock;

/**
 * What the server has for all features.
 *
 * @param settings those of all of them
 * @param senders finds where a request came from
 * @param metrics takes what the operator may count
 * @param clock tells the time
 * @param store the database, for a feature that is on and keeps something
 * @param jobs work that is done later; what kinds there are is known when all features have started
 * @param post sends letters, where mail is set up
 */
public record Ground(
    Settings settings, ClientAddress senders, Metrics metrics, Clock clock, Store store, Jobs jobs, Post post) {}
