package app.selfsame.network;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class NetworksTest {
  private final List<Model> loaded = new ArrayList<>();
  private Model broken;
  private boolean isInterrupted;

  private final Networks networks =
      new Networks(
          this::load, file -> file.set() == NetworkSet.PHOTO && file != ModelFile.FACE_MESH_BACKBONE ? new byte[0] : null);

  /** A network that answers with the mean magnitudes that it is known for, unless it is the broken one. */
  private NeuralNetwork load(Model model, byte[] file) {
    loaded.add(model);
    return inputs -> {
      if (isInterrupted) {
        throw new UnsupportedOperationException("interrupted");
      }
      float[][] answers = new float[model.knownAnswer().length][1];
      for (int i = 0; i < answers.length; i++) {
        Arrays.fill(answers[i], (float) (model == broken ? 0 : model.knownAnswer()[i]));
      }
      return answers;
    };
  }

  @Test
  public void nothingIsLoadedThatNobodyAsksFor() {
    assertEquals(List.of(), loaded);
    NeuralNetwork mask = networks.get(Model.PERSON_MASK);
    assertEquals(List.of(Model.PERSON_MASK), loaded);
    assertSame(mask, networks.get(Model.PERSON_MASK));
    assertEquals(List.of(Model.PERSON_MASK), loaded);
  }

  @Test
  public void aNetworkThatDoesNotComputeWhatItShouldIsNeverHandedOut() {
    broken = Model.PERSON_MASK;
    for (int attempt = 0; attempt < 2; attempt++) {
      String message =
          assertThrows(MiscomputingException.class, () -> networks.get(Model.PERSON_MASK)).getMessage();
      assertTrue(message, message.contains("PERSON_MASK answers 0.0 instead of"));
    }
    networks.get(Model.FACE_SHORT_RANGE);
  }

  @Test
  public void aNetworkForLaterIsLoadedWhenItIsRun() {
    NeuralNetwork mask = networks.later(Model.PERSON_MASK);
    assertEquals(List.of(), loaded);
    assertFalse(networks.isProven(Model.PERSON_MASK));
    assertEquals(Model.PERSON_MASK.knownAnswer().length, mask.run(new float[0]).length);
    mask.run(new float[0]);
    assertEquals(List.of(Model.PERSON_MASK), loaded);
    assertTrue(networks.isProven(Model.PERSON_MASK));
  }

  @Test
  public void whatIsInterruptedIsNeitherTrustedNorLoadedTwice() {
    isInterrupted = true;
    assertThrows(UnsupportedOperationException.class, () -> networks.get(Model.PERSON_MASK));
    assertFalse(networks.isProven(Model.PERSON_MASK));
    isInterrupted = false;
    networks.get(Model.PERSON_MASK);
    assertEquals(List.of(Model.PERSON_MASK), loaded);
  }

  @Test
  public void aSetIsProvenWhole() {
    assertThrows(IllegalStateException.class, () -> networks.prove(NetworkSet.PHOTO));
    assertThrows(IllegalStateException.class, () -> networks.prove(NetworkSet.HANDS));
    assertThrows(IllegalStateException.class, () -> networks.get(Model.HAND_LANDMARKS));
  }
}
