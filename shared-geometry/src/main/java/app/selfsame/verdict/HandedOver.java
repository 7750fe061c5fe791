package app.selfsame.verdict;

import app.selfsame.image.CarriedData;

/** Tells what an authority gets with a file that is handed in as it is, and how not to give it. */
public final class HandedOver {
  private HandedOver() {}

  /** Empty, or a sentence with a space in front of it. */
  public static String sentence(CarriedData carried) {
    if (carried.isNothing()) {
      return "";
    }
    boolean both = carried.filmBytes() > 0 && carried.place();
    String setting =
        both
            ? "motion photos and the camera's location switched off"
            : carried.place() ? "the camera's location switched off" : "motion photos switched off";
    return " With it you would hand in " + carried.named() + ", which the file holds beside the picture."
        + " If you do not want that, retake with " + setting + ".";
  }
}
