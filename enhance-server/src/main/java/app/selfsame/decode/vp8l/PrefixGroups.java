package app.selfsame.decode.vp8l;

/**
 * Which codes hold in which part of a picture (RFC 9649, 3.7.2.2). Of the groups that a file tells only those are kept
 * that some part names: a picture of one part can tell 65,536 of them in 160 KB.
 */
final class PrefixGroups {
  private static final int MAX_GROUPS = 1 << 16;

  /** Null where one group holds everywhere. */
  private final Blocks numbers;
  private final PrefixGroup[] groups;

  private PrefixGroups(Blocks numbers, PrefixGroup[] groups) {
    this.numbers = numbers;
    this.groups = groups;
  }

  /** The one group of a picture that has no parts. */
  static PrefixGroups single(PrefixCodeReader codes, int cached) {
    return new PrefixGroups(null, new PrefixGroup[] {PrefixGroup.read(codes, cached, true)});
  }

  /**
   * Groups by part.
   *
   * @param numbers of each part's group, in red and green
   */
  static PrefixGroups of(PrefixCodeReader codes, int cached, Blocks numbers) {
    boolean[] used = new boolean[MAX_GROUPS];
    int count = 0;
    for (int pixel : numbers.values()) {
      used[number(pixel)] = true;
      count = Math.max(count, number(pixel) + 1);
    }
    PrefixGroup[] groups = new PrefixGroup[count];
    for (int i = 0; i < count; i++) {
      groups[i] = PrefixGroup.read(codes, cached, used[i]);
    }
    return new PrefixGroups(numbers, groups);
  }

  private static int number(int pixel) {
    return pixel >> 8 & MAX_GROUPS - 1;
  }

  PrefixGroup at(int x, int y) {
    return numbers == null ? groups[0] : groups[number(numbers.at(x, y))];
  }
}
