package app.selfsame.bench.matting;

import app.selfsame.portrait.PersonMask;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** The composites that are made here: drawn people before drawn walls, and before photographs where there are any. */
final class DrawnSamples {
  private static final int WIDTH = 480;
  private static final int HEIGHT = 600;

  /** Of a telephone's camera indoors, in sRGB steps. */
  private static final double NOISE = 1.6;

  private static final Color BLACK_HAIR = new Color(38, 30, 28);
  private static final Color BROWN_HAIR = new Color(84, 56, 40);
  private static final Color BLOND_HAIR = new Color(196, 158, 104);
  private static final Color GREY_HAIR = new Color(146, 142, 140);
  private static final Color TEAL_CLOTH = new Color(40, 98, 104);
  private static final Color LIGHT_SKIN = new Color(224, 180, 154);
  private static final Color MIDDLE_SKIN = new Color(186, 134, 104);
  private static final Color DARK_SKIN = new Color(112, 76, 58);

  private final List<MattingSample> samples = new ArrayList<>();

  private DrawnSamples() {}

  /** All of them, the same ones each time. */
  static List<MattingSample> all(List<Colours> photographs) {
    DrawnSamples all = new DrawnSamples();
    all.addHair();
    all.addCurls();
    all.addOthers();
    Look[] looks = {Look.STRAIGHT, Look.AFRO, Look.CURLS, Look.VEIL};
    Color[] colours = {BROWN_HAIR, BLACK_HAIR, GREY_HAIR, TEAL_CLOTH};
    for (int i = 0; i < photographs.size(); i++) {
      Colours background = PhotoBackgrounds.covering(photographs.get(i), WIDTH, HEIGHT);
      int look = i % looks.length;
      DrawnPerson person = all.person(looks[look], colours[look], MIDDLE_SKIN);
      all.add("before photographs", looks[look] + " before " + (i + 1), person, person.draw(WIDTH, HEIGHT), background);
    }
    return all.samples;
  }

  /** The portrait that times are taken on: 1200 x 1600, long hair before an uneven wall. */
  static MattingSample large() {
    DrawnSamples one = new DrawnSamples();
    DrawnPerson person = one.person(Look.STRAIGHT, BROWN_HAIR, LIGHT_SKIN);
    Layer drawing = person.draw(1200, 1600);
    one.add("large", "large", person, drawing, Background.UNEVEN_WALL.paint(drawing.alpha(), new Random(1)));
    return one.samples.get(0);
  }

  private void addHair() {
    add("hair on plain", Look.STRAIGHT, BLACK_HAIR, LIGHT_SKIN, Background.WHITE_WALL);
    add("hair on plain", Look.STRAIGHT, BLOND_HAIR, LIGHT_SKIN, Background.UNEVEN_WALL);
    add("hair on plain", Look.STRAIGHT, GREY_HAIR, MIDDLE_SKIN, Background.SHADOWED_WALL);
    add("hair on plain", Look.STRAIGHT, BROWN_HAIR, LIGHT_SKIN, Background.UNEVEN_WALL);
    add("hair on busy", Look.STRAIGHT, BLACK_HAIR, MIDDLE_SKIN, Background.SHELVES);
    add("hair on busy", Look.STRAIGHT, BROWN_HAIR, LIGHT_SKIN, Background.FOLIAGE);
    add("hair on busy", Look.STRAIGHT, BLOND_HAIR, LIGHT_SKIN, Background.BRICKS);
    add("hair on like-coloured", Look.STRAIGHT, BROWN_HAIR, LIGHT_SKIN, Background.DARK_WALL);
    add("hair on like-coloured", Look.STRAIGHT, BLOND_HAIR, LIGHT_SKIN, Background.BEIGE_WALL);
    add("hair on like-coloured", Look.AFRO, BLACK_HAIR, DARK_SKIN, Background.DARK_WALL);
  }

  private void addCurls() {
    add("curls on plain", Look.CURLS, BROWN_HAIR, MIDDLE_SKIN, Background.WHITE_WALL);
    add("curls on plain", Look.CURLS, BLACK_HAIR, DARK_SKIN, Background.UNEVEN_WALL);
    add("curls on busy", Look.CURLS, BLOND_HAIR, LIGHT_SKIN, Background.FOLIAGE);
    add("curls on busy", Look.CURLS, BLACK_HAIR, MIDDLE_SKIN, Background.BRICKS);
    add("frizz on plain", Look.AFRO, BLACK_HAIR, DARK_SKIN, Background.WHITE_WALL);
    add("frizz on plain", Look.AFRO, BROWN_HAIR, DARK_SKIN, Background.SHADOWED_WALL);
    add("frizz on busy", Look.AFRO, BLACK_HAIR, DARK_SKIN, Background.SHELVES);
    add("frizz on busy", Look.AFRO, BROWN_HAIR, MIDDLE_SKIN, Background.BRICKS);
  }

  private void addOthers() {
    add("veil", Look.VEIL, TEAL_CLOTH, MIDDLE_SKIN, Background.WHITE_WALL);
    add("veil", Look.VEIL, BLACK_HAIR, MIDDLE_SKIN, Background.SHADOWED_WALL);
    add("veil", Look.VEIL, BLOND_HAIR, DARK_SKIN, Background.SHELVES);
    add("glasses and rings", Look.GLASSES, BROWN_HAIR, LIGHT_SKIN, Background.WHITE_WALL);
    add("glasses and rings", Look.GLASSES, BLACK_HAIR, DARK_SKIN, Background.UNEVEN_WALL);
    add("glasses and rings", Look.GLASSES, GREY_HAIR, MIDDLE_SKIN, Background.FOLIAGE);
    add("short or bald", Look.BALD, BROWN_HAIR, LIGHT_SKIN, Background.WHITE_WALL);
    add("short or bald", Look.BALD, BROWN_HAIR, MIDDLE_SKIN, Background.BEIGE_WALL);
    add("short or bald", Look.SHORT, BLACK_HAIR, DARK_SKIN, Background.SHADOWED_WALL);
    add("short or bald", Look.SHORT, BROWN_HAIR, LIGHT_SKIN, Background.SHELVES);
  }

  private DrawnPerson person(Look look, Color hair, Color skin) {
    Color cloth = samples.size() % 2 == 0 ? new Color(52, 62, 92) : new Color(146, 66, 62);
    return new DrawnPerson(look, hair, skin, cloth, 100 + samples.size());
  }

  private void add(String set, Look look, Color hair, Color skin, Background scene) {
    DrawnPerson person = person(look, hair, skin);
    Layer drawing = person.draw(WIDTH, HEIGHT);
    Colours background = scene.paint(drawing.alpha(), new Random(200 + samples.size()));
    add(set, look + " before " + scene, person, drawing, background);
  }

  private void add(String set, String name, DrawnPerson person, Layer drawing, Colours background) {
    Composite composite = Composite.of(drawing, background, NOISE, 300 + samples.size());
    Plane alpha = composite.alpha();
    PersonMask mask = CoarseMask.of(alpha);
    Plane upsampled = CoarseMask.upsampled(mask, alpha.width(), alpha.height());
    Plane hairArea = person.hairArea(alpha.width(), alpha.height());
    samples.add(
        new MattingSample(
            set,
            name.toLowerCase(Locale.ROOT).replace('_', ' '),
            composite.picture(),
            alpha,
            upsampled,
            BandTrimap.of(upsampled, hairArea, alpha),
            Optional.of(composite.foreground())));
  }
}
