/** The bundled typeface in both toolkits, and text set in it: measuring, line breaking, outlines. */
@NullMarked
package masar.typography;

import org.jspecify.annotations.NullMarked;
