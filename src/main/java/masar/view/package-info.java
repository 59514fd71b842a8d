/** The timeline as a JavaFX control; its skin applies what {@code masar.layout} computes to pooled nodes. */
@NullMarked
package masar.view;

import org.jspecify.annotations.NullMarked;
