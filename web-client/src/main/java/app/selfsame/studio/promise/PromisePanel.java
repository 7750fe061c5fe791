package app.selfsame.studio.promise;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.studio.parts.Html;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** Says what this page has asked for since it was opened, out of the browser's own records, and how to check that. */
public final class PromisePanel {
  private final HTMLElement dialog = Html.byId("promise");
  private final HTMLElement loaded = Html.byId("promise-loaded");
  private final HTMLElement sent = Html.byId("promise-sent");
  private final HTMLElement others = Html.byId("promise-others");
  private final HTMLElement blocked = Html.byId("promise-blocked");
  private int files;
  private String[] addresses = {};
  private int refused;
  private int crops;

  public PromisePanel() {
    NodeList<? extends HTMLElement> openers = HTMLDocument.current().querySelectorAll("[data-action=promise]");
    for (int i = 0; i < openers.getLength(); i++) {
      openers.get(i).onEvent("click", event -> openDialog(dialog));
    }
    watchRecords(this::hear);
  }

  /** A crop of the photo has left for the server, as the person asked. */
  public void countCrop() {
    crops++;
    show();
  }

  private void hear(int filesLoaded, String otherAddresses, int requestsRefused) {
    files = filesLoaded;
    addresses = otherAddresses.isEmpty() ? new String[0] : otherAddresses.split("\n");
    refused = requestsRefused;
    show();
  }

  private void show() {
    Html.sayPlainly(loaded, PromiseMessage.LOADED, Argument.count(files));
    List<Message> sentences = new ArrayList<>();
    if (addresses.length > 0) {
      sentences.add(Message.of(PromiseMessage.OTHERS, Argument.count(addresses.length)));
    }
    if (crops > 0) {
      sentences.add(Message.of(PromiseMessage.CROPS_SENT, Argument.count(crops)));
    }
    if (sentences.isEmpty()) {
      sentences.add(Message.of(PromiseMessage.NOTHING_ELSE));
    }
    Html.sayPlainly(sent, sentences);
    others.setHidden(addresses.length == 0);
    others.setTextContent("");
    for (String address : addresses) {
      others.appendChild(HTMLDocument.current().createElement("li").withText(address));
    }
    blocked.setHidden(refused == 0);
    Html.sayPlainly(blocked, PromiseMessage.REFUSED, Argument.count(refused));
  }

  @JSFunctor
  interface Ear extends JSObject {
    void hear(int files, String others, int refused);
  }

  @JSBody(
      params = "ear",
      script = "records.watchRecords(ear);",
      imports = @JSBodyImport(alias = "records", fromModule = "page/records.js"))
  private static native void watchRecords(Ear ear);

  @JSBody(
      params = "dialog",
      script = "records.openDialog(dialog);",
      imports = @JSBodyImport(alias = "records", fromModule = "page/records.js"))
  private static native void openDialog(HTMLElement dialog);
}
