package app.selfsame.studio.checks;

import app.selfsame.inspection.Judgement;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Measurements;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.studio.parts.FigureMessage;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.Quantity;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Everything that was measured, in a table to open: the standard's quality components first. */
public final class MeasuresPanel {
  private final HTMLElement panel = Html.byId("measures");

  public void hide() {
    panel.clear();
    panel.setHidden(true);
  }

  public void show(Judgement judgement) {
    boolean open = panel.querySelector("details[open]") != null;
    hide();
    List<Measurement> measures = judgement.facts().measures().map(Measurements::all).orElse(List.of());
    if (measures.isEmpty()) {
      return;
    }
    HTMLElement words = Html.text("span", "", MeasuresMessage.TITLE, Argument.count(measures.size()));
    HTMLElement details = Html.element("details", "folded").withAttr("id", "folded-measures");
    details.withChild(Html.element("summary", "").withChild(words).withChild(Html.chevron()));
    HTMLElement inner = Html.element("div", "card").withChild(Html.text("p", "", MeasuresMessage.WHY));
    inner.appendChild(table(measures));
    panel.appendChild(details.withChild(inner));
    panel.setHidden(false);
    if (open) {
      details.setAttribute("open", "");
    }
  }

  private static HTMLElement table(List<Measurement> measures) {
    HTMLElement head = Html.element("tr", "");
    for (MeasuresMessage title :
        List.of(MeasuresMessage.MEASURE, MeasuresMessage.VALUE, MeasuresMessage.QUALITY)) {
      head.appendChild(Html.text("th", "", title).withAttr("scope", "col"));
    }
    HTMLElement rows = Html.element("tbody", "");
    measures.forEach(measure -> rows.appendChild(row(measure)));
    return Html.element("table", "").withChild(Html.element("thead", "").withChild(head)).withChild(rows);
  }

  private static HTMLElement row(Measurement measure) {
    HTMLElement name = Html.text("th", "", measure.id().title()).withAttr("scope", "row");
    if (measure.id().isStandard()) {
      name.withChild(Html.text("span", "component", " " + measure.id().component()).withAttr("translate", "no"));
    }
    HTMLElement row = Html.element("tr", "").withChild(name);
    if (measure.value().isEmpty()) {
      return row.withChild(Html.text("td", "reason", measure.reason().orElseThrow()).withAttr("colspan", "2"));
    }
    Message quality =
        measure.scalar().isEmpty()
            ? Message.of(MeasuresMessage.NO_QUALITY)
            : Message.of(FigureMessage.VALUE, Argument.number(measure.scalar().getAsInt(), 0));
    return row.withChild(Html.text("td", "", value(measure))).withChild(Html.text("td", "", quality));
  }

  private static Message value(Measurement measure) {
    double value = measure.value().orElseThrow();
    return switch (measure.id().unit()) {
      case "ratio", "", "bits" -> Quantity.significant(value, measure.id().unit());
      default -> Quantity.value(value, measure.id().unit());
    };
  }
}
