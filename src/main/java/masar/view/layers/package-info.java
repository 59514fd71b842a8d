/** The layers of a timeline that know no view: its axis, eras, lanes, lines between events, and today. */
@NullMarked
package masar.view.layers;

import org.jspecify.annotations.NullMarked;
