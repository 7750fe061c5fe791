package app.selfsame.studio;

import app.selfsame.document.Limits;
import app.selfsame.document.Source;
import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.message.Verbatim;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.LightChecks;
import app.selfsame.verdict.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Checks as a scenario has them, of what the scripted engine does not measure. */
final class ScriptedChecks {
  static final Source AUTHORITY =
      new Source(
          "The authority: Photo requirements", "https://authority.example/photos", "2026-03-19",
          Source.Confidence.OFFICIAL);
  static final Source STANDARD = new Source("Standard of somebody else", "", "2025", Source.Confidence.SECONDARY);

  /** So many there are of a portrait that nobody holds a hand to, and that is handed in as it was cut. */
  private static final List<CheckId> ALL =
      List.of(CheckId.values()).subList(0, CheckId.TAKEN_BY.ordinal()).stream()
          .filter(id -> !id.word().startsWith("backdrop-"))
          .filter(id -> id != CheckId.HANDS && id != CheckId.SKIN_TEXTURE && id != CheckId.PROPORTIONS)
          .filter(id -> id != CheckId.PICTURE_EDGE && id != CheckId.OVERPRINT && id != CheckId.DAMAGE)
          .toList();

  private final Scenario scenario;

  ScriptedChecks(Scenario scenario) {
    this.scenario = scenario;
  }

  static Check hands() {
    return check(CheckId.HANDS, 0.9, "ratio", Limits.atMost(0.5), "A hand is at the head. Lower it.");
  }

  static Check resolution() {
    return at(
        CheckId.RESOLUTION, Outcome.PASS, OptionalDouble.of(1120), "px", Limits.atLeast(600), AUTHORITY,
        "The photo has enough pixels for the document.");
  }

  /** Of a complete portrait. */
  List<Check> measured() {
    if (scenario.is("many")) {
      return many();
    }
    boolean fails = scenario.is("fail");
    List<Check> checks = new ArrayList<>();
    checks.add(check(CheckId.ROLL, 1.1, "degrees", new Limits(-8, 8), "Your head is upright."));
    checks.add(
        check(
            CheckId.YAW, fails ? 14.3 : 2.1, "degrees", new Limits(-5, 5),
            fails ? "Your face is turned to the right of the picture." : "You are facing the camera."));
    checks.add(
        check(
            CheckId.MOUTH_CLOSED, fails ? 9.4 : 2.2, "%", Limits.atMost(5),
            fails ? "Your mouth is open." : "Your mouth is closed."));
    checks.add(
        at(
            CheckId.SHARPNESS, fails ? Outcome.WARN : Outcome.PASS, OptionalDouble.of(0.71), "", Limits.atLeast(0.5),
            STANDARD, "Your face is a little blurred."));
    for (CheckId id : LightChecks.IDS) {
      checks.add(
          at(id, light(id), OptionalDouble.of(0.02), "ratio", Limits.atMost(0.1), STANDARD, "The light is so."));
    }
    OptionalDouble even = fails ? OptionalDouble.empty() : OptionalDouble.of(scenario.is("stained") ? 0.3 : 0.02);
    Outcome wall = fails ? Outcome.UNKNOWN : scenario.is("stained") ? Outcome.FAIL : Outcome.PASS;
    checks.add(at(CheckId.BACKGROUND_UNIFORMITY, wall, even, "", Limits.atMost(0.1), STANDARD, "The wall is so."));
    return checks;
  }

  private Outcome light(CheckId id) {
    if (scenario.is("dim") && id == CheckId.UNDER_EXPOSURE || scenario.is("shiny") && id == CheckId.SKIN_REFLECTION) {
      return Outcome.WARN;
    }
    boolean fails =
        scenario.is("dim") && id == CheckId.FACE_SHADOW || scenario.is("burnt") && id == CheckId.OVER_EXPOSURE;
    return fails ? Outcome.FAIL : Outcome.PASS;
  }

  /** Every check there is, with places on the photo. */
  private static List<Check> many() {
    Map<CheckId, Check> odd = new EnumMap<>(CheckId.class);
    List<RegionPx> lenses = List.of(ring(500, 700, 34), ring(700, 704, 38));
    add(odd, fails(CheckId.HEAD_HEIGHT, 38.2, "mm", new Limits(32, 36), "Your head is 38.2 mm high."));
    add(odd, fails(CheckId.LENS_REFLECTION, 0.12, "ratio", Limits.atMost(0.02), "A lens reflects the light.", lenses));
    add(odd, fails(CheckId.RED_EYES, 0.4, "ratio", Limits.atMost(0.1), "Your pupils are red.", List.of(ring(500, 700, 6))));
    add(odd, fails(CheckId.MOUTH_CLOSED, 9.4, "%", Limits.atMost(5), "Your mouth is open.", List.of(box(530, 860, 140, 44))));
    RegionPx cheek =
        new RegionPx(
            List.of(
                new PointPx(600, 520), new PointPx(790, 560), new PointPx(800, 800), new PointPx(700, 960),
                new PointPx(610, 980)));
    add(odd, fails(CheckId.FACE_SHADOW, 0.41, "ratio", Limits.atMost(0.3), "A shadow lies on the face.", List.of(cheek)));
    List<RegionPx> shadow = List.of(box(850, 400, 160, 500));
    add(odd, fails(CheckId.BACKGROUND_SHADOW, 0.3, "ratio", Limits.atMost(0.1), "The head throws a shadow.", shadow));
    List<RegionPx> beside = List.of(box(20, 300, 130, 300));
    add(odd, fails(CheckId.OTHER_PEOPLE, 0.2, "ratio", Limits.atMost(0.05), "Something is close by.", beside));
    add(odd, warns(CheckId.SHARPNESS, 0.51, Limits.atLeast(0.5), List.of()));
    add(odd, warns(CheckId.GAZE, 0.14, Limits.atMost(0.15), List.of(ring(500, 700, 40), ring(700, 704, 40))));
    add(odd, warns(CheckId.BACKGROUND_UNIFORMITY, 0.09, Limits.atMost(0.1), List.of(box(10, 10, 1180, 1480))));
    for (CheckId id : List.of(CheckId.RECAPTURE, CheckId.FACE_COVER, CheckId.EXPRESSION)) {
      add(odd, new Check(id, Outcome.UNKNOWN, OptionalDouble.empty(), "", Optional.empty(), STANDARD,
          Verbatim.of("No way."), List.of()));
    }
    return ALL.stream()
        .map(id -> odd.getOrDefault(id, check(id, 0.02, "ratio", Limits.atMost(0.1), "This is as it should be.")))
        .map(check -> check.id() == CheckId.EYES_OPEN ? seen(check, box(460, 680, 80, 40), box(660, 684, 80, 40)) : check)
        .toList();
  }

  private static void add(Map<CheckId, Check> checks, Check check) {
    checks.put(check.id(), check);
  }

  private static Check seen(Check check, RegionPx... where) {
    return new Check(
        check.id(), check.outcome(), check.value(), check.unit(), check.allowed(), check.source(), check.advice(),
        List.of(where));
  }

  private static Check fails(CheckId id, double value, String unit, Limits limits, String advice) {
    return fails(id, value, unit, limits, advice, List.of());
  }

  private static Check fails(
      CheckId id, double value, String unit, Limits limits, String advice, List<RegionPx> where) {
    return new Check(
        id, Outcome.FAIL, OptionalDouble.of(value), unit, Optional.of(limits), AUTHORITY, Verbatim.of(advice), where);
  }

  private static Check warns(CheckId id, double value, Limits limits, List<RegionPx> where) {
    return new Check(
        id, Outcome.WARN, OptionalDouble.of(value), "ratio", Optional.of(limits), AUTHORITY,
        Verbatim.of("Almost so."), where);
  }

  static Check check(CheckId id, double value, String unit, Limits limits, String advice) {
    Outcome outcome = limits.contains(value) ? Outcome.PASS : Outcome.FAIL;
    return at(id, outcome, OptionalDouble.of(value), unit, limits, STANDARD, advice);
  }

  private static Check at(
      CheckId id, Outcome outcome, OptionalDouble value, String unit, Limits limits, Source source, String advice) {
    return new Check(id, outcome, value, unit, Optional.of(limits), source, Verbatim.of(advice), List.of());
  }

  private static RegionPx box(double x, double y, double width, double height) {
    return RegionPx.of(new BoxPx(x, y, width, height));
  }

  private static RegionPx ring(double x, double y, double radius) {
    List<PointPx> outline = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      outline.add(new PointPx(x + radius * Math.cos(i * Math.PI / 6), y + radius * Math.sin(i * Math.PI / 6)));
    }
    return new RegionPx(outline);
  }
}
