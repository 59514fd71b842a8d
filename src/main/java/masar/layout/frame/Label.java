package masar.layout.frame;

/** One line of text in a box that is as wide as the text may become; it begins at the box's start edge. */
public record Label(String text, Box box) {}
