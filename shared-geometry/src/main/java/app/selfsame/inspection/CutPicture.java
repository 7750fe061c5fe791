package app.selfsame.inspection;

import app.selfsame.matting.Matte;
import app.selfsame.matting.MatteFlaws;
import java.util.Optional;

/**
 * A person cut out of a picture, and how well.
 *
 * @param flaws empty when the file brought its own alpha, of which there is no old background to judge it by
 */
record CutPicture(Matte matte, Optional<MatteFlaws> flaws) {}
