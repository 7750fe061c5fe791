package app.selfsame.log;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPLogger;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Gives this program's loggers to SLF4J. Every other logger writes nothing: what libraries say of a request may repeat
 * its address, its fields, or parts of a photo.
 */
public final class JsonLineProvider implements SLF4JServiceProvider, ILoggerFactory {
  private static final String OWN = "app.selfsame.";

  private final Map<String, Logger> loggers = new ConcurrentHashMap<>();
  private final IMarkerFactory markers = new BasicMarkerFactory();
  private final MDCAdapter nothing = new NOPMDCAdapter();

  @Override
  public Logger getLogger(String name) {
    return name.startsWith(OWN) ? loggers.computeIfAbsent(name, JsonLineLogger::new) : NOPLogger.NOP_LOGGER;
  }

  @Override
  public ILoggerFactory getLoggerFactory() {
    return this;
  }

  @Override
  public IMarkerFactory getMarkerFactory() {
    return markers;
  }

  @Override
  public MDCAdapter getMDCAdapter() {
    return nothing;
  }

  @Override
  public String getRequestedApiVersion() {
    return "2.0.99";
  }

  @Override
  public void initialize() {
    // Everything is made with the provider.
  }
}
