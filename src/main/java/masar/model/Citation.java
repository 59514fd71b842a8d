package masar.model;

import java.util.Optional;

/**
 * Where a statement comes from.
 *
 * @param locator the place within the source, such as a paragraph
 */
public record Citation(Source source, Optional<LocalizedText> locator) {}
