package app.selfsame.protocol;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;

/** Places on a photo. */
final class GeometryWire {
  private GeometryWire() {}

  static void write(WireWriter out, PointPx point) {
    out.number(point.x()).number(point.y());
  }

  static PointPx readPoint(WireReader in) {
    return new PointPx(in.number(), in.number());
  }

  static void write(WireWriter out, BoxPx box) {
    out.number(box.left()).number(box.top()).number(box.width()).number(box.height());
  }

  static BoxPx readBox(WireReader in) {
    return new BoxPx(in.number(), in.number(), in.number(), in.number());
  }

  static void write(WireWriter out, RegionPx region) {
    out.list(region.outline(), GeometryWire::write);
  }

  static RegionPx readRegion(WireReader in) {
    return new RegionPx(in.list(GeometryWire::readPoint));
  }
}
