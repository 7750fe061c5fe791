package app.selfsame.studio.payment;

import app.selfsame.entitlement.Entitlement;
import app.selfsame.entitlement.SignedEntitlement;
import app.selfsame.message.MessageKey;
import app.selfsame.report.NextStep;
import app.selfsame.studio.parts.ObjectUrls;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.studio.state.PageState;
import app.selfsame.studio.state.PreparedFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * Where finished files cost something, keeps them under a watermark until the server says that they are paid, and then
 * for as long as the page is open lets them go. Where they are free it does nothing.
 *
 * <p>The page asks nobody: it is told on a line between tabs, and verifies what it is told by the key that came with it.
 */
public final class Till {
  private final Optional<Offer> offer = Offer.onPage();
  private final Runnable onChange;
  private final boolean canBePaid;
  /** What is paid, each a commitment and the document that it was paid for. */
  private final Set<String> paid = new HashSet<>();
  private final List<FilePicture> pictures = new ArrayList<>();
  private PaymentChannel channel;
  /** The file that the page shows. */
  private PreparedFile looked;
  /** The same, where it waits for being paid. */
  private PreparedFile waiting;
  private boolean wasAnnounced;
  private boolean wasNotVerified;

  /**
   * @param onChange hears that files stand otherwise than before
   */
  public Till(Runnable onChange) {
    this.onChange = onChange;
    canBePaid = offer.isPresent() && Commitments.canBeMade();
    if (canBePaid) {
      channel = new PaymentChannel(this::announce, this::hear);
    }
  }

  /** How a finished file stands. The very file that was given is the person's own already. */
  public Standing standing(PreparedFile file) {
    if (offer.isEmpty() || file.made().isEmpty()) {
      return new Standing.Free();
    }
    if (isPaid(file)) {
      return new Standing.Paid();
    }
    return switch (NextStep.of(file.judgement())) {
      case RETAKE, CHANGE_BACKGROUND -> new Standing.NotSold(PaymentMessage.WOULD_BE_REFUSED);
      case ANSWER -> new Standing.NotSold(PaymentMessage.ANSWER_FIRST);
      case HAND_IN_ORIGINAL, SAVE_TO_COMPARE -> new Standing.NotSold(PaymentMessage.NOT_TO_HAND_IN);
      case SAVE -> canBePaid ? forSale(file) : new Standing.NotSold(PaymentMessage.NO_SAFE_LINE);
    };
  }

  /** Whether a picture of what the page is at is a picture of a file that is not paid, or that may be made yet. */
  public boolean isLocked(PageState state) {
    return offer.isPresent()
        && (state instanceof PageState.Preparing || state.file().filter(file -> standing(file).isLocked()).isPresent());
  }

  /** The page shows another state: what it waits for may be another file, or none. */
  public void show(PageState state) {
    if (!canBePaid) {
      return;
    }
    PreparedFile file = state.file().filter(made -> made.made().isPresent()).orElse(null);
    boolean isAnother = file != null && !file.isSameFile(looked);
    looked = file;
    waiting = file != null && standing(file) instanceof Standing.ForSale ? file : null;
    if (isAnother || waiting == null) {
      wasNotVerified = false;
      wasAnnounced = false;
    }
    if (isAnother && Commitments.of(file.bytes()).isEmpty()) {
      Commitments.make(file.bytes(), onChange::run);
    } else if (!wasAnnounced) {
      announce();
    }
  }

  /** Whether the server's word on the file that is waited for came, and did not hold. */
  public boolean wasNotVerified() {
    return wasNotVerified;
  }

  /** A picture of a finished file, under the watermark as long as it is not paid. */
  public HTMLElement picture(PreparedFile file, MessageKey description) {
    if (standing(file) instanceof Standing.Free) {
      return ObjectUrls.picture(file.bytes(), description);
    }
    pictures.removeIf(FilePicture::isGone);
    FilePicture picture = new FilePicture(file, description);
    pictures.add(picture);
    picture.draw(!isPaid(file));
    return picture.element();
  }

  /** Goes where a file is paid, in a tab of its own: this one keeps the photo. */
  public void pay(Standing.ForSale sale) {
    sale.address().ifPresent(Till::openTab);
  }

  /** Saves a copy of a file under the watermark. */
  public static void saveMarked(PreparedFile file, String name) {
    Watermark.copy(file.bytes(), copy -> ObjectUrls.save(copy, name));
  }

  private Standing forSale(PreparedFile file) {
    String commitment = Commitments.of(file.bytes());
    Optional<String> address =
        commitment.isEmpty() ? Optional.empty() : Optional.of(PageTexts.onServer("/pay") + "#" + commitment + "." + documentId(file));
    return new Standing.ForSale(offer.get().price(), address);
  }

  private boolean isPaid(PreparedFile file) {
    return canBePaid && paid.contains(receipt(Commitments.of(file.bytes()), documentId(file)));
  }

  private static String receipt(String commitment, String documentId) {
    return commitment + "." + documentId;
  }

  private static String documentId(PreparedFile file) {
    return file.judgement().document().plainId();
  }

  private void announce() {
    if (waiting != null && !Commitments.of(waiting.bytes()).isEmpty()) {
      wasAnnounced = true;
      channel.announce(Commitments.of(waiting.bytes()), documentId(waiting));
    }
  }

  private void hear(String text) {
    SignedEntitlement.parse(text).ifPresent(this::verify);
  }

  private void verify(SignedEntitlement signed) {
    Entitlement entitlement = signed.entitlement();
    if (!entitlement.keyId().equals(offer.get().keyId())) {
      unlock(entitlement, false);
      return;
    }
    verify(
        offer.get().key(),
        Int8Array.copyFromJavaArray(entitlement.payload()),
        Int8Array.copyFromJavaArray(signed.signatureBytes()),
        isGenuine -> unlock(entitlement, isGenuine));
  }

  private void unlock(Entitlement entitlement, boolean isGenuine) {
    String commitment = entitlement.commitment().text();
    if (isGenuine) {
      paid.add(receipt(commitment, entitlement.document()));
      pictures.forEach(picture -> picture.draw(!isPaid(picture.file())));
      onChange.run();
    } else if (waiting != null && Commitments.of(waiting.bytes()).equals(commitment)) {
      wasNotVerified = true;
      onChange.run();
    }
  }

  @JSFunctor
  private interface Answer extends JSObject {
    void hear(boolean isGenuine);
  }

  @JSBody(
      params = {"key", "signed", "signature", "answer"},
      script = "payment.verify(key, signed, signature, answer);",
      imports = @JSBodyImport(alias = "payment", fromModule = "page/payment.js"))
  private static native void verify(String key, Int8Array signed, Int8Array signature, Answer answer);

  @JSBody(
      params = "address",
      script = "payment.openTab(address);",
      imports = @JSBodyImport(alias = "payment", fromModule = "page/payment.js"))
  private static native void openTab(String address);
}
