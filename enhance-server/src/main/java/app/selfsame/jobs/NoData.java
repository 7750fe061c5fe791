package app.selfsame.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

/** Jobs have an id and nothing else, so that no object of Java is ever read out of the database. */
final class NoData implements Serializer {
  @Override
  public byte[] serialize(Object data) {
    return null;
  }

  @Override
  public <T> T deserialize(Class<T> type, byte[] serialized) {
    return null;
  }
}
