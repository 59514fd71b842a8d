package masar.model;

/**
 * The nature of an event.
 *
 * @param icon the name of an icon under {@code icons/category}
 * @param tone the colour token of the themes that stands for it
 */
public record Category(String id, LocalizedText name, String icon, String tone) {}
