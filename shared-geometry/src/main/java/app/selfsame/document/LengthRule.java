package app.selfsame.document;

import java.util.OptionalDouble;

/**
 * Limits of a length in the document's {@link FrameUnit}, and where they are written.
 *
 * @param limits the lengths allowed
 * @param aim the length that the authority asks for within the limits ("about two thirds of the picture"); absent when
 *     it prefers none
 * @param source where this is written
 */
public record LengthRule(Limits limits, OptionalDouble aim, Source source) {}
