package app.selfsame.document;

import java.util.List;
import java.util.Optional;

/**
 * What an authority says of the person in the picture and of how the picture comes about. What is absent it does not
 * say.
 *
 * @param glasses whether they may be worn
 * @param headCovering whether the head may be covered
 * @param expression of the face
 * @param mouthClosed whether the mouth has to be closed
 * @param recencyMonths how old the picture may be
 * @param otherRecencyMonths what a source of like rank says instead
 * @param ownPhoto whether a photo that people take themselves is accepted
 * @param takenBy who must take the photo, in one sentence; present only where not anybody may
 * @param children exceptions, by rising age
 */
public record PersonRules(
    Optional<Stated<GlassesRule>> glasses,
    Optional<Stated<HeadCoveringRule>> headCovering,
    Optional<Stated<ExpressionRule>> expression,
    Optional<Stated<Boolean>> mouthClosed,
    Optional<Stated<Integer>> recencyMonths,
    Optional<Stated<Integer>> otherRecencyMonths,
    Optional<Stated<OwnPhoto>> ownPhoto,
    Optional<Stated<Remark>> takenBy,
    List<ChildRule> children) {
  public PersonRules {
    children = List.copyOf(children);
  }

  /** Whether a photo that people take themselves is refused. */
  public boolean refusesOwnPhoto() {
    return ownPhoto.filter(stated -> stated.rule() == OwnPhoto.REFUSED).isPresent();
  }

  /** Whether one and the same source gives both ages of the picture. */
  public boolean namesOtherRecencyItself() {
    return otherRecencyMonths.filter(
        other -> recencyMonths.filter(stated -> stated.source().equals(other.source())).isPresent()).isPresent();
  }

  /** The age from which no exception for children holds; 0 without any. */
  public int exceptionsUnderYears() {
    return children.stream().mapToInt(ChildRule::underYears).max().orElse(0);
  }

  /** The exceptions that hold for a child of this age, those for the youngest first. */
  public List<ChildRule> childRules(int ageYears) {
    return children.stream().filter(rule -> ageYears < rule.underYears()).toList();
  }

  /** Whether the authority says of a rule that it does not hold for children of some age. */
  boolean waivesForSome(Waiver waiver) {
    return children.stream().anyMatch(rule -> rule.waived().contains(waiver));
  }
}
