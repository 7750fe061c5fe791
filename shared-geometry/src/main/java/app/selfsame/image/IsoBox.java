package app.selfsame.image;

/** A box of the ISO base media file format (ISO/IEC 14496-12, 4.2): a size, a type of four characters, the content. */
record IsoBox(String type, FileBytes content, long end) {

  /** The content of the first box of a type. */
  static FileBytes content(FileBytes boxes, String type) {
    IsoBox box = at(boxes, 0);
    while (!box.type.equals(type)) {
      box = at(boxes, box.end);
    }
    return box.content;
  }

  /** The content of the first box of a type; null when there is none. */
  static FileBytes contentOrNull(FileBytes boxes, String type) {
    for (long at = 0; at < boxes.length(); ) {
      IsoBox box = at(boxes, at);
      if (box.type.equals(type)) {
        return box.content;
      }
      at = box.end;
    }
    return null;
  }

  /** The box at a place in the order of the file, from 0. */
  static IsoBox nth(FileBytes boxes, int n) {
    IsoBox box = at(boxes, 0);
    for (int i = 0; i < n; i++) {
      box = at(boxes, box.end);
    }
    return box;
  }

  static IsoBox at(FileBytes boxes, long at) {
    long size = boxes.u32(at);
    int header = 8;
    if (size == 1) {
      // A 64-bit size follows; one that needs more than 31 bits is past the end of any file here.
      header = 16;
      size = boxes.u32(at + 8) == 0 ? boxes.u32(at + 12) : Integer.MAX_VALUE;
    } else if (size == 0) {
      size = boxes.length() - at;
    }
    return new IsoBox(boxes.text(at + 4, 4), boxes.part(at + header, size - header), at + size);
  }
}
