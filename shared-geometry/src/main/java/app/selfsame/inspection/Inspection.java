package app.selfsame.inspection;

import app.selfsame.adjustment.Adjustment;
import app.selfsame.background.BackgroundVerdict;
import app.selfsame.crop.AreaCrop;
import app.selfsame.crop.CropSolution;
import app.selfsame.document.PhotoDocument;
import app.selfsame.face.Face;
import app.selfsame.face.FaceFinder;
import app.selfsame.face.FaceSearch;
import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PicturePlace;
import app.selfsame.hand.Hand;
import app.selfsame.hand.HandFinder;
import app.selfsame.image.CarriedData;
import app.selfsame.image.ImageHeader;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.TensorSampler;
import app.selfsame.matting.MattingWatch;
import app.selfsame.matting.OwnAlpha;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Measurements;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.cover.HandsAtHead;
import app.selfsame.measure.detail.DrawnFace;
import app.selfsame.measure.surround.PictureArea;
import app.selfsame.measure.surround.RoundCorners;
import app.selfsame.portrait.Head;
import app.selfsame.portrait.HeadMeasurer;
import app.selfsame.portrait.PersonMask;
import app.selfsame.portrait.PersonSegmenter;
import app.selfsame.verdict.Answers;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.PhotoFacts;
import java.util.List;
import java.util.Optional;

/**
 * One photo and what has been found out about it so far. It knows no document: the same findings are judged for as many
 * documents as are asked for.
 */
public final class Inspection {
  private final FaceFinder faceFinder;
  private final FaceSearch search;
  private final PersonSegmenter segmenter;
  private final Optional<HandFinder> handFinder;
  private final ImagePyramid pyramid;
  private final SourceFile file;
  private final Optional<OwnAlpha> ownAlpha;
  private final PictureArea picture;
  private final List<BoxPx> areas;

  private Stage stage;
  private List<Face> faces = List.of();
  private Optional<Head> head = Optional.empty();
  private Optional<PersonMask> mask = Optional.empty();
  private Optional<Measurements> measures = Optional.empty();
  private List<Hand> hands = List.of();
  private ByHand byHand;
  private CarriedData carried;

  Inspection(
      FaceFinder faceFinder,
      PersonSegmenter segmenter,
      Optional<HandFinder> handFinder,
      RgbaImage photo,
      SourceFile file) {
    this.faceFinder = faceFinder;
    this.segmenter = segmenter;
    this.handFinder = handFinder;
    // Twelve megapixels are not looked through for an alpha that none of them can have.
    RgbaImage opaque = file.mayBeTransparent() ? photo.overWhite() : photo;
    this.pyramid = new ImagePyramid(opaque);
    this.search = faceFinder.search(pyramid);
    this.ownAlpha = opaque == photo ? Optional.empty() : OwnAlpha.of(photo);
    this.picture = PictureArea.of(pyramid.photo());
    this.areas = RoundCorners.areas(pyramid.photo(), picture.box());
    this.file = file;
  }

  /**
   * Does the next part of the work.
   *
   * @return the stage reached
   * @throws IllegalStateException when the inspection is complete already
   */
  public Stage advance() {
    if (stage == null) {
      see(search.firstGlance().map(List::of).orElseGet(search::all));
    } else if (stage == Stage.FACES) {
      see(search.all());
      if (!faces.isEmpty()) {
        measureHead(faces.get(0));
      }
      stage = Stage.HEAD;
    } else if (stage == Stage.HEAD) {
      measures = portrait().map(this::measure);
      stage = Stage.COMPLETE;
    } else {
      throw new IllegalStateException("the inspection is complete");
    }
    return stage;
  }

  /** A face that is drawn is nobody's; beside others it is as unwanted as they are. */
  private void see(List<Face> found) {
    faces = found.size() == 1 && DrawnFace.is(found.get(0), pyramid) ? List.of() : found;
    head = faces.stream().findFirst().map(HeadMeasurer::withoutHair);
    stage = Stage.FACES;
  }

  /** Does all the work that is left. Nobody waits for a first word then: what is found is the same. */
  public void complete() {
    if (stage == null) {
      see(search.all());
    }
    while (stage != Stage.COMPLETE) {
      advance();
    }
  }

  private void measureHead(Face face) {
    PersonMask person = segmenter.segment(new TensorSampler(pyramid), face.mesh());
    mask = Optional.of(person);
    head = Optional.of(HeadMeasurer.withHair(face, person, photo().width(), photo().height()));
  }

  private Measurements measure(Portrait portrait) {
    Measurements measured = PortraitMeasurer.measure(portrait);
    return handFinder
        .map(finder -> measured.with(PortraitMeasurer.rest(portrait)).with(hands(portrait, finder)))
        .orElse(measured);
  }

  /** Measures what an engine that cannot find hands yet has left, which people need not wait for. */
  public void measureRest() {
    measures = measures.map(measured -> measured.with(PortraitMeasurer.rest(portrait().orElseThrow())));
  }

  /** Looks for hands when all else is measured. */
  void addHands(HandFinder finder) {
    measures = measures.map(measured -> measured.with(hands(portrait().orElseThrow(), finder)));
  }

  private List<Measurement> hands(Portrait portrait, HandFinder finder) {
    hands = finder.find(portrait.sampler(), portrait.head());
    return HandsAtHead.of(portrait.head(), portrait.face().mesh(), hands, photo().width(), photo().height());
  }

  /** What measures look at, without any plane made yet; nothing before the person is told apart from the background. */
  public Optional<Portrait> portrait() {
    return mask.map(this::portraitOf);
  }

  /** What was measured of the portrait; nothing before it was. */
  public Optional<Measurements> measurements() {
    return measures;
  }

  private Portrait portraitOf(PersonMask person) {
    return new Portrait(pyramid, faces, head.orElseThrow(), person).knowing(PictureArea.class, picture);
  }

  /** Holds what is known so far against a document's rules, when the person has answered nothing. */
  public Judgement judge(PhotoDocument document) {
    return judge(document, Answers.NONE);
  }

  /**
   * Holds what is known so far against a document's rules for a person of the age that was answered, with head and frame
   * where the person set them; of what was set, that alone is in the judgement's facts which holds. What a finished file
   * shows around the head is measured in the frame that was set.
   */
  public Judgement judge(PhotoDocument rules, Answers answers) {
    PhotoDocument document =
        answers.ageYears().isPresent() ? rules.forAge(answers.ageYears().getAsInt()) : rules;
    Adjustment adjustment = answers.adjustment().holdingFor(document, head);
    Optional<Head> measured = head.flatMap(adjustment.head()::applyTo);
    Optional<CropSolution> crop = measured.flatMap(found -> crop(document, found, adjustment));
    PhotoFacts facts =
        new PhotoFacts(
            file.format(),
            file.bytes(),
            photo().width(),
            photo().height(),
            file.header().map(ImageHeader::uprightWidth).orElse(photo().width()),
            file.header().map(ImageHeader::uprightHeight).orElse(photo().height()),
            faces,
            measured,
            mask.isPresent(),
            crop,
            measures(adjustment, measured),
            isCutOut(),
            answers.with(adjustment),
            stage == Stage.COMPLETE,
            document.handedInAsIs() ? carried() : CarriedData.NOTHING);
    return Judgement.of(document, stage, facts);
  }

  private Optional<Measurements> measures(Adjustment set, Optional<Head> measured) {
    if (measures.isEmpty() || measured.isEmpty() || set.equals(Adjustment.NONE)) {
      return measures;
    }
    if (byHand == null) {
      byHand = new ByHand(portrait().orElseThrow());
    }
    return Optional.of(byHand.of(measures.get(), hands, set, measured.get()));
  }

  private Optional<CropSolution> crop(PhotoDocument document, Head found, Adjustment adjustment) {
    return adjustment.crop().isPresent()
        ? Optional.of(AreaCrop.given(document, found, adjustment.crop().get(), areas))
        : AreaCrop.solve(document, found, areas, photo().width(), photo().height());
  }

  private CarriedData carried() {
    if (carried == null) {
      carried = file.carried().get();
    }
    return carried;
  }

  /**
   * Makes the file that a document asks for, where its authority permits it. Bad light or an open mouth do not stand in
   * the way: the judgement says so, and the person decides.
   *
   * @param judgement of this photo for the document, with everything measured
   * @param request what the person wants of the file
   * @param watch hears how far matting has come, when the background is replaced
   * @throws IllegalStateException when the photo was judged before everything was measured
   */
  public Preparation prepare(Judgement judgement, PreparationRequest request, MattingWatch watch) {
    if (judgement.stage() != Stage.COMPLETE) {
      throw new IllegalStateException("the inspection is not complete");
    }
    BackgroundWork background = new BackgroundWork(this, judgement, request.background(), watch);
    return new Preparer(photo(), judgement, request, background).prepare();
  }

  /** The checks of what surrounds the person in a picture that was made of this photo, after measuring it anew. */
  List<Check> surroundingsOf(RgbaImage picture, Judgement earlier) {
    Inspection again = new Inspection(faceFinder, segmenter, Optional.empty(), picture, file);
    again.complete();
    return again.judge(earlier.document(), earlier.facts().answers().ofPictureCutOut()).checks().stream()
        .filter(check -> BackgroundVerdict.isOfSurroundings(check.id()))
        .map(Check::withoutEvidence)
        .toList();
  }

  /** Whether person and background are told apart by now, if a person is there. */
  public boolean isHeadKnown() {
    return stage != null && stage != Stage.FACES;
  }

  /** Cuts the person out of the whole photo, at its own resolution, whatever document it may be for. */
  public Cutting cut(MattingWatch watch) {
    if (!isHeadKnown()) {
      throw new IllegalStateException("person and background are not told apart yet");
    }
    return cutter().cut(watch);
  }

  /** Cuts the person out of a picture that was cut out of this photo. */
  CutPicture cut(RgbaImage picture, PicturePlace place, MattingWatch watch) {
    return cutter().cut(picture, place, watch);
  }

  /** Whether the file has no background: somebody has cut the person out already. */
  boolean isCutOut() {
    return cutter().isCutOut();
  }

  private PersonCutter cutter() {
    return new PersonCutter(pyramid, faces, mask, segmenter, ownAlpha);
  }

  /** The upright photo. */
  public RgbaImage photo() {
    return pyramid.photo();
  }

  /** The photo halved until its longest side is at most so many pixels, for a preview. */
  public RgbaImage preview(int longestPx) {
    return pyramid.levelWithin(longestPx);
  }

  /** Overwrites the smaller pictures that were made of the photo. The photo is its owner's; the findings stay valid. */
  public void wipe() {
    pyramid.wipe();
    byHand = null;
  }
}
