package app.selfsame.studio.documents;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** The list of documents to choose from. */
public enum ChooserMessage implements MessageKey {
  /** What stands in the field as long as nothing is chosen. */
  SEARCH,
  LOADING,
  NOT_LOADED,
  DOCUMENTS,
  OWN_COUNTRY,
  NOTHING_FOUND,
  INSTEAD,
  /** The same with what may do, aloud. */
  INSTEAD_ALOUD(Parameter.items("documents")),
  NEAREST,
  UNVERIFIED_MARK;

  private final List<Parameter> parameters;

  ChooserMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.chooser", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
