package app.selfsame.decode.vp8l;

/**
 * Which codes hold in which part of a picture (RFC 9649, 3.7.2.2). Of the groups that a file tells only those are kept
 * that some part names: a picture of one part can tell 65,536 of them in 160 KB.
 */
final class PrefixGroups {
  private static final int MAX_GROUPS = 1 << 16;

  private final int blockBits;
  private final int columns;
  /** Of each block, row by row; null where one group holds everywhere. */
  private final int[] blocks;
  private final PrefixGroup[] groups;

  private PrefixGroups(int blockBits, int columns, int[] blocks, PrefixGroup[] groups) {
    this.blockBits = blockBits;
    this.columns = columns;
    this.blocks = blocks;
    this.groups = groups;
  }

  /** The one group of a picture that has no parts. */
  static PrefixGroups single(PrefixCodeReader codes, int cached) {
    return new PrefixGroups(0, 0, null, new PrefixGroup[] {PrefixGroup.read(codes, cached, true)});
  }

  /**
   * Groups by block.
   *
   * @param blockBits of a block's edge, which is a power of two
   * @param columns how many blocks lie beside each other
   * @param numbers a picture that has each block's number in its red and green
   */
  static PrefixGroups of(PrefixCodeReader codes, int cached, int blockBits, int columns, int[] numbers) {
    boolean[] used = new boolean[MAX_GROUPS];
    int count = 0;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = numbers[i] >> 8 & MAX_GROUPS - 1;
      used[numbers[i]] = true;
      count = Math.max(count, numbers[i] + 1);
    }
    PrefixGroup[] groups = new PrefixGroup[count];
    for (int i = 0; i < count; i++) {
      groups[i] = PrefixGroup.read(codes, cached, used[i]);
    }
    return new PrefixGroups(blockBits, columns, numbers, groups);
  }

  PrefixGroup at(int x, int y) {
    return blocks == null ? groups[0] : groups[blocks[(y >> blockBits) * columns + (x >> blockBits)]];
  }
}
