package app.selfsame.store;

import static app.selfsame.message.Parameter.literal;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What is wrong with where the server is to keep things. */
public enum StoreMessage implements MessageKey {
  FOLDER,
  POSTGRES_URL,
  NO_FOLDER(literal("folder")),
  NOT_OPENED(literal("place")),
  NEWER(literal("place"), literal("version")),
  BACKED_UP(literal("file")),
  BACKUP_EXISTS(literal("file")),
  BACKUP_NOT_WRITTEN(literal("file")),
  NOTHING_TO_BACK_UP(literal("place")),
  BACKUP_BY_POSTGRES,
  RESTORED(literal("file")),
  BEFORE_RESTORE(literal("before")),
  NO_COPY(literal("file")),
  IN_USE(literal("place")),
  NOT_RESTORED(literal("place")),
  RESTORE_BY_POSTGRES;

  private final List<Parameter> parameters;

  StoreMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.store", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
