package app.selfsame.likeness;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import java.util.Random;

/**
 * One photo of a drawn head: an ellipsoid with eyes, brows, nose, mouth and spots of its own, turned, lit and moved. Lengths
 * without unit are inter-eye distances.
 *
 * @param head whose spots it has
 * @param yawDegrees how far it is turned
 * @param lightFrom where the light comes from: -1 the left, 1 the right
 * @param smile 0..1, how far the lower face is moved
 * @param rollDegrees how far it is tilted
 * @param interEyePx its size
 */
record DrawnCapture(int head, double yawDegrees, double lightFrom, double smile, double rollDegrees, double interEyePx) {
  private static final double HALF_WIDTH = 1.2;
  private static final double HALF_HEIGHT = 1.55;
  private static final double HALF_DEPTH = 1.1;
  private static final double EYE_X = 0.5;
  private static final double EYE_Y = -0.35;
  private static final int SPOTS = 90;

  static DrawnCapture ofHead(int head) {
    return new DrawnCapture(head, 0, -0.3, 0, 0, 60);
  }

  DrawnCapture turned(double degrees) {
    return new DrawnCapture(head, degrees, lightFrom, smile, rollDegrees, interEyePx);
  }

  DrawnCapture lit(double from) {
    return new DrawnCapture(head, yawDegrees, from, smile, rollDegrees, interEyePx);
  }

  DrawnCapture smiling(double much) {
    return new DrawnCapture(head, yawDegrees, lightFrom, much, rollDegrees, interEyePx);
  }

  DrawnCapture tilted(double degrees) {
    return new DrawnCapture(head, yawDegrees, lightFrom, smile, degrees, interEyePx);
  }

  DrawnCapture sized(double betweenEyesPx) {
    return new DrawnCapture(head, yawDegrees, lightFrom, smile, rollDegrees, betweenEyesPx);
  }

  int sidePx() {
    return (int) Math.round(4.4 * interEyePx);
  }

  RgbaImage photo() {
    double[][] spots = spots();
    int side = sidePx();
    int[] pixels = new int[side * side];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = pixel(toHead(i % side + 0.5, i / side + 0.5), spots);
    }
    return new RgbaImage(side, side, pixels);
  }

  FacePicture picture() {
    return of(photo());
  }

  /** Another picture whose face lies where this one's does. */
  FacePicture of(RgbaImage photo) {
    return new FacePicture(new ImagePyramid(photo), mesh());
  }

  FaceMesh mesh() {
    float[] xyz = new float[3 * FaceMesh.POINTS];
    for (int i = 0; i < FaceMesh.POINTS; i++) {
      double angle = 2 * Math.PI * i / FaceMesh.POINTS;
      put(xyz, i, 0.97 * HALF_WIDTH * Math.cos(angle), 0.97 * HALF_HEIGHT * Math.sin(angle));
    }
    putOnFace(xyz, FaceMesh.IMAGE_LEFT_EYE_OUTER, -EYE_X - 0.2, EYE_Y);
    putOnFace(xyz, FaceMesh.IMAGE_LEFT_EYE_INNER, -EYE_X + 0.2, EYE_Y);
    putOnFace(xyz, FaceMesh.IMAGE_RIGHT_EYE_INNER, EYE_X - 0.2, EYE_Y);
    putOnFace(xyz, FaceMesh.IMAGE_RIGHT_EYE_OUTER, EYE_X + 0.2, EYE_Y);
    return new FaceMesh(xyz, 1);
  }

  private void putOnFace(float[] xyz, int index, double x, double y) {
    double yaw = Math.toRadians(yawDegrees);
    put(xyz, index, x * Math.cos(yaw) + depth(x, y) * Math.sin(yaw), y);
  }

  /** A point of the upright head's outline or surface, as it is seen. */
  private void put(float[] xyz, int index, double x, double y) {
    double roll = Math.toRadians(rollDegrees);
    double middle = sidePx() / 2.0;
    xyz[3 * index] = (float) (middle + interEyePx * (x * Math.cos(roll) - y * Math.sin(roll)));
    xyz[3 * index + 1] = (float) (middle + interEyePx * (x * Math.sin(roll) + y * Math.cos(roll)));
  }

  private PointPx toHead(double x, double y) {
    double roll = Math.toRadians(rollDegrees);
    double dx = (x - sidePx() / 2.0) / interEyePx;
    double dy = (y - sidePx() / 2.0) / interEyePx;
    return new PointPx(dx * Math.cos(roll) + dy * Math.sin(roll), -dx * Math.sin(roll) + dy * Math.cos(roll));
  }

  private static double depth(double x, double y) {
    return HALF_DEPTH * Math.sqrt(Math.max(0, 1 - square(x / HALF_WIDTH) - square(y / HALF_HEIGHT)));
  }

  private int pixel(PointPx place, double[][] spots) {
    double z = depth(place.x(), place.y());
    if (z == 0) {
      return RgbaImage.opaque(205, 210, 215);
    }
    double yaw = Math.toRadians(yawDegrees);
    double x = place.x() * Math.cos(yaw) - z * Math.sin(yaw);
    double y = place.y() + smile * 0.12 * Math.exp(-square((place.y() - 0.7) / 0.35)) * Math.abs(x);
    double slopeX = place.x() / square(HALF_WIDTH);
    double slopeZ = z / square(HALF_DEPTH);
    double slope = Math.sqrt(square(slopeX) + square(place.y() / square(HALF_HEIGHT)) + square(slopeZ));
    double light = 0.35 + 0.65 * Math.max(0, (lightFrom * slopeX + slopeZ) / slope);
    double skin = light * (1 - features(x, y, Math.sin(yaw)) - noseShadow(x - 0.3 * Math.sin(yaw), y) - spots(x, y, spots));
    return RgbaImage.opaque(level(225 * skin), level(178 * skin), level(150 * skin));
  }

  /** Eyes lie deeper than the ellipsoid, nose and mouth before it: on a turned head they move less or more. */
  private static double features(double x, double y, double turn) {
    double side = Math.abs(x + 0.12 * turn);
    double eye = 0.55 * blob(side - EYE_X, y - EYE_Y, 0.17, 0.07);
    double brow = 0.4 * blob(side - EYE_X, y - EYE_Y + 0.27, 0.25, 0.05);
    double nostril = 0.4 * blob(Math.abs(x - 0.3 * turn) - 0.13, y - 0.28, 0.07, 0.05);
    double mouth = 0.35 * blob(x - 0.1 * turn, y - 0.68, 0.33, 0.06);
    return eye + brow + nostril + mouth;
  }

  private double noseShadow(double x, double y) {
    return 0.4 * Math.abs(lightFrom) * blob(x + Math.signum(lightFrom) * 0.16, y - 0.08, 0.07, 0.22);
  }

  private static double spots(double x, double y, double[][] spots) {
    double sum = 0;
    for (double[] spot : spots) {
      sum += spot[3] * blob(x - spot[0], y - spot[1], spot[2], spot[2]);
    }
    return sum;
  }

  private double[][] spots() {
    Random chance = new Random(head);
    double[][] spots = new double[SPOTS][];
    for (int i = 0; i < SPOTS; i++) {
      spots[i] =
          new double[] {
            2 * chance.nextDouble() - 1,
            2.6 * chance.nextDouble() - 1.3,
            0.04 + 0.1 * chance.nextDouble(),
            0.3 * chance.nextDouble() - 0.15
          };
    }
    return spots;
  }

  private static double blob(double dx, double dy, double width, double height) {
    double square = square(dx / width) + square(dy / height);
    return square > 16 ? 0 : Math.exp(-square / 2);
  }

  private static double square(double value) {
    return value * value;
  }

  private static int level(double value) {
    return (int) Math.max(0, Math.min(255, Math.round(value)));
  }
}
