package app.selfsame.tone;

import app.selfsame.geometry.PointPx;
import app.selfsame.measure.light.SkinColour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done to the light of one picture.
 *
 * @param operations in the order in which they are done; none twice
 * @param halves where the halves of the face lie
 * @param skin places of the face's skin, whose lightness no change of contrast may move
 */
public record TonePlan(List<ToneOperation> operations, FaceHalves halves, List<PointPx> skin) {
  public TonePlan {
    operations = List.copyOf(operations);
    skin = List.copyOf(skin);
  }

  public boolean isEmpty() {
    return operations.isEmpty();
  }

  /** The same, weaker; without what nobody would see. */
  public TonePlan scaled(double strength) {
    List<ToneOperation> weaker = new ArrayList<>();
    for (ToneOperation operation : operations) {
      ToneOperation scaled = operation.scaled(strength);
      if (!scaled.isNegligible()) {
        weaker.add(scaled);
      }
    }
    return new TonePlan(weaker, halves, skin);
  }

  /** What is done, to be written down. */
  public List<ToneNote> notes() {
    return operations.stream().map(ToneOperation::note).toList();
  }

  /** Whether the two halves of the face are treated differently. */
  public boolean treatsHalves() {
    return find(EvenLight.class).isPresent();
  }

  /** White balance, exposure and the gain of the half that is on the image's left, as tables. */
  public ChannelTables imageLeftTables() {
    return tables(find(EvenLight.class).map(EvenLight::imageLeftGain).orElse(1.0));
  }

  /** White balance, exposure and the gain of the half that is on the image's right, as tables. */
  public ChannelTables imageRightTables() {
    return tables(find(EvenLight.class).map(EvenLight::imageRightGain).orElse(1.0));
  }

  /** How much of the equalised lightness is mixed in, 0..1. */
  public double contrastShare() {
    return find(Contrast.class).map(Contrast::share).orElse(0.0);
  }

  /** What becomes of skin that lies on the line between the two halves. */
  SkinColour of(SkinColour colour) {
    return new SkinColour(
        curve(0, 1).srgb(colour.red()), curve(1, 1).srgb(colour.green()), curve(2, 1).srgb(colour.blue()));
  }

  private ChannelTables tables(double halfGain) {
    return new ChannelTables(
        curve(0, halfGain).table(), curve(1, halfGain).table(), curve(2, halfGain).table());
  }

  private ToneCurve curve(int channel, double halfGain) {
    double white =
        find(WhiteBalance.class)
            .map(balance -> channel == 0 ? balance.red() : channel == 1 ? balance.green() : balance.blue())
            .orElse(1.0);
    return new ToneCurve(white, find(Exposure.class).map(Exposure::gain).orElse(1.0), halfGain);
  }

  private <T extends ToneOperation> Optional<T> find(Class<T> kind) {
    return operations.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
