package app.selfsame.tflite;

import static org.junit.Assert.assertEquals;

import app.selfsame.engine.PackagedEngine;
import app.selfsame.network.NeuralNetwork;
import org.junit.Test;

/**
 * The recognition network that the build makes answers as the one does whose weights it has: face-api 1.7.15 in Chromium, on
 * its plain backend, as {@code ./bench likeness} runs it. Weights of 8 bits leave less than 0.01 of a number's difference.
 */
public class RecognitionNetworkTest {
  private static final int SIDE = 150;

  private final NeuralNetwork network = PackagedEngine.recognition();

  private interface Picture {
    double at(int x, int y, int channel);
  }

  private void assertAnswers(Picture picture, double... firstOfFaceApi) {
    float[] input = new float[SIDE * SIDE * 3];
    for (int y = 0, at = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        for (int channel = 0; channel < 3; channel++, at++) {
          input[at] = (int) picture.at(x, y, channel) / 255f;
        }
      }
    }
    float[] template = network.run(input)[0];
    assertEquals(128, template.length);
    for (int i = 0; i < firstOfFaceApi.length; i++) {
      assertEquals("number " + i, firstOfFaceApi[i], template[i], 0.01);
    }
  }

  @Test
  public void ofARamp() {
    assertAnswers(
        (x, y, channel) -> (x * (channel + 1) + 2 * y) % 256,
        -0.01879977, 0.09236072, 0.054720975, -0.013730135, -0.06460117, -0.037240334);
  }

  @Test
  public void ofADisc() {
    assertAnswers(
        (x, y, channel) ->
            (x - 75) * (x - 75) + (y - 80) * (y - 80) < 2500 ? 200 - 30 * channel : 60 + 20 * channel,
        -0.026363848, 0.11049218, 0.06054727, 0.003548572, -0.06572807, -0.037566755);
  }

  @Test
  public void ofWaves() {
    assertAnswers(
        (x, y, channel) -> 127 + 120 * Math.sin(x * 0.1 * 3 + channel) * Math.cos(y * 0.07),
        -0.07539286, 0.15718453, 0.104194276, -0.047335915, -0.11569114, -0.009822174);
  }
}
