package app.selfsame.studio.sheet;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.SizeMessage;
import app.selfsame.message.Unit;
import app.selfsame.sheet.WantedPhoto;
import app.selfsame.studio.documents.DocumentText;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.ObjectUrls;
import app.selfsame.studio.parts.Template;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** One photo in the list of those on the sheet, with what is wanted of it. It stays while the sheet is laid out anew. */
final class SheetPerson {
  /** More of one photo than a family needs; a full sheet of one is what there is unasked. */
  private static final int MOST_COPIES = 20;

  private final SheetItem item;
  private final Template row = Template.of("sheet-person");
  private final HTMLSelectElement wanted = (HTMLSelectElement) row.part("wanted");
  private int number;

  /**
   * @param onWanted hears how many copies are wanted
   */
  SheetPerson(SheetItem item, IntConsumer onWanted, Runnable onRemove) {
    this.item = item;
    row.sayAnew("document", () -> DocumentText.name(item.document()));
    offer(WantedPhoto.AS_MANY_AS_FIT, SheetMessage.AS_MANY_AS_FIT);
    for (int copies = 1; copies <= MOST_COPIES; copies++) {
      offer(copies, SheetMessage.COUNTED, Argument.count(copies));
    }
    wanted.onEvent("change", event -> onWanted.accept(Integer.parseInt(wanted.getValue())));
    row.part("remove").onEvent("click", event -> onRemove.run());
  }

  private void offer(int copies, SheetMessage words, Argument... arguments) {
    HTMLElement option = Html.text("option", "", words, arguments);
    wanted.appendChild(option.withAttr("value", String.valueOf(copies)));
  }

  boolean isOf(SheetItem other) {
    return item.isSameAs(other);
  }

  int number() {
    return number;
  }

  /**
   * Shows how it stands.
   *
   * @param place in the list, from 1
   * @param now the same photo as it is wanted now
   * @param copies on the sheet
   */
  HTMLElement show(int place, SheetItem now, int copies, boolean canBeRemoved) {
    if (place != number) {
      number = place;
      Argument photo = Argument.count(place);
      row.put("thumb", ObjectUrls.picture(item.file().bytes(), SheetMessage.PHOTO, photo));
      wanted.setId("sheet-copies-" + place);
      row.part("wanted-label").setAttribute("for", wanted.getId());
      row.say("wanted-label", SheetMessage.WANTED, photo).say("remove", SheetMessage.REMOVE, photo);
    }
    wanted.setValue(String.valueOf(now.wanted().copies()));
    Argument size =
        Argument.message(SizeMessage.of(item.size().width(), item.size().height(), Unit.MILLIMETRE, 1));
    Argument there = Argument.count(copies);
    Message said =
        copies > 0 && copies < now.wanted().copies()
            ? Message.of(SheetMessage.FEWER_COPIES, size, there, Argument.count(now.wanted().copies()))
            : Message.of(SheetMessage.COPIES, size, there);
    row.say("copies", said).show("remove", canBeRemoved);
    return row.element();
  }
}
