package app.selfsame.protocol;

import app.selfsame.face.Face;
import app.selfsame.face.FaceMesh;
import app.selfsame.face.HeadPose;
import app.selfsame.portrait.Head;

/** Who was found in a photo. */
final class HeadWire {
  private HeadWire() {}

  static void write(WireWriter out, Face face) {
    out.number(face.score());
    GeometryWire.write(out, face.box());
    out.number(face.mesh().presence());
    out.whole(face.mesh().xyzPx().length);
    for (float coordinate : face.mesh().xyzPx()) {
      out.number(coordinate);
    }
    out.number(face.pose().yawDegrees()).number(face.pose().pitchDegrees()).number(face.pose().rollDegrees());
  }

  static Face readFace(WireReader in) {
    return new Face(
        in.number(),
        GeometryWire.readBox(in),
        readMesh(in),
        new HeadPose(in.number(), in.number(), in.number()));
  }

  private static FaceMesh readMesh(WireReader in) {
    double presence = in.number();
    float[] xyzPx = new float[3 * FaceMesh.POINTS];
    if (in.whole() != xyzPx.length) {
      throw new WireException("A mesh has " + FaceMesh.POINTS + " points");
    }
    for (int i = 0; i < xyzPx.length; i++) {
      xyzPx[i] = in.numberFloat();
    }
    return new FaceMesh(xyzPx, presence);
  }

  static void write(WireWriter out, Head head) {
    GeometryWire.write(out, head.imageLeftEye());
    GeometryWire.write(out, head.imageRightEye());
    GeometryWire.write(out, head.chin());
    GeometryWire.write(out, head.crown());
    out.optional(head.crownWithHair(), GeometryWire::write);
    out.number(head.yawDegrees()).number(head.pitchDegrees()).number(head.rollDegrees());
    out.number(head.crownDoubtPx()).list(head.hairBeside(), GeometryWire::write).yes(head.hairLeavesPhoto());
  }

  static Head readHead(WireReader in) {
    return new Head(
        GeometryWire.readPoint(in),
        GeometryWire.readPoint(in),
        GeometryWire.readPoint(in),
        GeometryWire.readPoint(in),
        in.optional(GeometryWire::readPoint),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.list(GeometryWire::readPoint),
        in.yes());
  }
}
