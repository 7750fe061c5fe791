package app.selfsame.document;

import java.util.Optional;
import java.util.Set;

/**
 * What an authority lets pass for children.
 *
 * @param underYears of children younger than this
 * @param headHeight in place of the document's own, when the authority gives another
 * @param eyeLineFromBottom in place of the document's own, when the authority gives another
 * @param waived what is not asked of them
 * @param source where this is written
 */
public record ChildRule(
    int underYears,
    Optional<LengthRule> headHeight,
    Optional<LengthRule> eyeLineFromBottom,
    Set<Waiver> waived,
    Source source) {}
