package app.selfsame.verdict;

import app.selfsame.image.CarriedData;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import java.util.List;

/** Tells what an authority gets with a file that is handed in as it is, and how not to give it. */
public final class HandedOver {
  private HandedOver() {}

  /** One sentence or two; none when the file carries nothing but its picture. */
  public static List<Message> sentences(CarriedData carried) {
    if (carried.isNothing()) {
      return List.of();
    }
    if (carried.filmBytes() == 0) {
      return List.of(Message.of(HandedOverMessage.CARRIES_PLACE));
    }
    HandedOverMessage carries =
        carried.place() ? HandedOverMessage.CARRIES_FILM_AND_PLACE : HandedOverMessage.CARRIES_FILM;
    return List.of(Message.of(carries, Argument.bytes(carried.filmBytes())));
  }
}
