package app.selfsame.log;

import java.time.Instant;
import java.util.List;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.spi.LoggingEventAware;

/**
 * Writes events from {@code INFO} on as JSON lines to the standard error stream.
 *
 * <p>The message is the event's constant name. Arguments for placeholders in it are left out; what belongs to an event
 * is given with {@code addKeyValue}.
 */
final class JsonLineLogger extends LegacyAbstractLogger implements LoggingEventAware {
  JsonLineLogger(String name) {
    this.name = name;
  }

  @Override
  public void log(LoggingEvent event) {
    write(event.getLevel(), event.getMessage(), event.getKeyValuePairs(), event.getThrowable());
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level level, Marker marker, String message, Object[] arguments, Throwable failure) {
    write(level, message, List.of(), failure);
  }

  private void write(Level level, String message, List<KeyValuePair> pairs, Throwable failure) {
    System.err.println(JsonLine.of(Instant.now(), level, name, message, pairs == null ? List.of() : pairs, failure));
  }

  @Override
  protected String getFullyQualifiedCallerName() {
    return null;
  }

  @Override
  public boolean isTraceEnabled() {
    return false;
  }

  @Override
  public boolean isDebugEnabled() {
    return false;
  }

  @Override
  public boolean isInfoEnabled() {
    return true;
  }

  @Override
  public boolean isWarnEnabled() {
    return true;
  }

  @Override
  public boolean isErrorEnabled() {
    return true;
  }
}
