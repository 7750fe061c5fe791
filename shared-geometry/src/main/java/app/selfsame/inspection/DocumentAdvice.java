package app.selfsame.inspection;

import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Topic;
import app.selfsame.verdict.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person is told of a document beside the checks.
 *
 * @param questions what is to be asked
 * @param unsaid what the authority says nothing of
 * @param edits what it says of edits; empty of a size of one's own, of which no authority says anything
 */
public record DocumentAdvice(List<Question> questions, List<Topic> unsaid, List<EditRule> edits) {
  /** What an authority says of an edit. */
  public record EditRule(Edit edit, Permission permission) {}

  public DocumentAdvice {
    questions = List.copyOf(questions);
    unsaid = List.copyOf(unsaid);
    edits = List.copyOf(edits);
  }

  public static DocumentAdvice of(PhotoDocument document) {
    return document.isOwnSize()
        ? new DocumentAdvice(Question.of(document), List.of(), List.of())
        : new DocumentAdvice(Question.of(document), document.unsaid(), edits(document));
  }

  /** Whether the authority is silent on a change that shows: silence is no permission. */
  public boolean leavesChangesUnsaid() {
    return edits.stream()
        .filter(rule -> rule.edit() == Edit.BACKGROUND_REPLACED || rule.edit() == Edit.LIGHT_CHANGED)
        .anyMatch(rule -> rule.permission() == Permission.UNKNOWN);
  }

  private static List<EditRule> edits(PhotoDocument document) {
    List<EditRule> rules = new ArrayList<>();
    add(rules, Edit.CROPPED, document);
    addIfSaid(rules, Edit.ROTATED, document);
    addIfSaid(rules, Edit.ENLARGED, document);
    add(rules, Edit.BACKGROUND_REPLACED, document);
    add(rules, Edit.LIGHT_CHANGED, document);
    return rules;
  }

  /** Most authorities do not speak of it: it is listed where one does. */
  private static void addIfSaid(List<EditRule> rules, Edit edit, PhotoDocument document) {
    if (edit.permission(document) != Permission.UNKNOWN) {
      add(rules, edit, document);
    }
  }

  private static void add(List<EditRule> rules, Edit edit, PhotoDocument document) {
    rules.add(new EditRule(edit, edit.permission(document)));
  }
}
