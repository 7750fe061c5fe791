package app.selfsame.tflite;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.engine.PackagedEngine;
import app.selfsame.network.Model;
import app.selfsame.network.ModelFile;
import app.selfsame.network.NetworkSet;
import app.selfsame.network.Networks;
import app.selfsame.network.NeuralNetwork;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.BeforeClass;
import org.junit.Test;

public class TfliteRuntimeTest {
  private static Map<ModelFile, byte[]> files;

  @BeforeClass
  public static void readModels() {
    files = new EnumMap<>(ModelFile.class);
    for (ModelFile file : ModelFile.values()) {
      files.put(file, PackagedEngine.model(file));
    }
  }

  @Test
  public void everyNetworkOfTheEngineComputesItsKnownAnswer() {
    Networks networks = new Networks(new TfliteRuntime(), files::get);
    for (NetworkSet set : NetworkSet.values()) {
      networks.prove(set);
    }
    assertEquals(256 * 256, networks.get(Model.PERSON_MASK).run(new float[256 * 256 * 3])[0].length);
  }

  @Test
  public void networksOnTwoThreadsDoNotDisturbEachOther() throws Exception {
    assertOwnAnswers(loadFinder(), loadFinder());
  }

  @Test
  public void twoThreadsGetTheirOwnAnswersFromOneNetwork() throws Exception {
    NeuralNetwork shared = loadFinder();
    assertOwnAnswers(shared, shared);
  }

  private static void assertOwnAnswers(NeuralNetwork... networks) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(networks.length);
    try {
      List<Future<Boolean>> done = new ArrayList<>();
      for (int i = 0; i < networks.length; i++) {
        NeuralNetwork network = networks[i];
        float[] input = ramp(128 * 128 * 3);
        Arrays.fill(input, 0, input.length / 2, i);
        float[] expected = loadFinder().run(input)[1];
        done.add(
            threads.submit(
                () -> {
                  for (int run = 0; run < 100; run++) {
                    assertArrayEquals(expected, network.run(input)[1], 0);
                  }
                  return true;
                }));
      }
      for (Future<Boolean> each : done) {
        assertTrue(each.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  public void fileOfAnotherModelIsRefused() {
    byte[] mask = files.get(ModelFile.PERSON_MASK);
    assertThrows(IllegalStateException.class, () -> new TfliteRuntime().load(Model.FACE_SHORT_RANGE, mask));
  }

  @Test
  public void fileThatIsNoModelIsRefused() {
    assertThrows(
        IllegalStateException.class, () -> new TfliteRuntime().load(Model.FACE_SHORT_RANGE, new byte[1000]));
  }

  @Test
  public void inputOfTheWrongLengthIsRefused() {
    NeuralNetwork finder = loadFinder();
    assertThrows(IllegalStateException.class, () -> finder.run(new float[10]));
    assertThrows(IllegalStateException.class, () -> finder.run());
  }

  private static NeuralNetwork loadFinder() {
    return new TfliteRuntime().load(Model.FACE_SHORT_RANGE, files.get(ModelFile.FACE_SHORT_RANGE));
  }

  private static float[] ramp(int length) {
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = i % 200 / 100f - 1;
    }
    return values;
  }
}
