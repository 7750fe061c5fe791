package app.selfsame.studio;

/** How long ago the photo was taken, as a person can say it. */
enum PhotoAge {
  ONE("Under 1 month", 0),
  THREE("1 to 3 months", 2),
  SIX("3 to 6 months", 5),
  TWELVE("6 to 12 months", 11),
  OLDER("Over 12 months", 12);

  private final String words;
  private final int completedMonths;

  PhotoAge(String words, int completedMonths) {
    this.words = words;
    this.completedMonths = completedMonths;
  }

  String words() {
    return words;
  }

  /** The most completed months that it can be; of the last the least. */
  int completedMonths() {
    return completedMonths;
  }
}
