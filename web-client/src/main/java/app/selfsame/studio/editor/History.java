package app.selfsame.studio.editor;

import app.selfsame.adjustment.Adjustment;
import java.util.ArrayList;
import java.util.List;

/** What a person has set by hand in one photo, step by step, to be gone back through. */
final class History {
  private final List<Adjustment> steps = new ArrayList<>();
  private int at;

  /** Begins anew. */
  History(Adjustment first) {
    steps.add(first);
  }

  Adjustment current() {
    return steps.get(at);
  }

  /** Another step; those that were undone are gone. */
  void add(Adjustment step) {
    if (!step.equals(current())) {
      steps.subList(at + 1, steps.size()).clear();
      steps.add(step);
      at++;
    }
  }

  boolean canUndo() {
    return at > 0;
  }

  boolean canRedo() {
    return at < steps.size() - 1;
  }

  void undo() {
    at--;
  }

  void redo() {
    at++;
  }
}
