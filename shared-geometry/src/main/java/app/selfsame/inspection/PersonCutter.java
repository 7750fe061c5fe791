package app.selfsame.inspection;

import app.selfsame.face.Face;
import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PicturePlace;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.TensorSampler;
import app.selfsame.matting.Matte;
import app.selfsame.matting.MatteFlaws;
import app.selfsame.matting.Matting;
import app.selfsame.matting.MattingWatch;
import app.selfsame.matting.OwnAlpha;
import app.selfsame.matting.PersonOutline;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.portrait.PersonMask;
import app.selfsame.portrait.PersonSegmenter;
import app.selfsame.portrait.PersonShares;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts the one person out of a photo, or out of a picture that was cut out of it. */
final class PersonCutter {
  /** Compression leaves a step or two of colour in a grey picture. */
  private static final int GREY_STEPS = 3;

  private final ImagePyramid pyramid;
  private final List<Face> faces;
  private final Optional<PersonMask> mask;
  private final PersonSegmenter segmenter;
  private final Optional<OwnAlpha> ownAlpha;

  PersonCutter(
      ImagePyramid pyramid,
      List<Face> faces,
      Optional<PersonMask> mask,
      PersonSegmenter segmenter,
      Optional<OwnAlpha> ownAlpha) {
    this.pyramid = pyramid;
    this.faces = faces;
    this.mask = mask;
    this.segmenter = segmenter;
    this.ownAlpha = ownAlpha;
  }

  /** Cuts the person out of the whole photo. */
  Cutting cut(MattingWatch watch) {
    if (faces.isEmpty()) {
      return new Cutting.Refused(Refusal.of(RefusalMessage.NOBODY_TO_CUT_OUT));
    }
    if (faces.size() > 1) {
      return new Cutting.Refused(Refusal.of(RefusalMessage.SEVERAL_TO_CUT_OUT, Argument.count(faces.size())));
    }
    RgbaImage photo = pyramid.photo();
    Matte matte = isCutOut() ? ownAlpha.orElseThrow().whole() : solve(photo, PicturePlace.WHOLE_PHOTO, watch).matte();
    return new Cutting.Made(matte, notices(photo, matte));
  }

  /** Cuts the person out of a picture of which it is known where it lay in the photo, and judges how well. */
  CutPicture cut(RgbaImage picture, PicturePlace place, MattingWatch watch) {
    if (isCutOut()) {
      return new CutPicture(ownAlpha.orElseThrow().of(picture, place), Optional.empty());
    }
    Solved solved = solve(picture, place, watch);
    return new CutPicture(solved.matte, Optional.of(solved.flaws(picture, place)));
  }

  private Solved solve(RgbaImage picture, PicturePlace place, MattingWatch watch) {
    PersonOutline outline = PersonOutline.of(picture, place, shares(picture, place), faces.get(0).mesh());
    Matte matte = Matting.solve(picture, outline, watch);
    return new Solved(
        ownAlpha.map(own -> own.limit(matte, place)).orElse(matte),
        outline,
        faces.get(0).mesh());
  }

  /** A cutout and what it rests on. */
  private record Solved(Matte matte, PersonOutline outline, FaceMesh mesh) {
    MatteFlaws flaws(RgbaImage picture, PicturePlace place) {
      double unitPx = mesh.eyesToChinPx() / place.photoPxPerPicturePx();
      double chinRowPx = place.toPicture(mesh.point(FaceMesh.CHIN)).y();
      return MatteFlaws.of(picture, matte.cutout(), outline, unitPx, chinRowPx);
    }
  }

  /** Whether the file brings the person cut out already. */
  boolean isCutOut() {
    return ownAlpha.isPresent() && mask.isPresent() && ownAlpha.get().isCutOut(mask.get());
  }

  private PersonShares shares(RgbaImage picture, PicturePlace place) {
    PersonMask head = mask.orElseThrow();
    boolean covered =
        PersonShares.covers(head, inPhoto(place, 0, 0))
            && PersonShares.covers(head, inPhoto(place, picture.width(), 0))
            && PersonShares.covers(head, inPhoto(place, 0, picture.height()))
            && PersonShares.covers(head, inPhoto(place, picture.width(), picture.height()));
    if (covered) {
      return new PersonShares(head, head);
    }
    RgbaImage photo = pyramid.photo();
    return new PersonShares(
        head, segmenter.segmentWhole(new TensorSampler(pyramid), photo.width(), photo.height()));
  }

  /** A crop may overhang the photo by a rounding. */
  private PointPx inPhoto(PicturePlace place, double x, double y) {
    PointPx point = place.toPhoto(x, y);
    return new PointPx(
        Math.max(0, Math.min(pyramid.photo().width(), point.x())),
        Math.max(0, Math.min(pyramid.photo().height(), point.y())));
  }

  private List<Message> notices(RgbaImage photo, Matte matte) {
    List<Message> notices = new ArrayList<>();
    if (isCutOut()) {
      notices.add(Message.of(CuttingMessage.OWN_TRANSPARENCY));
    }
    if (CutOff.cutsHead(matte.cutout(), faces.get(0).mesh())) {
      notices.add(Message.of(CuttingMessage.CUT_OFF));
    }
    if (isGrey(photo)) {
      notices.add(Message.of(CuttingMessage.NO_COLOUR));
    }
    return List.copyOf(notices);
  }

  private static boolean isGrey(RgbaImage photo) {
    for (int pixel : photo.pixels()) {
      int red = RgbaImage.red(pixel);
      if (Math.abs(red - RgbaImage.green(pixel)) > GREY_STEPS || Math.abs(red - RgbaImage.blue(pixel)) > GREY_STEPS) {
        return false;
      }
    }
    return true;
  }
}
