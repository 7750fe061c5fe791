package app.selfsame.studio.checks;

import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Judgement;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Measurements;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.studio.parts.FigureMessage;
import app.selfsame.studio.parts.Quantity;
import app.selfsame.studio.parts.Template;
import app.selfsame.studio.state.PageState;
import app.selfsame.studio.state.Panel;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Everything that was measured, in a table to open: the standard's quality components first. */
public final class MeasuresPanel implements Panel {
  private final Template panel = Template.of("measures");
  private List<Measurement> shown = List.of();

  public MeasuresPanel() {
    panel.element().setHidden(true);
  }

  @Override
  public HTMLElement element() {
    return panel.element();
  }

  @Override
  public void show(PageState state, PhotoDocument document) {
    List<Measurement> measures =
        state.complete().map(Judgement::facts).flatMap(facts -> facts.measures()).map(Measurements::all).orElse(List.of());
    if (!measures.equals(shown)) {
      shown = measures;
      panel.say("title", MeasuresMessage.TITLE, Argument.count(measures.size()));
      panel.put("rows", measures.stream().map(MeasuresPanel::row).toArray(HTMLElement[]::new));
    }
    panel.element().setHidden(measures.isEmpty());
  }

  private static HTMLElement row(Measurement measure) {
    MeasureId id = measure.id();
    Template row = Template.of("measure").say("name", id.title());
    row.show("component", id.isStandard()).say("component", id.isStandard() ? id.component() : "");
    if (measure.value().isEmpty()) {
      row.say("value", measure.reason().orElseThrow()).show("quality", false);
      row.part("value").withAttr("colspan", "2").setClassName("reason");
      return row.element();
    }
    Message quality =
        measure.scalar().isEmpty()
            ? Message.of(MeasuresMessage.NO_QUALITY)
            : Message.of(FigureMessage.VALUE, Argument.number(measure.scalar().getAsInt(), 0));
    return row.say("value", value(measure)).say("quality", quality).element();
  }

  private static Message value(Measurement measure) {
    double value = measure.value().orElseThrow();
    return switch (measure.id().unit()) {
      case "ratio", "", "bits" -> Quantity.significant(value, measure.id().unit());
      default -> Quantity.value(value, measure.id().unit());
    };
  }
}
