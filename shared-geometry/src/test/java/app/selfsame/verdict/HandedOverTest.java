package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;

import app.selfsame.image.CarriedData;
import app.selfsame.message.Argument;
import app.selfsame.message.English;
import app.selfsame.message.Message;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class HandedOverTest {
  @Test
  public void whatTheFileHoldsBesideThePictureIsSaid() {
    assertEquals(List.of(), HandedOver.sentences(CarriedData.NOTHING));
    assertEquals(
        List.of(Message.of(HandedOverMessage.CARRIES_PLACE)),
        HandedOver.sentences(new CarriedData(0, true)));
    assertEquals(
        List.of(Message.of(HandedOverMessage.CARRIES_FILM, Argument.bytes(5_000_000))),
        HandedOver.sentences(new CarriedData(5_000_000, false)));
  }

  @Test
  public void filmAndPlaceAreSaidInOneSentence() {
    assertEquals(
        "The file also contains a video of 2 MB and the place where the photo was taken, and you would hand those in too. To"
            + " avoid this, retake with motion photos and the camera's location switched off.",
        English.say(HandedOver.sentences(new CarriedData(2 * 1024 * 1024, true))));
  }
}
