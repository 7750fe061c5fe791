package app.selfsame.matting;

import app.selfsame.image.RgbaImage;

/**
 * What is wrong with a cutout. Areas are in percent of the eye-to-chin distance squared, which is about a quarter of a
 * head's.
 *
 * @param remnants area of what is left of the old background
 * @param halo mean width of a rim of the old background's colour, in percent of the eye-to-chin distance
 * @param fog area that is neither person nor background: curls as fog, torn clothes, blocks of the file's compression
 * @param holes area that is missing of the person
 */
public record MatteFlaws(double remnants, double halo, double fog, double holes) {

  /**
   * Judges a cutout.
   *
   * @param picture what it was cut out of
   * @param unitPx the eye-to-chin distance
   * @param chinRowPx the row of the chin
   */
  public static MatteFlaws of(
      RgbaImage picture, RgbaImage cutout, PersonOutline outline, double unitPx, double chinRowPx) {
    CutScene scene = new CutScene(picture, cutout, outline, unitPx, chinRowPx);
    ColourOdds odds = ColourOdds.of(scene);
    return new MatteFlaws(
        Remnants.percent(scene, odds), Halo.percent(scene), Fog.percent(scene), Holes.percent(scene, odds));
  }
}
