package app.selfsame.document;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what a document's section says of lengths in the picture: {@code size, head, eyes, top}, the same with {@code or-}
 * before them where a source of like rank says otherwise, and {@code borrows} with the id of a document further up whose
 * lengths stand in for those that are missing; and refuses figures that contradict each other.
 */
final class FrameRules {
  private static final double LOWEST_EYES = 0.35;
  private static final double HIGHEST_EYES = 0.65;

  /** How much two shapes may differ when a share of the one stands in for a share of the other. */
  private static final double LIKE_SHAPES = 0.05;

  private final CatalogueSection section;
  private final Map<String, Source> sources;
  private final FileRule file;
  private final Optional<PhotoDocument> lender;
  private final Optional<Frame> frame;
  private final Optional<LengthRule> headHeight;
  private final Optional<LengthRule> eyeLineFromBottom;
  private final Optional<LengthRule> topMargin;

  /**
   * @param earlier the documents further up, by id
   */
  FrameRules(
      CatalogueSection section, Map<String, Source> sources, FileRule file, Map<String, PhotoDocument> earlier) {
    this.section = section;
    this.sources = sources;
    this.file = file;
    lender = section.optional("borrows").map(field -> lender(field, earlier));
    frame = section.optional("size").map(this::frame).or(() -> lender.map(found -> shape(found.frame().get())));
    headHeight = length("head", PhotoDocument::headHeight);
    eyeLineFromBottom = length("eyes", PhotoDocument::eyeLineFromBottom);
    topMargin = length("top", PhotoDocument::topMargin);
    requireLikeShapes();
    requireThatHeadFits();
    requireThatEyesFit();
  }

  HeadInFrame proportions() {
    return new HeadInFrame(
        frame, frameSource(), otherSize(), headMeasure(), headHeight, eyeLineFromBottom, topMargin, lender.isPresent());
  }

  /** A length that holds for children in place of the document's own. */
  LengthRule childLength(CatalogueField field) {
    return read(field);
  }

  private static PhotoDocument lender(CatalogueField field, Map<String, PhotoDocument> earlier) {
    PhotoDocument lender = earlier.get(field.rule());
    if (lender == null || lender.frame().isEmpty()) {
      throw field.mistake("there is no document " + field.rule() + " with a size further up");
    }
    return lender;
  }

  private Optional<Source> frameSource() {
    return section.optional("size").map(field -> field.source(sources))
        .or(() -> lender.map(found -> found.frameSource().get().borrowed()));
  }

  private Optional<Stated<Remark>> otherSize() {
    return section.optional("or-size").map(field ->
        new Stated<>(
            Remark.of(section.name(), DocumentField.OTHER_SIZE, field.rule()), "", field.source(sources)));
  }

  private HeadMeasure headMeasure() {
    return section.optional("head").map(LengthReader::headMeasure)
        .orElseGet(() -> lender.map(PhotoDocument::headMeasure).orElse(HeadMeasure.CROWN));
  }

  private Optional<LengthRule> length(String name, Function<PhotoDocument, Optional<LengthRule>> ofLender) {
    Optional<CatalogueField> field = section.optional(name);
    Optional<CatalogueField> other = section.optional("or-" + name);
    if (field.isEmpty()) {
      other.ifPresent(stray -> {
        throw stray.mistake("belongs to a line of " + name + ", which is missing");
      });
      return lender.flatMap(found ->
          ofLender.apply(found).map(rule -> rule.borrowed(frame.get().height() / found.frame().get().height())));
    }
    LengthRule rule = read(field.get());
    return Optional.of(other.isPresent() ? rule.but(read(other.get())) : rule);
  }

  private LengthRule read(CatalogueField field) {
    if (frame.isEmpty()) {
      throw field.mistake("a length needs a size");
    }
    return new LengthReader(frame.get(), file, sources).read(field);
  }

  /** A print's shape for a picture file. */
  private static Frame shape(Frame print) {
    return new Frame(FrameUnit.PERCENT_OF_HEIGHT, 100 * print.aspect(), 100);
  }

  private void requireLikeShapes() {
    if (lender.isPresent()
        && Math.abs(frame.get().aspect() / lender.get().frame().get().aspect() - 1) > LIKE_SHAPES) {
      throw section.required("borrows").mistake("its shape is another one");
    }
  }

  /** {@code 35 x 45 mm}, or a shape {@code 3 : 4}. */
  private Frame frame(CatalogueField field) {
    String[] words = field.rule().split(" +");
    boolean paper = words.length == 4 && words[1].equals("x") && words[3].equals("mm");
    boolean shape = words.length == 3 && words[1].equals(":");
    if (!paper && !shape) {
      throw field.mistake("write 35 x 45 mm, or 3 : 4 for a shape");
    }
    double width = field.number(words[0]);
    double height = field.number(words[2]);
    if (width <= 0 || height <= 0) {
      throw field.mistake("must be larger than 0");
    }
    if (paper) {
      Plausible.SIDE_MM.require(field, width);
      Plausible.SIDE_MM.require(field, height);
    }
    requirePixelsOfShape(width / height);
    return paper
        ? new Frame(FrameUnit.MILLIMETRE, width, height)
        : new Frame(FrameUnit.PERCENT_OF_HEIGHT, 100 * width / height, 100);
  }

  /** A shape in pixels may differ from the frame's by the rounding to whole pixels. */
  private void requirePixelsOfShape(double aspect) {
    requirePixelsOfShape(aspect, file.widthPx().min(), file.heightPx().min());
    requirePixelsOfShape(aspect, file.widthPx().max(), file.heightPx().max());
  }

  private void requirePixelsOfShape(double aspect, double width, double height) {
    boolean named = !Double.isInfinite(width) && !Double.isInfinite(height);
    if (named && Math.abs(width - aspect * height) > 1) {
      throw section.required("pixels").mistake(
          (long) width + " x " + (long) height + " has not the shape of the size in line "
              + section.required("size").line());
    }
  }

  private void requireThatHeadFits() {
    if (headHeight.isEmpty() || topMargin.isEmpty()) {
      return;
    }
    Limits head = headHeight.get().limits();
    Limits top = topMargin.get().limits();
    if (head.hasMin() && top.hasMin() && head.min() + top.min() > frame.get().height()) {
      throw section.required("top").mistake("the smallest head and margin together are higher than the size");
    }
  }

  /**
   * Eyes lie about half way up from the chin to the crown; with children, tilted heads and high hair between
   * {@link #LOWEST_EYES} and {@link #HIGHEST_EYES} of that height. Some head of the sizes allowed must have its eyes
   * where they are allowed.
   */
  private void requireThatEyesFit() {
    if (headHeight.isEmpty() || eyeLineFromBottom.isEmpty()) {
      return;
    }
    Limits eyes = eyeLineFromBottom.get().limits();
    double smallest = Math.max(0, headHeight.get().limits().min());
    double margin = topMargin.isPresent() ? Math.max(0, topMargin.get().limits().min()) : 0;
    if (eyes.hasMax() && eyes.max() < LOWEST_EYES * smallest) {
      throw section.required("eyes").mistake("so low, the smallest head's chin would be below the edge");
    }
    if (eyes.hasMin() && eyes.min() + (1 - HIGHEST_EYES) * smallest + margin > frame.get().height()) {
      throw section.required("eyes").mistake("so high, the smallest head's crown would be above the edge");
    }
  }
}
