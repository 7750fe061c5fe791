package app.selfsame.image;

import java.util.ArrayList;
import java.util.List;

/**
 * The items of a HEIC or AVIF file (ISO/IEC 14496-12, 8.11; ISO/IEC 23008-12, 6 and 9), as its boxes tell of them. Each
 * question walks the boxes anew: no memory is taken by what the file says but for the answer.
 */
final class HeifItems {
  private final FileBytes file;
  private final FileBytes meta;
  private final FileBytes pool;
  private final FileBytes links;

  private HeifItems(FileBytes file) {
    this.file = file;
    meta = IsoBox.content(file, "meta").from(4);
    FileBytes properties = IsoBox.content(meta, "iprp");
    pool = IsoBox.content(properties, "ipco");
    links = IsoBox.content(properties, "ipma");
  }

  static HeifItems of(FileBytes file) {
    return new HeifItems(file);
  }

  /** The item that is the picture. */
  long primary() {
    FileBytes pitm = IsoBox.content(meta, "pitm");
    return pitm.u8(0) == 0 ? pitm.u16(4) : pitm.u32(4);
  }

  /** What an item is, in four characters; empty where the file does not say (ItemInfoBox). */
  String type(long item) {
    FileBytes iinf = IsoBox.contentOrNull(meta, "iinf");
    if (iinf == null) {
      return "";
    }
    FileBytes entries = iinf.from(iinf.u8(0) == 0 ? 6 : 8);
    for (long at = 0; at < entries.length(); ) {
      IsoBox entry = IsoBox.at(entries, at);
      FileBytes content = entry.content();
      int version = content.u8(0);
      if (entry.type().equals("infe") && version >= 2) {
        boolean isIt = (version == 2 ? content.u16(4) : content.u32(4)) == item;
        if (isIt) {
          return content.text(version == 2 ? 8 : 10, 4);
        }
      }
      at = entry.end();
    }
    return "";
  }

  /** An item's properties, in the order in which they are applied (ItemPropertyAssociationBox). */
  List<IsoBox> properties(long item) {
    List<IsoBox> properties = new ArrayList<>();
    boolean longIds = links.u8(0) >= 1;
    int indexBytes = (links.u24(1) & 1) != 0 ? 2 : 1;
    long entries = links.u32(4);
    long at = 8;
    for (long i = 0; i < entries; i++) {
      long id = longIds ? links.u32(at) : links.u16(at);
      at += longIds ? 4 : 2;
      int count = links.u8(at++);
      for (int k = 0; id == item && k < count; k++) {
        // The top bit says whether the property is essential.
        int index = indexBytes == 2 ? links.u16(at + 2L * k) & 0x7fff : links.u8(at + k) & 0x7f;
        if (index > 0) {
          properties.add(IsoBox.nth(pool, index - 1));
        }
      }
      if (id == item) {
        break;
      }
      at += (long) count * indexBytes;
    }
    return properties;
  }

  /** The items that an item is derived from, in order (SingleItemTypeReferenceBox). */
  List<Integer> sources(long item) {
    List<Integer> sources = new ArrayList<>();
    FileBytes iref = IsoBox.content(meta, "iref");
    int idBytes = iref.u8(0) == 0 ? 2 : 4;
    FileBytes references = iref.from(4);
    for (long at = 0; at < references.length(); ) {
      IsoBox reference = IsoBox.at(references, at);
      FileBytes content = reference.content();
      if (reference.type().equals("dimg") && id(content, 0, idBytes) == item) {
        int count = content.u16(idBytes);
        for (int i = 0; i < count; i++) {
          sources.add((int) id(content, idBytes + 2L + (long) i * idBytes, idBytes));
        }
        break;
      }
      at = reference.end();
    }
    return sources;
  }

  private static long id(FileBytes content, long at, int bytes) {
    return bytes == 2 ? content.u16(at) : content.u32(at);
  }

  /** What an item holds, where that is in one piece (ItemLocationBox); null where it is not, or elsewhere. */
  FileBytes data(long item) {
    FileBytes iloc = IsoBox.content(meta, "iloc");
    int version = iloc.u8(0);
    int offsetBytes = iloc.u8(4) >> 4;
    int lengthBytes = iloc.u8(4) & 15;
    int baseBytes = iloc.u8(5) >> 4;
    int indexBytes = version == 0 ? 0 : iloc.u8(5) & 15;
    long items = version < 2 ? iloc.u16(6) : iloc.u32(6);
    int extentBytes = indexBytes + offsetBytes + lengthBytes;
    long at = version < 2 ? 8 : 10;
    for (long i = 0; i < items; i++) {
      long id = version < 2 ? iloc.u16(at) : iloc.u32(at);
      at += version < 2 ? 2 : 4;
      int construction = version == 0 ? 0 : iloc.u16(at) & 15;
      at += version == 0 ? 2 : 4;
      long base = number(iloc, at, baseBytes);
      int extents = iloc.u16(at + baseBytes);
      at += baseBytes + 2;
      if (id == item) {
        FileBytes from = construction == 0 ? file : construction == 1 ? IsoBox.contentOrNull(meta, "idat") : null;
        return extents != 1 || from == null
            ? null
            : from.part(
                base + number(iloc, at + indexBytes, offsetBytes),
                number(iloc, at + indexBytes + offsetBytes, lengthBytes));
      }
      at += (long) extents * extentBytes;
    }
    return null;
  }

  /** Of 0, 4 or 8 bytes; one that needs more than 31 bits is past the end of any file here. */
  private static long number(FileBytes bytes, long at, int size) {
    if (size == 8) {
      return bytes.u32(at) == 0 ? bytes.u32(at + 4) : Integer.MAX_VALUE;
    }
    return size == 4 ? bytes.u32(at) : 0;
  }
}
