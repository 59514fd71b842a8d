/** The timeline as a JavaFX control: a skin that puts what {@code masar.layout} computed on pooled nodes. */
@NullMarked
package masar.view;

import org.jspecify.annotations.NullMarked;
