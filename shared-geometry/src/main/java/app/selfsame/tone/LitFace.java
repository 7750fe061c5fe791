package app.selfsame.tone;

import app.selfsame.geometry.PointPx;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.light.FaceShadow;
import app.selfsame.measure.light.SceneLight;
import app.selfsame.measure.light.SkinColour;
import java.util.List;

/**
 * What a plan for the light of a picture rests on, besides the checks.
 *
 * @param scene the light around the face
 * @param skin the colour of the face's skin
 * @param imageLeftToRight how much more light falls on the half of the face on the image's left; 1 is even
 * @param halves where the halves of the face lie
 * @param places of the face's skin
 */
record LitFace(
    SceneLight scene, SkinColour skin, double imageLeftToRight, FaceHalves halves, List<PointPx> places) {
  static LitFace of(Portrait portrait) {
    return new LitFace(
        SceneLight.of(portrait),
        SkinColour.of(portrait),
        FaceShadow.imageLeftToRight(portrait),
        FaceHalves.of(portrait.head()),
        SkinColour.places(portrait));
  }
}
