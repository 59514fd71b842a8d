/**
 * The bundled typeface in both toolkits, and text set in it. Beside {@code masar.export} the only room that knows
 * {@code java.awt}, because JavaFX alone does not place Arabic marks where they belong.
 */
@NullMarked
package masar.type;

import org.jspecify.annotations.NullMarked;
