package app.selfsame.background;

import app.selfsame.document.BackgroundRule;
import app.selfsame.document.BackgroundTone;
import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A background that a document permits.
 *
 * @param tone the colour that the authority names
 * @param colour its value, opaque
 * @param official whether the authority states the value itself; else it is ours for the name
 */
public record BackgroundChoice(BackgroundTone tone, int colour, boolean official) {

  /** What a document permits, the one to take first; empty when its rules name no colour. */
  public static List<BackgroundChoice> of(PhotoDocument document) {
    List<BackgroundChoice> choices = new ArrayList<>();
    if (document.background().isPresent()) {
      BackgroundRule rule = document.background().get();
      for (BackgroundTone tone : tones(rule)) {
        choices.add(choice(tone, rule.stated()));
      }
    }
    return List.copyOf(choices);
  }

  /**
   * The colour that a word such as {@code light-grey} stands for, whether the document permits it or not; empty when it
   * is no tone's word.
   */
  public static Optional<BackgroundChoice> named(String word, PhotoDocument document) {
    Map<BackgroundTone, Integer> stated = document.background().map(BackgroundRule::stated).orElse(Map.of());
    return BackgroundTone.of(word)
        .map(tone -> choice(tone == BackgroundTone.LIGHT ? BackgroundTone.LIGHT_GREY : tone, stated));
  }

  private static BackgroundChoice choice(BackgroundTone tone, Map<BackgroundTone, Integer> stated) {
    ToneColours own = ToneColours.of(tone);
    boolean official = stated.containsKey(tone);
    return new BackgroundChoice(tone, official ? stated.get(tone) : own.colour(), official);
  }

  /**
   * In the order in which the authority names them. Where it takes any light colour, grey comes first: it shows the
   * outline of fair and dark hair alike. Off-white is left to those who do not refuse white.
   */
  private static Set<BackgroundTone> tones(BackgroundRule rule) {
    Set<BackgroundTone> tones = new LinkedHashSet<>();
    for (BackgroundTone tone : rule.tones()) {
      if (tone != BackgroundTone.LIGHT) {
        tones.add(tone);
        continue;
      }
      tones.add(BackgroundTone.LIGHT_GREY);
      if (!rule.notWhite()) {
        tones.add(BackgroundTone.OFF_WHITE);
      }
      tones.add(BackgroundTone.LIGHT_BLUE);
    }
    return tones;
  }

  /** What it is called. */
  public Message title() {
    return Message.of(new ColourTitle(tone));
  }

  /** Name and value as they stand in a sentence: {@code light grey #d3d3d3}. */
  public Message described() {
    return ColourMessage.of(Optional.of(tone), colour);
  }
}
