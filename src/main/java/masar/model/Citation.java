package masar.model;

import java.util.Optional;

/**
 * Where a statement comes from.
 *
 * @param locator the place within the source, such as a paragraph
 * @param grade how far the source goes as evidence for the event, if that has been weighed
 * @param reason why, in words
 */
public record Citation(
        Source source, Optional<LocalizedText> locator, Optional<Grade> grade, Optional<LocalizedText> reason) {

    /** A citation that nobody has graded. */
    public Citation(Source source, Optional<LocalizedText> locator) {
        this(source, locator, Optional.empty(), Optional.empty());
    }

    /** The same place in a source that stands for this one. */
    public Citation of(Source other) {
        return new Citation(other, locator, grade, reason);
    }
}
